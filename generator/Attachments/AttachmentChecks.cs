using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Privacy;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>
/// Checks attachments: the file type matches the name, the file is complete, and it has no macros or password. PDFs must be accessible and
/// contain no personal data.
/// </summary>
public static class AttachmentChecks
{
    private const string Kept = "attachments";

    /// <summary>Reports faulty attachments.</summary>
    /// <param name="content">The content.</param>
    /// <param name="log">Receives the diagnostics.</param>
    /// <param name="cache">The results of the previous run, or null. A file with the same bytes is not read again.</param>
    /// <returns>The personal data in PDFs, with their pages, including those covered by an exception.</returns>
    public static IReadOnlyList<Occurrence> Check(SiteContent content, DiagnosticLog log, RowCache? cache = null)
    {
        var before = cache?.Last<IReadOnlyDictionary<string, (ReadOnlyMemory<byte> Bytes, FileFacts Facts)>>(Kept);
        var files = content
            .Years.SelectMany(year =>
                year.Attachments.Select(file => (Year: year, File: file, Path: $"{year.Year:D4}/allegati/{file.Path}"))
            )
            .ToArray();
        var facts = AllCores.Make(files, one =>
            before is not null && before.TryGetValue(one.Path, out var known) && IsSame(known.Bytes, one.File)
                ? known.Facts
                : FileFacts.Of(one.File)
        );
        cache?.Put<IReadOnlyDictionary<string, (ReadOnlyMemory<byte>, FileFacts)>>(
            Kept,
            files.Zip(facts).ToDictionary(pair => pair.First.Path, pair => (pair.First.File.Bytes, pair.Second), StringComparer.Ordinal)
        );

        var admitted = new Lazy<PublishableData>(() => new PublishableData(content));
        var found = new List<Occurrence>();
        foreach (var ((year, file, path), fact) in files.Zip(facts))
        {
            var document = year.Documents.FirstOrDefault(document => document.File == file.Path);
            var where = document is null ? DocumentSchema.File.Name : $"{document.Head.Answers.Key}/{DocumentSchema.File.Name}";
            FormRules.Check(file.Path, fact, document?.Head.Answers.At(DocumentSchema.File) ?? Place.File(path), where, log);
            foreach (var (page, datum) in fact.Pdf?.Data ?? [])
            {
                if (!admitted.Value.Holds(datum))
                {
                    found.Add(new Occurrence(datum, Place.File(path) with { Page = page }));
                }
            }
        }

        foreach (var open in found.Where(occurrence => !content.Exceptions.Any(occurrence.IsCoveredBy)))
        {
            log.Report(PrivacyGate.MessageOf(open));
        }

        return found;
    }

    // For a streamed file only its first bytes are in memory; they are the same instance if the file was not read again.
    private static bool IsSame(ReadOnlyMemory<byte> before, Attachment now) =>
        before.Equals(now.Bytes) || (now.Open is null && before.Span.SequenceEqual(now.Bytes.Span));
}
