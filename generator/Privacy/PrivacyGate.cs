using System.Collections.Concurrent;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>
/// Searches every rendered file for personal data and decides whether the site may be published. A match is traced to the content, so that
/// the message names the file and line to edit.
/// </summary>
public sealed class PrivacyGate(SiteContent content, IReadOnlyList<StoredFile> sources)
{
    [ThreadStatic]
    private static FoldedText? _text;

    // Evaluated only after a match.
    private readonly Lazy<PublishableData> _admitted = new(() => new PublishableData(content));
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Datum, string> _found = new();

    /// <summary>Data found earlier in attachments with pages. An exception for one of them is not reported as unused.</summary>
    public IReadOnlyList<Occurrence> Attached { get; init; } = [];

    /// <summary>Returns the same files, each searched when it is rendered.</summary>
    public IReadOnlyList<OutputFile> Watch(IReadOnlyList<OutputFile> files) =>
        [.. files.Select(file => file with { Render = write => Render(file, write) })];

    /// <summary>Renders the remaining files only to search them.</summary>
    public void SearchRemaining(IReadOnlyList<OutputFile> files)
    {
        OutputFile[] rest = [.. files.Where(file => !_seen.ContainsKey(file.Path))];
        AllCores.Each(rest.Length, i => rest[i].Render(_ => { }));
    }

    /// <summary>Searches the bytes of a rendered file, or a chunk that ends at the border of a text block. Thread-safe.</summary>
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

    /// <summary>Reports matches, and exceptions that no longer have a match.</summary>
    /// <returns>True if the site may be published.</returns>
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
            // Some pages show the beginning of a long text, which may end within a datum.
            Occurrence[] written = places.Contains(datum)
                ? [.. places[datum]]
                : [.. occurrences.Where(occurrence => occurrence.Datum.BeginsWith(datum))];
            var open = written.Where(occurrence => !content.Exceptions.Any(occurrence.IsCoveredBy)).ToArray();
            isClean &= open.Length == 0 && written.Length > 0;
            foreach (
                var message in written.Length > 0
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
            log.Report(Problems.ExceptionIdle.At(idle.Answers.Origin.Whole with { IsMasked = true }));
        }

        return isClean;
    }

    /// <summary>
    /// Reports personal data of a site that is not published, because of other errors or in a preview, without rendering its pages.
    /// Searches the words that the pages would show, and files whose records could not all be read.
    /// </summary>
    /// <param name="date">The date on the pages, or null for the newest date in the content. What is no longer published on that date is
    /// not reported.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="before">The results of the previous run, or null.</param>
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

    // A file rendered again has the same bytes, so it is not searched again.
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

    // If a file could not be read completely, the data that its fields permit are unknown, so dependent messages are suppressed.
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
        SourceSearch.Find([.. sources.Where(file => !PrivacyRules.IsExceptions(file.Path) && !IsTarget(file.Path))], before);

    // user@server looks like an address of mail.
    private static bool IsTarget(string path) => string.Equals(path, DeliverySchema.Definition.Path, StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the message about a datum at its place.</summary>
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
