using System.Text;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Git's conflict markers around two versions of a text. Markdown would render them as a quotation and a heading, and both versions would
/// be published.
/// </summary>
internal static class MergeConflictMarkers
{
    /// <summary>True (reported, once per file) if a text contains conflict markers.</summary>
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

    // Returns the first line that begins with the given bytes, or -1.
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
