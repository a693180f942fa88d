using System.Text;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Searches the words of all records when pages cannot be rendered because the content has errors. Comments and records that are no longer
/// published are in the files, but are not searched.
/// </summary>
internal static class ContentTexts
{
    /// <summary>Returns the personal data in the words of a content.</summary>
    public static IReadOnlySet<Datum> DataIn(SiteContent content)
    {
        var data = new HashSet<Datum>();
        var text = new FoldedText(keepsPlaces: false);
        foreach (var words in Of(content).Where(words => words.Length > 0))
        {
            text.Clear();
            PlainFiles.FoldCell(Encoding.UTF8.GetBytes(words), 0, text);
            data.UnionWith(Detectors.Find(text).Select(hit => hit.Datum));
        }

        foreach (
            var file in content.Years.SelectMany(year => year.Attachments).Where(file => PageText.IsSearchable(file.Path, file.Bytes.Span))
        )
        {
            text.Clear();
            PageText.Extract(file.Path, file.Bytes.Span, text);
            data.UnionWith(Detectors.Find(text).Select(hit => hit.Datum));
        }

        return data;
    }

    private static IEnumerable<string> Of(SiteContent content) =>
        content
            .Terms.Select(term => term.Head.Answers)
            .Concat(content.Words.Select(word => word.Answers))
            .Concat(content.Sections.Select(section => section.Answers))
            .Concat(content.Updates.Select(update => update.Answers))
            .Prepend(content.Portal.Answers)
            .Concat(content.Portal.Logo is { } logo ? [logo.Answers] : [])
            .SelectMany(row => row.All)
            .Select(answer => answer.Text)
            .Concat([content.Theme.Header?.Text ?? "", content.Theme.Footer?.Text ?? ""])
            .Concat(content.Years.SelectMany(Of));

    private static IEnumerable<string> Of(YearContent year) =>
        [
            .. year.Frozen is null ? year.AllAnswers.SelectMany(row => row.All).Select(answer => answer.Text) : [],
            .. year.Chapters.SelectMany(chapter => new[] { chapter.Heading.Text, chapter.Text.Text }),
            .. year.Objectives.Select(objective => objective.Text?.Text ?? ""),
            .. year.News.Select(news => news.Text.Text),
            .. year.Prospects.SelectMany(prospect => prospect.Columns.Select(column => column.Printed)),
            .. year.Tables.SelectMany(Of),
        ];

    private static IEnumerable<string> Of(StatTable table) =>
        [
            .. table.Columns.SelectMany(column => new[] { column.Printed, column.Spoken ?? "", column.Group ?? "" }),
            .. table.Rows.SelectMany(row => row.Cells.Select(cell => cell.Text).Prepend(row.Name)),
        ];
}
