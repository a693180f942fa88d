using System.Text;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// The words of a run, for whoever called it. Where they cannot be written (a full disk under a log) the work is no less done, and its exit
/// code no other:
/// a year that is frozen must not be told as one that is not.
/// </summary>
/// <param name="inner">Where they go.</param>
public sealed class ConsoleWriter(TextWriter inner) : TextWriter
{
    /// <summary>Why some words were lost, or null.</summary>
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
