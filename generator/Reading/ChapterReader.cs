using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Reads the plan's text and the news: Markdown files with front matter.</summary>
public static partial class ChapterReader
{
    /// <summary>Returns the chapters of a year, ordered by file name.</summary>
    public static IReadOnlyList<Chapter> ReadChapters(ContentTree tree, int year, DiagnosticLog log) =>
        [
            .. tree.In($"{year:D4}/piano", ".md")
                .Select(file => tree.Rows.Once("chapter " + file.Path, year, file, log, own => ReadChapter(file, own)))
                .OfType<Chapter>(),
        ];

    /// <summary>Returns the news of a year, newest first.</summary>
    public static IReadOnlyList<NewsItem> ReadNews(ContentTree tree, int year, DiagnosticLog log) =>
        [
            .. tree.In($"{year:D4}/notizie", ".md")
                .Select(file => tree.Rows.Once("news " + file.Path, year, file, log, own => ReadNewsItem(file, own)))
                .OfType<NewsItem>()
                .OrderByDescending(news => news.Date)
                .ThenBy(news => news.Head.Code, StringComparer.Ordinal),
        ];

    private static Chapter? ReadChapter(StoredFile file, DiagnosticLog log)
    {
        if (FrontMatter.Read(file, ChapterSchema.Definition, log) is not var (settings, text))
        {
            return null;
        }

        if (FirstHeading().Match(text.Text) is not { Success: true } match)
        {
            log.Report(Problems.HeadingMissing.At(text.At(text.Text.Length - text.Text.AsSpan().TrimStart().Length, 0)));
            return null;
        }

        var group = match.Groups["title"];
        var heading = text.Part(group.Index, group.Length);
        var body = text.Part(match.Length, text.Text.Length - match.Length);
        var plain = Marks().Replace(group.Value, "").Trim();
        var answers = settings.Answers;
        return new Chapter(new Head(RecordKind.Chapter, CodeOf(file, log), plain, answers), heading, body)
        {
            Short = answers.TextOrNull(ChapterSchema.Short) ?? plain,
            Brief = answers.TextOrNull(ChapterSchema.Brief),
            Note = answers.TextOrNull(ChapterSchema.Note),
            WithoutText = answers.Says(ChapterSchema.WithoutText),
        };
    }

    private static NewsItem? ReadNewsItem(StoredFile file, DiagnosticLog log)
    {
        if (FrontMatter.Read(file, NewsSchema.Definition, log) is not var (settings, text))
        {
            return null;
        }

        return settings.Answers.Date(NewsSchema.Date) is { } day
            ? new NewsItem(
                new Head(RecordKind.NewsItem, CodeOf(file, log), settings.Answers.Text(NewsSchema.Title), settings.Answers),
                day,
                text
            )
            : null;
    }

    // The number prefix only orders the files: it can change without changing the address.
    private static string CodeOf(StoredFile file, DiagnosticLog log)
    {
        var code = Order().Replace(file.Name[..^3], "").ToLowerInvariant();
        if (AnswerReader.CodeProblem(code) is { } problem)
        {
            log.Report(problem.At(Place.File(file.Path), code));
        }

        return code;
    }

    [GeneratedRegex(@"\A\s*#{1,6}[ \t]+(?<title>[^\r\n]+?)[ \t]*(\r?\n|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex FirstHeading();

    [GeneratedRegex(@"[*_`]|\s*\{#[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^\d+[-_ ]", RegexOptions.CultureInvariant)]
    private static partial Regex Order();
}
