using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Preview;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Changes;

/// <summary>
/// What a publication changes, against a comparison that knows nothing of records: every word and file that differs is named.
/// </summary>
public sealed partial class NaiveComparisonTests : IDisposable
{
    private static readonly int Count = Environment.GetEnvironmentVariable("PROVE_LUNGHE") == "1" ? 200 : 10;
    private static readonly SiteOptions Options = new("content");

    private static readonly string[] Attributes = ["alt", "aria-label"];

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("complete", true)]
    [InlineData("complete", false)]
    [InlineData("reale", true)]
    public void Every_difference_between_two_releases_is_listed(string name, bool withLedger)
    {
        var before = Built(BuiltSite.StoredFiles(name))!;
        Publish(before, withLedger);
        var edits = new Edits(BuiltSite.StoredFiles(name), seed: withLedger ? 20_260_118 : 18, withAttachments: true);
        var (good, attached, differing, known) = (0, 0, 0, Texts(before.Files));
        for (var i = 0; good < Count / (withLedger ? 2 : 4) && i < Count * 20; i++)
        {
            var done = edits.Next();
            if (Built(edits.Files) is not { } after)
            {
                edits.Mend();
                continue;
            }

            good++;
            attached += done.Contains("/allegati/", StringComparison.Ordinal) ? 1 : 0;
            var missing = Missing(known, after, withLedger, out var isDifferent);
            differing += isDifferent ? 1 : 0;
            Assert.True(missing.Count == 0, $"edit {i}, {done}: {string.Join("\n", missing.Take(10))}");
            if (good % 3 == 0)
            {
                edits.Mend();
            }
        }

        Assert.InRange(differing, Count / 10, Count);
        Assert.NotEqual(0, attached);
    }

    public void Dispose() => _folder.Dispose();

    private static RenderedSite? Built(IReadOnlyList<StoredFile> files) => InMemory.Build(Options, files, new DiagnosticLog());

    private void Publish(RenderedSite site, bool withLedger)
    {
        var ledger = withLedger ? PublishedRecords.Of(site).Ledger : null;
        Assert.NotNull(Publisher.Publish(new DocumentRoot(_folder["pubblico"]), site.Files, withTwins: false, () => true, ledger));
    }

    private List<string> Missing(Dictionary<string, Seen> before, RenderedSite site, bool withLedger, out bool isDifferent)
    {
        var pending = PendingChanges.Of(new DocumentRoot(_folder["pubblico"]), site, PublishedRecords.Of(site))!;
        Assert.Equal(withLedger, pending.Before is not null);
        var details = ReleaseDetails.Of(pending, site.Files);
        var told = pending.Paths;
        HashSet<string> come = [.. told.NewPages, .. told.NewFiles],
            gone = [.. told.GonePages, .. told.GoneFiles],
            changed = [.. details.ChangedFiles];
        var words = details
            .Edits.SelectMany(edit => edit.Pages.Select(page => (page, text: Plain($"{edit.Old} {edit.New}"))))
            .ToLookup(one => one.page, one => one.text);
        var after = Texts(site.Files);
        var missing = new List<string>();
        isDifferent = false;
        foreach (var path in before.Keys.Union(after.Keys).Where(path => !path.Contains("risorse/", StringComparison.Ordinal)))
        {
            if (!before.TryGetValue(path, out var old) || !after.TryGetValue(path, out var now))
            {
                isDifferent = true;
                missing.AddRange(
                    before.ContainsKey(path) == gone.Contains(path) && after.ContainsKey(path) == come.Contains(path)
                        ? []
                        : [$"{path}: came or went"]
                );
            }
            else if (old.Words is null || now.Words is null)
            {
                isDifferent |= old.Sum != now.Sum;
                missing.AddRange(old.Sum == now.Sum || changed.Contains(path) ? [] : [$"{path}: other bytes"]);
            }
            else
            {
                var all = string.Join(' ', words[path]);
                string[] differ = told.ExpiredPages.Contains(path) ? [] : [.. Differing(old.Words, now.Words)];
                isDifferent |= differ.Length > 0;
                missing.AddRange(
                    PathChanges.IsOfData(path)
                        ? differ.Where(_ => !changed.Contains(path)).Take(1).Select(_ => $"{path}: other words")
                        : differ.Where(word => !all.Contains(word, StringComparison.Ordinal)).Select(word => $"{path}: «{word}»")
                );
            }
        }

        return missing;
    }

    // Words that one version has oftener than the other.
    private static IEnumerable<string> Differing(IReadOnlyList<string> old, IReadOnlyList<string> now)
    {
        var (one, other) = (old.CountBy(word => word).ToDictionary(), now.CountBy(word => word).ToDictionary());
        return one.Keys.Union(other.Keys).Where(word => one.GetValueOrDefault(word) != other.GetValueOrDefault(word));
    }

    private static Dictionary<string, Seen> Texts(IReadOnlyList<OutputFile> files) =>
        files
            .AsParallel()
            .Select(file => (file.Path, Seen: Look(file.Path, file.ToBytes())))
            .AsSequential()
            .ToDictionary(file => file.Path, file => file.Seen, StringComparer.Ordinal);

    private static Seen Look(string path, byte[] bytes)
    {
        if (!path.EndsWith(".html", StringComparison.Ordinal))
        {
            return new Seen(FileSums.Sha256(bytes), null);
        }

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        foreach (var element in page.QuerySelectorAll("script, style").ToArray())
        {
            element.Remove();
        }

        var spoken = page.All.SelectMany(element => Attributes.Select(element.GetAttribute)).OfType<string>();
        var text = page.Descendants().OfType<IText>().Select(node => node.Data).Concat(spoken);
        return new Seen("", [.. text.SelectMany(words => Tokens().Matches(words).Select(token => token.Value))]);
    }

    // Words, and each other sign by itself: whether a link ends before an apostrophe changes neither.
    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]")]
    private static partial Regex Tokens();

    private static string Plain(string words) => string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Of a page its words; of any other file the sum of its bytes.
    private sealed record Seen(string Sum, IReadOnlyList<string>? Words);
}
