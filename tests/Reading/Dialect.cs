using System.Text;

namespace Cremona.Transparency.Tests.Reading;

/// <summary>How a spreadsheet may save the same cells.</summary>
internal sealed record Dialect(
    char Separator,
    string Encoding,
    bool HasSepLine,
    string Quoting,
    string LineEnd,
    bool HasEmptyTail,
    bool IsShuffled,
    bool HasUnseen
)
{
    private static readonly string[] Encodings = ["utf-8", "utf-8 bom", "windows-1252", "utf-16le", "utf-16be"];

    /// <summary>Every combination.</summary>
    public static IEnumerable<Dialect> All =>
        from separator in ";,\t|"
        from encoding in Encodings
        from hasSepLine in new[] { false, true }
        from quoting in new[] { "least", "all" }
        from lineEnd in new[] { "\r\n", "\n", "\r", "mixed" }
        from hasTail in new[] { false, true }
        from isShuffled in new[] { false, true }
        from hasUnseen in new[] { false, true }
        select new Dialect(separator, encoding, hasSepLine, quoting, lineEnd, hasTail, isShuffled, hasUnseen);

    /// <summary>The bytes of the file.</summary>
    /// <param name="rows">The cells, the header first.</param>
    /// <param name="mayShuffle">True where the order of columns, and the case of the header, mean nothing.</param>
    public byte[] Write(IReadOnlyList<string[]> rows, bool mayShuffle)
    {
        var text = new StringBuilder(HasSepLine ? $"sep={Separator}{Ends(0)}" : "");
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = rows[i]
                .Select((cell, column) => i == 0 && mayShuffle && IsShuffled && column % 2 == 0 ? cell.ToUpperInvariant() : cell);
            cells = cells.Select(Smudge);
            cells = mayShuffle && IsShuffled ? cells.Reverse() : cells;
            text.AppendJoin(Separator, cells.Select(Quote)).Append(HasEmptyTail ? new string(Separator, 3) : "").Append(Ends(i + 1));
        }

        for (var i = 0; HasEmptyTail && i < 3; i++)
        {
            text.Append(new string(Separator, rows[0].Length + 2)).Append(Ends(i));
        }

        return Encode(text.ToString());
    }

    private string Ends(int row) =>
        LineEnd == "mixed"
            ? row % 2 == 0
                ? "\n"
                : "\r\n"
            : LineEnd;

    // Windows-1252 has the first two of these marks, and none of the others.
    private string Smudge(string cell) =>
        !HasUnseen || cell.Length < 2 ? cell
        : Encoding == "windows-1252" ? $"\u00A0{cell[..1]}\u00AD{cell[1..]} "
        : $"\u202F{cell[..1]}\u200B{cell[1..]}\u00A0\uFEFF ";

    private string Quote(string cell) =>
        Quoting == "all" || cell.AsSpan().IndexOfAny(Separator, '"', '\n') >= 0
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;

    private byte[] Encode(string text) =>
        Encoding switch
        {
            "utf-8" => System.Text.Encoding.UTF8.GetBytes(text),
            "utf-8 bom" => [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(text)],
            "utf-16le" => [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(text)],
            "utf-16be" => [.. System.Text.Encoding.BigEndianUnicode.Preamble, .. System.Text.Encoding.BigEndianUnicode.GetBytes(text)],
            _ => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text),
        };
}
