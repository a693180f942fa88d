using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Renders the pictures of texts and records.</summary>
internal static class Pictures
{
    private static readonly object UsedKey = typeof(Pictures);

    /// <summary>True for a link definition used by a picture.</summary>
    public static bool IsUsed(LinkReferenceDefinition definition) => definition.GetData(UsedKey) is not null;

    /// <summary>
    /// Replaces each paragraph that consists of one picture with a figure. Reports and removes all other pictures.
    /// </summary>
    public static void Set(MarkdownDocument document, MarkdownText text, LinkScope scope, DiagnosticLog log)
    {
        if (!text.Text.Contains("![", StringComparison.Ordinal))
        {
            return;
        }

        foreach (var image in document.Descendants<LinkInline>().Where(link => link.IsImage).ToArray())
        {
            // The definition counts as used even though the picture leaves the tree.
            image.Reference?.SetData(UsedKey, image);
            var place = text.At(image.Span.Start, image.Span.Length);
            if (Paragraph(image) is { } paragraph && Figure(image, scope, place, log) is { } figure)
            {
                var parent = paragraph.Parent!;
                var at = parent.IndexOf(paragraph);
                parent.RemoveAt(at);
                parent.Insert(at, figure);
            }
            else
            {
                if (IsElsewhere(image.Url ?? ""))
                {
                    log.Report(Problems.PictureElsewhere.At(place, image.Url));
                }
                else if (Paragraph(image) is null || !scope.Setting.TakesEmbeds)
                {
                    log.Report(Problems.ImageRefused.At(place));
                }

                image.Remove();
            }
        }
    }

    /// <summary>Returns the alternative text and caption of a paragraph that consists of one picture; null for any other block.</summary>
    public static string? WordsOf(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: LinkInline { IsImage: true } image } } && Paragraph(image) is not null
            ? string.Join(" · ", new[] { PlainWords.Of(image), image.Title }.Where(words => !string.IsNullOrEmpty(words)))
            : null;

    private static FigureBlock? Figure(LinkInline image, LinkScope scope, Place place, DiagnosticLog log)
    {
        var url = image.Url ?? "";
        if (IsElsewhere(url) || !scope.Setting.TakesEmbeds)
        {
            return null;
        }

        var (name, year) = (PictureNames.OfAddress(url), scope.Setting.Year);
        var words = PlainWords.Of(image);
        var file = name is null ? null : scope.PictureOf(name);
        if (file is null)
        {
            log.Report(
                PictureRules.Missing(
                    name ?? url,
                    $"{year:D4}/{PictureFields.Folder}",
                    scope.PictureNames.Select(known => name is null ? $"{PictureFields.Folder}/{known}" : known),
                    place
                )
            );
        }

        if (AlternativeText.Fault(words, name ?? url, place) is { } fault)
        {
            log.Report(fault);
        }

        return new FigureBlock(file is null ? "" : RouteBook.Picture(year, file.Path).From(scope.Setting.Page), words)
        {
            Caption = string.IsNullOrWhiteSpace(image.Title) ? null : image.Title.Trim(),
            Width = file?.Facts?.Width ?? 0,
            Height = file?.Facts?.Height ?? 0,
        };
    }

    /// <summary>Returns a picture of a year by its name, or null.</summary>
    public static PictureFile? Find(YearContent year, string name) => year.Pictures.FirstOrDefault(picture => picture.Path == name);

    private static bool IsElsewhere(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) || url.IndexOf(':', StringComparison.Ordinal) > 0;

    // A table cell or heading has no space for a picture. Inside a sentence, a screen reader would read its text aloud mid-sentence.
    private static ParagraphBlock? Paragraph(LinkInline image) =>
        image.PreviousSibling is null
        && image.NextSibling is null
        && image.Parent
            is { Parent: null, ParentBlock: ParagraphBlock { Parent: MarkdownDocument or QuoteBlock or ListItemBlock } paragraph }
            ? paragraph
            : null;
}
