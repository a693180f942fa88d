using System.Globalization;

namespace Cremona.Transparency.Liquid;

/// <summary>Keeps the text of a page, and stops a view that writes without end.</summary>
internal sealed class LimitedWriter() : StringWriter(CultureInfo.InvariantCulture)
{
    /// <summary>The longest page, in UTF-16 units: many times the longest of a municipality.</summary>
    public const int Longest = 16 << 20;

    /// <summary>The longest text of a variable. Such a text can double with each turn of a loop.</summary>
    public const int LongestValue = 1 << 20;

    public override void Write(char value)
    {
        base.Write(value);
        Check(1);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Check(count);
        base.Write(buffer, index, count);
    }

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Check(buffer.Length);
        base.Write(buffer);
    }

    public override void Write(string? value)
    {
        Check(value?.Length ?? 0);
        base.Write(value);
    }

    private void Check(int more)
    {
        if (GetStringBuilder().Length + more > Longest)
        {
            throw new ViewLimitException();
        }
    }
}
