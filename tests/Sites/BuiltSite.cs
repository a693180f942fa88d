using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Tests.Sites;

/// <summary>
/// A whole portal, built in memory once a test run: <c>minimal</c>, <c>complete</c>, or <c>reale</c> for the real content.
/// </summary>
internal sealed class BuiltSite
{
    private static readonly ConcurrentDictionary<string, Lazy<BuiltSite>> Built = new();

    private BuiltSite(string name)
    {
        ContentFolder = ContentOf(name);
        Files = Build(ContentFolder) ?? throw new InvalidOperationException($"{name} has errors: run check on it.");
        Bytes = BytesOf(Files);
    }

    /// <summary>All portals.</summary>
    public static TheoryData<string> Names => ["minimal", "complete", "reale"];

    public string ContentFolder { get; }

    public IReadOnlyList<OutputFile> Files { get; }

    public IReadOnlyDictionary<string, byte[]> Bytes { get; }

    public static BuiltSite Of(string name) => Built.GetOrAdd(name, key => new Lazy<BuiltSite>(() => new BuiltSite(key))).Value;

    public static string ContentOf(string name) =>
        name == "reale" ? Repository.Content : Path.Combine(Repository.Tests, "Sites", name, "content");

    /// <summary>The stages up to the linked site, with files in an order that the test chooses.</summary>
    public static Site Link(IReadOnlyList<StoredFile> files, string? baseUrl = null, DateOnly? date = null)
    {
        var log = new DiagnosticLog();
        var content = SiteReader.Read(files, log)!;
        return SiteLinker.Link(
            content,
            SiteRules.Check(content, log, strict: false),
            new SiteSettings(baseUrl, date) { History = HistoryOf(content, date) },
            log
        );
    }

    /// <summary>The comparison of the years of a content without frozen years.</summary>
    public static YearHistory HistoryOf(SiteContent content, DateOnly? date = null)
    {
        var published = ContentRecords.Published(content, date);
        return published.Years.Count < 2
            ? YearHistory.None
            : new YearHistory([.. published.Years.Select(year => ContentFacts.Of(year, published.Terms))], []);
    }

    /// <summary>The pages that only lead to another one: no page links to them.</summary>
    public static IEnumerable<string> MovedPages(string name) =>
        Link(StoredFiles(name)).Pages.Where(page => page.IsMoved).Select(page => page.Address.Path);

    /// <summary>The content of a portal as it is read.</summary>
    public static IReadOnlyList<StoredFile> StoredFiles(string name) => Folder.Read(ContentOf(name), path => !UnknownFiles.IsIgnored(path));

    public static IReadOnlyDictionary<string, byte[]> BytesOf(IReadOnlyList<OutputFile> files)
    {
        var bytes = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        Parallel.ForEach(files, file => Assert.True(bytes.TryAdd(file.Path, file.ToBytes()), $"{file.Path} comes twice"));
        return bytes;
    }

    private static IReadOnlyList<OutputFile>? Build(string content) =>
        BuildCommand.Prepare(new SiteRun(new SiteOptions(content), new DiagnosticLog()))?.Files;
}
