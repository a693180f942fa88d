using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>
/// Checks displayed pictures: the format matches the name, the size suits a page, and no metadata about persons or places is hidden inside.
/// The program does not edit pictures (decision 29).
/// </summary>
public static class PictureChecks
{
    // Logos have a lower limit, because every page loads them, also on mobile phones.
    private static readonly Bounds OfPictures = new(2000, 600);
    private static readonly Bounds OfLogo = new(800, 100);

    private static readonly FileForm[] Shown = [FileForm.Png, FileForm.Jpeg, FileForm.Gif, FileForm.WebP];
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>Reports faulty pictures. A picture that is the same instance as in the previous run is not checked again.</summary>
    public static void Check(SiteContent content, DiagnosticLog log, RowCache? cache = null)
    {
        cache ??= new RowCache();
        foreach (var year in content.Years.Where(year => year.Pictures.Count > 0))
        {
            cache.Check("files of pictures", year.Year, null, PictureUses.ShownIn(year), log, (picture, own) =>
                Check(picture, $"{year.Year:D4}/{PictureFields.Folder}/{picture.Path}", OfPictures, own)
            );
        }

        PictureFile[] logo = content.LogoFile is { } file ? [file] : [];
        cache.Check("file of the logo", 0, null, logo, log, (picture, own) =>
            Check(picture, $"{PictureFields.Folder}/{picture.Path}", OfLogo, own)
        );
    }

    private static void Check(PictureFile picture, string path, Bounds most, DiagnosticLog log)
    {
        var isTooHeavy = picture.File.Length > most.Kilobytes * 1024;
        var place = Place.File(path);
        var isLogo = most == OfLogo;
        if (isLogo && picture.Fault is { } fault)
        {
            log.Report(OfDrawing(picture, path, fault));
            return;
        }

        if (!(isLogo && picture.Ending == ".svg") && Unfit(picture, isTooHeavy) is var (why, cure))
        {
            log.Report(Problems.PictureUnfit.At(place, picture.Path, why, cure));
            return;
        }

        var isTooWide = picture.Facts is { } size && Math.Max(size.Width, size.Height) > most.Pixels;
        if (isTooHeavy || isTooWide)
        {
            string[] found =
            [
                .. isTooWide ? [Pixels(picture.Facts!)] : Array.Empty<string>(),
                .. isTooHeavy ? [$"{((picture.File.Length + 1023) / 1024).ToString(Invariant)} KB"] : Array.Empty<string>(),
            ];
            log.Report(Problems.PictureTooLarge.At(place, picture.Path, string.Join(" e ", found), most.Pixels, most.Kilobytes));
        }

        if (picture.Facts is { RevealsPlace: true } or { RevealsPerson: true })
        {
            var told = picture.Facts switch
            {
                { RevealsPlace: true, RevealsPerson: true } => "dove è stata fatta e il nome di una persona",
                { RevealsPlace: true } => "dove è stata fatta",
                _ => "il nome di una persona",
            };
            log.Report(Problems.PictureTells.At(place, picture.Path, told));
        }
    }

    private static Diagnostic OfDrawing(PictureFile picture, string path, DrawingFault fault)
    {
        var at = new Place(new SourceText(path, picture.File.Whole()), fault.Line, fault.Column, fault.Length, null);
        return fault.Why is { } why
            ? Problems.DrawingUnsafe.At(at, picture.Path, fault.What, why)
            : Problems.PictureUnfit.At(
                at,
                picture.Path,
                fault.What,
                "salvalo di nuovo come SVG dal programma con cui è stato fatto, con la sua larghezza e la sua altezza, oppure come PNG"
            );
    }

    // Returns why the picture cannot be shown, and the remedy.
    private static (string Why, string Cure)? Unfit(PictureFile picture, bool isTooHeavy)
    {
        if (picture.Ending is ".svg" or ".svgz")
        {
            return (
                "un disegno SVG può contenere codice che si avvia",
                "esportalo come PNG dal programma con cui è stato fatto, e nomina quel file"
            );
        }

        // Of an oversized file, which is rejected anyway, only the first bytes are inspected.
        var facts =
            isTooHeavy && picture.File.Open is not null ? new FileFacts(FileForms.Of(picture.File.Bytes.Span)) : FileFacts.Of(picture.File);
        var promised = FileForms.Promised(picture.Path);
        return facts.Form == FileForm.Empty ? ("è vuoto", "copialo di nuovo dall'originale e controlla che si apra")
            : promised is not { } form || !Shown.Contains(form)
                ? (
                    $"i formati sono PNG, JPEG, WebP e GIF, e questo è {FileForms.Words(promised ?? facts.Form)}",
                    "aprilo e salvalo come JPEG se è una fotografia, come PNG se è un disegno, e nomina quel file"
                )
            : facts.Form != form
                ? ($"il nome dice {FileForms.Words(form)}, ma dentro è {FileForms.Words(facts.Form)}", Renamed(picture.Path, facts.Form))
            : facts.IsCutOff || (picture.Facts is null && !isTooHeavy)
                ? ("è tronco o guasto", "copialo di nuovo dall'originale e controlla che si apra")
            : picture.Facts is { IsAnimated: true } ? ("si muove, e distrae chi legge", "salvane una sola figura, come PNG")
            : picture.Facts is { } size && Math.Min(size.Width, size.Height) < 2
                ? (
                    $"è di {Pixels(size)}, e non si vedrebbe niente",
                    "metti al suo posto l'immagine vera, oppure togli la riga che la nomina"
                )
            : null;
    }

    private static string Renamed(string path, FileForm form)
    {
        var ending = Path.GetExtension(path);
        return Shown.Contains(form)
            ? $"chiamalo «{Path.ChangeExtension(Path.GetFileName(path), FileForms.EndingOf(form))}» anche dove lo nomini, oppure "
                + $"aprilo e salvalo davvero come {ending}"
            : $"guarda che cosa contiene, e mettici l'immagine salvata davvero come {ending}";
    }

    private static string Pixels(PictureFacts size) => $"{size.Width.ToString(Invariant)} × {size.Height.ToString(Invariant)} pixel";

    private sealed record Bounds(int Pixels, long Kilobytes);
}
