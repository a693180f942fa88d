using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>Joins the sources of several records.</summary>
internal static class Sources
{
    /// <summary>Returns all cited lines, adjacent ones joined to a range, and all words; null without sources.</summary>
    public static Citation? Of(IEnumerable<Head> heads)
    {
        var cited = heads.Select(head => head.Source).OfType<Citation>().ToArray();
        var lines = cited.SelectMany(citation => citation.Lines).Distinct().OrderBy(line => line.First).ThenBy(line => line.Last).ToArray();
        var joined = new List<LineRange>();
        foreach (var line in lines)
        {
            if (joined.Count > 0 && line.First <= joined[^1].Last + 1)
            {
                joined[^1] = new LineRange(joined[^1].First, Math.Max(joined[^1].Last, line.Last));
            }
            else
            {
                joined.Add(line);
            }
        }

        string[] words = [.. cited.Select(citation => citation.Words).OfType<string>().Distinct()];
        return cited.Length == 0 ? null : new Citation(joined, words.Length == 0 ? null : string.Join("; ", words));
    }
}
