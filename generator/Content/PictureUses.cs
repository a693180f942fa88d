using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The uses of pictures in a year.</summary>
public static class PictureUses
{
    /// <summary>Returns the pictures shown by a text or record; only these are published.</summary>
    public static IReadOnlyList<PictureFile> ShownIn(YearContent year)
    {
        var shown = NamesIn(year);
        return [.. year.Pictures.Where(picture => shown.Contains(picture.Path))];
    }

    /// <summary>Returns the picture names in texts and records, including missing pictures.</summary>
    public static IReadOnlySet<string> NamesIn(YearContent year)
    {
        var known = year.Pictures.Select(picture => picture.Path).ToHashSet(StringComparer.Ordinal);
        var fields = RowsOf(year).Select(row => row.TextOrNull(PictureFields.File)).OfType<string>().Select(PictureNames.OfField);
        return known.Count == 0
            ? fields.ToHashSet(StringComparer.Ordinal)
            : fields.Concat(TextsOf(year).SelectMany(text => PictureNames.In(text.Text, known))).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Returns the records with a picture column.</summary>
    public static IEnumerable<Answers> RowsOf(YearContent year) =>
        year
            .Bodies.Select(body => body.Head)
            .Concat(year.Facilities.Select(facility => facility.Head))
            .Concat(year.News.Select(news => news.Head))
            .Select(head => head.Answers)
            .Where(row => row.HasColumn(PictureFields.File, PictureFields.Alternative));

    // Only texts in their own file have space for a picture.
    private static IEnumerable<MarkdownText> TextsOf(YearContent year) =>
        year
            .Chapters.Select(chapter => chapter.Text)
            .Concat(year.News.Select(news => news.Text))
            .Concat(year.Objectives.Select(objective => objective.Text).OfType<MarkdownText>());
}
