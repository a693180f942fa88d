using System.Text;

namespace Cremona.Transparency.Razor;

/// <summary>
/// A UTF-8 buffer for writing pages, one after the other, on one thread. A long page may be passed on in pieces while it is written. Each
/// piece ends after a list entry, so that no element and no block of text is split.
/// </summary>
public sealed class PageBuffer
{
    private const int UsualSize = 64 << 10;
    private const int PieceSize = 256 << 10;
    private const int LargestKept = 1 << 20;

    private byte[] _bytes = new byte[UsualSize];
    private int _length;
    private bool _wasAtLineStart = true;
    private Action<ReadOnlySpan<byte>>? _take;

    private static ReadOnlySpan<byte> Blanks => " \t\r\n"u8;

    /// <summary>The address to which each accessible name of a link leads, for a theme that distinguishes equal words.</summary>
    public IDictionary<string, string> LinkTargets { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Writes the inside of the main element where the town has a view of its own; null if it has none.</summary>
    public TownView? TownView { get; private set; }

    /// <summary>The bytes written and not yet passed on.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Begins a page and discards the previous page.</summary>
    /// <param name="take">Receives the page, in one or several pieces.</param>
    /// <param name="town">The town's own views, or null.</param>
    public void Begin(Action<ReadOnlySpan<byte>> take, TownView? town = null)
    {
        (_take, _length, _wasAtLineStart, TownView) = (take, 0, true, town);
        LinkTargets.Clear();
    }

    /// <summary>Passes on the rest of the page.</summary>
    public void End()
    {
        _take!(Written);
        (_take, _length) = (null, 0);
        if (_bytes.Length > LargestKept)
        {
            // Long texts are rare, so their large buffer is not kept for the small pages that follow.
            _bytes = new byte[UsualSize];
        }
    }

    /// <summary>
    /// Returns what an action writes, and writes nothing. The names of its links count for the page, so each part is captured once, where
    /// it is shown.
    /// </summary>
    public string Capture(Action<PageBuffer> write)
    {
        var (take, start) = (_take, _length);
        _take = null;
        try
        {
            write(this);
            return Encoding.UTF8.GetString(_bytes.AsSpan(start, _length - start));
        }
        finally
        {
            (_take, _length) = (take, start);
        }
    }

    internal void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        _length += utf8.Length;
    }

    internal void Write(string text) => _length += Encoding.UTF8.GetBytes(text, Reserve(Encoding.UTF8.GetMaxByteCount(text.Length)));

    /// <summary>
    /// Writes markup of a view without the indentation and the blank lines of its source. HTML shows white space as one space at most, so a
    /// line break that remains is sufficient.
    /// </summary>
    internal void WriteMarkup(ReadOnlySpan<byte> utf8)
    {
        if (IsAtLineStart)
        {
            utf8 = utf8.TrimStart(Blanks);
        }

        for (var end = utf8.IndexOf((byte)'\n'); end >= 0; end = utf8.IndexOf((byte)'\n'))
        {
            Write(utf8[..(end + 1)]);
            utf8 = utf8[(end + 1)..].TrimStart(Blanks);
        }

        Write(utf8);
    }

    /// <summary>Removes the space before an attribute that is omitted.</summary>
    internal void DropSpace()
    {
        if (_length > 0 && _bytes[_length - 1] == ' ')
        {
            _length--;
        }
    }

    /// <summary>Marks a point where the page may be split.</summary>
    internal void MayEndPiece()
    {
        if (_take is not null && _length >= PieceSize)
        {
            _take(Written);
            (_wasAtLineStart, _length) = (IsAtLineStart, 0);
        }
    }

    // The end of the piece before counts, so that pieces do not change the bytes.
    private bool IsAtLineStart => _length > 0 ? _bytes[_length - 1] == '\n' : _wasAtLineStart;

    private Span<byte> Reserve(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + count));
        }

        return _bytes.AsSpan(_length);
    }
}
