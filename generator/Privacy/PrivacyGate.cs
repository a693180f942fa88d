using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Looks at every finished file on its way out, and says afterwards whether the site may be published. A datum that is found is looked
/// for in the content, so that the message names the file and line where it must be taken out.
/// </summary>
public sealed class PrivacyGate(SiteContent content, IReadOnlyList<StoredFile> sources)
{
    [ThreadStatic]
    private static FoldedText? _text;

    // Asked for only when something was found.
    private readonly Lazy<PublishableData> _admitted = new(() => new PublishableData(content));
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Datum, string> _found = new();

    /// <summary>What was found in attachments with pages, which were searched before: an exception for it is not idle.</summary>
    public IReadOnlyList<Occurrence> Attached { get; init; } = [];

    /// <summary>The same files, each of which is looked at when it is made.</summary>
    public IReadOnlyList<OutputFile> Watch(IReadOnlyList<OutputFile> files) =>
        [.. files.Select(file => file with { Render = write => Render(file, write) })];

    /// <summary>Makes the files that nobody has made yet, only to look at them.</summary>
    public void LookAtRest(IReadOnlyList<OutputFile> files)
    {
        OutputFile[] rest = [.. files.Where(file => !_seen.ContainsKey(file.Path))];
        AllCores.Each(rest.Length, i => rest[i].Render(_ => { }));
    }

    /// <summary>Looks at the bytes of a finished file, or at a piece of it that ends where a block of text ends; on any thread.</summary>
    public void LookAt(string path, ReadOnlySpan<byte> bytes)
    {
        if (!PageText.IsSearchable(path, bytes))
        {
            return;
        }

        var text = _text ??= new FoldedText(keepsPlaces: false);
        text.Clear();
        PageText.Extract(path, bytes, text);
        foreach (var hit in Detectors.Find(text).Where(hit => !_admitted.Value.Holds(hit.Datum)))
        {
            _found.AddOrUpdate(hit.Datum, path, (_, other) => string.CompareOrdinal(path, other) < 0 ? path : other);
        }
    }

    /// <summary>Reports what was found, and exceptions that have lost their datum.</summary>
    /// <returns>True where the site may be published.</returns>
    public bool Report(DiagnosticLog log)
    {
        if (_found.IsEmpty && content.Exceptions.Count == 0)
        {
            return true;
        }

        var occurrences = FindInSources();
        var places = occurrences.ToLookup(occurrence => occurrence.Datum);
        var isClean = true;
        foreach (var (datum, page) in _found)
        {
            var open = places[datum].Where(occurrence => !content.Exceptions.Any(occurrence.IsCoveredBy)).ToArray();
            isClean &= open.Length == 0 && places.Contains(datum);
            foreach (
                var message in places.Contains(datum)
                    ? open.Select(MessageOf)
                    : [Problems.PersonalInPage.At(Place.Elsewhere(page), datum.Mask, PersonalPermit.WordOf(datum.Kind))]
            )
            {
                log.Report(message);
            }
        }

        foreach (
            var idle in content.Exceptions.Where(exception =>
                !occurrences.Concat(Attached).Any(occurrence => occurrence.IsCoveredBy(exception))
            )
        )
        {
            log.Report(Problems.ExceptionIdle.At(idle.Answers.Origin.Whole with { IsVeiled = true }));
        }

        return isClean;
    }

    /// <summary>
    /// Reports the personal data of a site that is not published (other errors keep it from that, or it is a preview), without its pages:
    /// those in
    /// what its pages would show, and those in files of which not every record could be read.
    /// </summary>
    /// <param name="date">The date that the pages bear, or null for the newest of the content: what is no longer published then is not
    /// told.</param>
    /// <param name="log">Where to report.</param>
    /// <param name="before">What was found in files of a run before, or null.</param>
    public void ReportBeside(DateOnly? date, DiagnosticLog log, SearchedFiles? before = null)
    {
        var open = FindInSources(before)
            .Where(occurrence =>
                IsJudged(occurrence.Datum.Kind)
                && !_admitted.Value.Holds(occurrence.Datum)
                && !content.Exceptions.Any(occurrence.IsCoveredBy)
            )
            .ToArray();
        if (open.Length == 0)
        {
            return;
        }

        var shown = ContentTexts.DataIn(PublishedContent.Of(content, new Withdrawals(content, date ?? NewestDate.Of(content))));
        foreach (var occurrence in open.Where(occurrence => IsUnread(occurrence.Place.Path) || shown.Contains(occurrence.Datum)))
        {
            log.Report(MessageOf(occurrence));
        }
    }

    // A file that is made again has the same bytes, and is not looked at again.
    private void Render(OutputFile file, OutputWriter write)
    {
        var isNew = _seen.TryAdd(file.Path, true);
        file.Render(bytes =>
        {
            if (isNew)
            {
                LookAt(file.Path, bytes);
            }

            write(bytes);
        });
    }

    private bool IsUnread(string path) => content.Unread.Contains(path);

    // What a field admits is not known where its file could not be read whole: nothing is told then that merely follows.
    private bool IsJudged(PersonalKind kind) =>
        !content.Unread.Any(PrivacyRules.IsExceptions)
        && kind switch
        {
            PersonalKind.Iban => !IsUnread(PortalSchema.Definition.Path),
            PersonalKind.Mail => !content.Unread.Any(path =>
                path == PortalSchema.Definition.Path || Path.GetFileNameWithoutExtension(path) == "settori"
            ),
            PersonalKind.Mobile => content.Unread.Count == 0,
            _ => true,
        };

    private IReadOnlyList<Occurrence> FindInSources(SearchedFiles? before = null) =>
        SourceSearch.Find([.. sources.Where(file => !PrivacyRules.IsExceptions(file.Path))], before);

    /// <summary>The message about a datum at its place.</summary>
    public static Diagnostic MessageOf(Occurrence occurrence)
    {
        var problem = occurrence.Datum.Kind switch
        {
            PersonalKind.TaxCode => Problems.TaxCodePublished,
            PersonalKind.Iban => Problems.IbanPublished,
            PersonalKind.Mail => Problems.MailPublished,
            PersonalKind.Mobile => Problems.MobilePublished,
            PersonalKind.Birth => Problems.BirthPublished,
            _ => Problems.HomePublished,
        };
        return problem.At(
            occurrence.Place,
            occurrence.Datum.Mask,
            occurrence.Place.Path,
            occurrence.Where,
            PersonalPermit.WordOf(occurrence.Datum.Kind)
        );
    }
}
