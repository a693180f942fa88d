using System.Text;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// The lines that git writes between two versions of a text that it could not join. Markdown would print them as a quotation and a title,
/// and both versions would be published.
/// </summary>
internal static class MergeConflictMarkers
{
    /// <summary>True (reported, once a file) where a text holds them.</summary>
    public static bool AreIn(SourceText text, DiagnosticLog log)
    {
        var first = new[] { FirstLine(text, "<<<<<<< "u8), FirstLine(text, ">>>>>>> "u8) }.Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (first < 0)
        {
            return false;
        }

        var line = text.Utf8.Span[first..];
        var length = line.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? end : line.Length;
        log.Report(Problems.MergeLeft.At(text.AtBytes(first, length), Encoding.UTF8.GetString(line[..7])));
        return true;
    }

    // The first line that begins with some bytes; -1 where none does.
    private static int FirstLine(SourceText text, ReadOnlySpan<byte> beginning)
    {
        var all = text.Utf8.Span;
        for (var at = all.IndexOf(beginning); at >= 0; )
        {
            if (at == 0 || all[at - 1] is (byte)'\n' or (byte)'\r')
            {
                return at;
            }

            var next = all[(at + 1)..].IndexOf(beginning);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return -1;
    }
}
