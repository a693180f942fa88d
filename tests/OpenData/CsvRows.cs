using System.Text;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>A reader of RFC 4180 of the tests' own: what the program writes is not read back with the program's library.</summary>
internal static class CsvRows
{
    public static IReadOnlyList<string[]> Of(ReadOnlySpan<byte> bytes, char separator)
    {
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        var (rows, row, cell) = (new List<string[]>(), new List<string>(), new StringBuilder());
        for (var (i, quoted) = (0, false); i < text.Length; i++)
        {
            var letter = text[i];
            if (quoted)
            {
                quoted = letter != '"' || Next(i) == '"';
                _ = quoted ? cell.Append(letter) : cell;
                i += letter == '"' && quoted ? 1 : 0;
            }
            else if (letter == '"')
            {
                quoted = true;
            }
            else if (letter == separator)
            {
                row.Add(Taken(cell));
            }
            else if (letter == '\n')
            {
                row.Add(Taken(cell));
                rows.Add([.. row]);
                row.Clear();
            }
            else if (letter != '\r')
            {
                cell.Append(letter);
            }
        }

        Assert.True(cell.Length == 0 && row.Count == 0, "the last line has no end");
        return rows;

        char Next(int i) => i + 1 < text.Length ? text[i + 1] : '\0';
    }

    private static string Taken(StringBuilder cell)
    {
        var text = cell.ToString();
        cell.Clear();
        return text;
    }
}
