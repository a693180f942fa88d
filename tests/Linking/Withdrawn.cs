using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Generator.Verification;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>Sites as they are on a day, some of whose terms are over.</summary>
internal static class Withdrawn
{
    // Tests build equal sites again and again; parsing their pages takes longer than making them.
    private static readonly ConcurrentDictionary<string, bool> Sound = new();

    /// <summary>The finished files; fails where the content has an error, a page a fault, or a link leads nowhere.</summary>
    public static IReadOnlyDictionary<string, byte[]> Files(IReadOnlyList<StoredFile> files, DateOnly? date)
    {
        var log = new DiagnosticLog();
        var options = new SiteOptions("content") { Date = date, BaseUrl = "https://prova.example/" };
        var site = InMemory.Build(options, files, log);
        Assert.True(site is not null, string.Join("\n", log.InOrder().Select(message => HumanFormat.WritePlain(message, ""))));
        return Checked(site.Files);
    }

    /// <summary>
    /// The finished files of a content that was changed after it was read; with the addresses of explanations.
    /// </summary>
    public static (Site Site, IReadOnlyDictionary<string, byte[]> Files) Files(SiteContent content, DateOnly date)
    {
        var site = SiteLinker.Link(
            content,
            SiteRules.Check(content, new DiagnosticLog(), strict: false),
            new SiteSettings(null, date),
            new DiagnosticLog()
        );
        return (site, Checked(SiteRenderer.Render(site, CremonaTheme.Value)));
    }

    /// <summary>The content with a term that was over on 1 January 2020 for the records that are chosen.</summary>
    public static SiteContent Ending(SiteContent content, Func<Head, bool> isChosen)
    {
        Head End(Head head) => isChosen(head) ? head with { Answers = WithTerm(head.Answers) } : head;
        return content with
        {
            Terms = [.. content.Terms.Select(x => x with { Head = End(x.Head) })],
            Years =
            [
                .. content.Years.Select(year =>
                    year with
                    {
                        Chapters = [.. year.Chapters.Select(x => x with { Head = End(x.Head) })],
                        Prospects = [.. year.Prospects.Select(x => x with { Head = End(x.Head) })],
                        Cycle = [.. year.Cycle.Select(x => x with { Head = End(x.Head) })],
                        Bodies = [.. year.Bodies.Select(x => x with { Head = End(x.Head) })],
                        Units = [.. year.Units.Select(x => x with { Head = End(x.Head) })],
                        Objectives = [.. year.Objectives.Select(x => x with { Head = End(x.Head) })],
                        Indicators = [.. year.Indicators.Select(x => x with { Head = End(x.Head) })],
                        Tables = [.. year.Tables.Select(x => x with { Head = End(x.Head) })],
                        Companies = [.. year.Companies.Select(x => x with { Head = End(x.Head) })],
                        OtherBodies = [.. year.OtherBodies.Select(x => x with { Head = End(x.Head) })],
                        Facilities = [.. year.Facilities.Select(x => x with { Head = End(x.Head) })],
                        FacilityKinds = [.. year.FacilityKinds.Select(x => x with { Head = End(x.Head) })],
                        Documents = [.. year.Documents.Select(x => x with { Head = End(x.Head) })],
                        Context = [.. year.Context.Select(x => x with { Head = End(x.Head) })],
                        News = [.. year.News.Select(x => x with { Head = End(x.Head) })],
                    }
                ),
            ],
        };
    }

    /// <summary>The files, path or content, that hold a word in any case.</summary>
    public static IEnumerable<string> Holding(IReadOnlyDictionary<string, byte[]> files, string word) =>
        files
            .Where(file =>
                file.Key.Contains(word, StringComparison.OrdinalIgnoreCase)
                || Encoding.UTF8.GetString(file.Value).Contains(word, StringComparison.OrdinalIgnoreCase)
            )
            .Select(file => file.Key)
            .Order(StringComparer.Ordinal);

    public static string Text(this IReadOnlyDictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);

    private static Answers WithTerm(Answers row)
    {
        Answer[] all =
        [
            .. row.All,
            new(CommonFields.Term, "2019-12-31") { Date = new DateOnly(2019, 12, 31) },
            new(CommonFields.AtTerm, CommonFields.Goes),
        ];
        return new Answers(row.Origin, [.. all.Select(answer => answer.Field)], all, []);
    }

    private static IReadOnlyDictionary<string, byte[]> Checked(IReadOnlyList<OutputFile> files)
    {
        var bytes = BuiltSite.BytesOf(files);
        var sum = SumOf(bytes);
        if (!Sound.ContainsKey(sum))
        {
            var log = new DiagnosticLog();
            PageChecks.Check(files, log);
            Assert.Equal([], log.InOrder().Select(message => $"{message.Place.Path}: {message.What}"));
            Sound.TryAdd(sum, true);
        }

        return bytes;
    }

    private static string SumOf(IReadOnlyDictionary<string, byte[]> files)
    {
        using var sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            sum.AppendData(Encoding.UTF8.GetBytes($"{path}\n{bytes.Length}\n"));
            sum.AppendData(bytes);
        }

        return Convert.ToHexString(sum.GetHashAndReset());
    }
}
