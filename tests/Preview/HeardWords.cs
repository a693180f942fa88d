using System.Text;

namespace Cremona.Transparency.Tests.Preview;

/// <summary>What a running program says, which can be read while it goes on saying it.</summary>
internal sealed class HeardWords : TextWriter
{
    private readonly StringBuilder _words = new();
    private readonly Lock _gate = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_gate)
        {
            _words.Append(value);
        }
    }

    public override void Write(string? value)
    {
        lock (_gate)
        {
            _words.Append(value);
        }
    }

    public override string ToString()
    {
        lock (_gate)
        {
            return _words.ToString();
        }
    }
}
