using System.Text;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Console writer that survives write failures, for example a full disk under a log. The exit code does not change: a year that was
/// frozen must not be reported as not frozen.
/// </summary>
/// <param name="inner">The writer that receives the output.</param>
public sealed class ConsoleWriter(TextWriter inner) : TextWriter
{
    /// <summary>The reason why output was lost, or null.</summary>
    public IOException? Lost { get; private set; }

    /// <inheritdoc />
    public override Encoding Encoding => inner.Encoding;

    /// <inheritdoc />
    public override void Write(char value) => Try(() => inner.Write(value));

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    /// <inheritdoc />
    public override void Write(string? value) => Try(() => inner.Write(value));

    /// <inheritdoc />
    public override void WriteLine() => Try(inner.WriteLine);

    /// <inheritdoc />
    public override void WriteLine(string? value) => Try(() => inner.WriteLine(value));

    /// <inheritdoc />
    public override void Flush() => Try(inner.Flush);

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException cause)
        {
            Lost = cause;
        }
    }
}
