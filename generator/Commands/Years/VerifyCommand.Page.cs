using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <content>One page of a frozen year.</content>
public sealed partial class VerifyCommand
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private PageProof? ProvePage(string page)
    {
        var (archive, place) = (YearArchive.Open(options.Archive), options.Archive?.Path ?? options.Root.Given);
        Report(archive.Faults, Problems.ArchiveBroken, place);
        if (
            ContentYears.Of(page) is not { } year
            || archive.Find(year) is not { Lines.Count: > 0 } bag
            || PageProof.Of(bag, page) is not { } proof
        )
        {
            if (archive.Faults.Count == 0)
            {
                _log.Report(Problems.PageNotKept.At(Place.Elsewhere(place), page));
            }

            return null;
        }

        var isSame = FileSums.Sha256(bag.Read(BagNames.Data + BagNames.Site + page).Span) == proof.Line.Split(' ')[0];
        Report(
            isSame && proof.Holds
                ? []
                : [new IntegrityFault($"{year:D4}/{BagNames.Data}{BagNames.Site}{page}", "non è più come fu archiviato")],
            Problems.ArchiveBroken,
            place
        );
        _closingLines.AddRange([
            $"foglia {proof.Index} di {proof.Size}, contando da 0 (RFC 6962): {proof.Line}",
            .. proof.Path.Select(sum => "accanto: " + sum),
            "radice:  " + proof.Root,
        ]);
        return proof;
    }

    // Property names follow the wording of the archive page. The leaf is the line without its line feed.
    private static string JsonOf(PageProof proof)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartObject();
            json.WriteString("riga", proof.Line);
            json.WriteNumber("foglia", proof.Index);
            json.WriteNumber("foglie", proof.Size);
            json.WriteStartArray("accanto");
            proof.Path.ToList().ForEach(json.WriteStringValue);
            json.WriteEndArray();
            json.WriteString("radice", proof.Root);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
