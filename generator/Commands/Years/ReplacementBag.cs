using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Redaction;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The bag that replaces a redacted one, with its register entry and, if a key is given, its signature.</summary>
internal static class ReplacementBag
{
    /// <summary>Writes the bag and adds the closing lines.</summary>
    public static void Keep(ArchiveSession session, Removal removal)
    {
        var (order, bag, left) = (removal.Order, removal.Bag, removal.Left);
        var parts = new FrozenYearBag(
            YearFile.Read(Bytes(BagNames.Year)),
            [.. Of(BagNames.OtherYears).Select(file => YearFile.Read(file.Bytes.Span))],
            Of(BagNames.Site),
            Of(BagNames.Sources),
            Recipe.Read(Bytes(BagNames.Recipe))
        )
        {
            Comparison = left.Payload.FirstOrDefault(file => file.Path == BagNames.Comparison)?.Bytes,
        };
        var lost = BagRebuild.Differences(
            session.Options.Site,
            [.. left.Payload.Select(file => new StoredFile(BagNames.Data + file.Path, file.Bytes))]
        );
        IReadOnlyList<string> notes =
        [
            .. BagReadMe.RemovalsIn(Text(bag, BagNames.ReadMe)),
            $"{BagReadMe.Removal}\nIl {ItalianText.Day(order.Day)} sono stati rimossi dei dati, come dispone: {order.Ground}.\nQuesto "
                + $"pacchetto sostituisce quello con l'impronta {bag.Entry.Bag}.",
        ];
        var entry = Archivist.Keep(
            session.Options.Archive.Path,
            parts.Make(Clean(order, BodyOf(bag)), order.Day, [.. notes.Select(note => Clean(order, note))], lost.Count == 0),
            new BagEvent("rimosso", order.Year, order.Day, ProgramVersion.Text)
            {
                Replaces = bag.Entry.Bag,
                Removed = left.Touched,
                Ground = order.Ground,
            }
        );
        session.Kept = entry;
        session.ClosingLines.AddRange([
            $"rimosso dall'anno {order.Year}: {ItalianText.Count(left.Touched.Count, "file cambiato", "file cambiati")}, riga "
                + $"{entry.Number} del registro",
            .. left.Touched.Select(path => "  " + path),
            Remade(lost),
        ]);
        Sign(session, order, entry);

        ReadOnlySpan<byte> Bytes(string path) => left.Payload.Single(file => file.Path == path).Bytes.Span;
        IReadOnlyList<StoredFile> Of(string part) =>
            [
                .. left
                    .Payload.Where(file => file.Path.StartsWith(part, StringComparison.Ordinal))
                    .Select(file => new StoredFile(file.Path[part.Length..], file.Bytes)),
            ];
    }

    /// <summary>Completes the signature if an earlier run stopped between the bag and its signature. Returns true if it did.</summary>
    public static bool IsSignedAgain(ArchiveSession session, Removal removal)
    {
        var (order, bag) = (removal.Order, removal.Bag);
        var look = SignatureChecks.Check(session.Options.Archive.Path, bag.Year, bag.Folder, null);
        var isDue = bag.Entry.Replaces is not null && (look.Fault is not null || (order.Key is not null && look.Key is null));
        if (isDue)
        {
            Sign(session, order, bag.Entry);
        }

        return isDue;
    }

    private static void Sign(ArchiveSession session, RemovalOrder order, RegisterEntry entry)
    {
        var archive = session.Options.Archive.Path;
        var old = StaleSignature.Delete(archive, order.Year);
        Signature.Sign(archive, entry, order.Key);
        if (old.Count > 0)
        {
            var next = order.Key is null
                ? $": firma quello nuovo con «trasparenza congela {order.Year} --firma CHIAVE», oppure con lo strumento dell'ufficio"
                : "";
            session.ClosingLines.Add($"tolta la firma del pacchetto di prima, che non vale per questo ({string.Join(", ", old)}){next}");
        }

        session.ClosingLines.AddRange(order.Key is null ? [] : ["firmato il nuovo pacchetto"]);
    }

    private static string Remade(IReadOnlyList<IntegrityFault> lost) =>
        lost switch
        {
            [] => "Le pagine si rifanno ancora dai contenuti, byte per byte.",
            _ when BagRebuild.IsNone(lost) =>
                "Dopo la rimozione le pagine non si rifanno più dai contenuti dell'archivio: valgono quelle che ci sono.",
            [_] => "Dopo la rimozione una pagina o un file non si rifà più uguale dai contenuti.",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"Dopo la rimozione {lost.Count} pagine o file non si rifanno più uguali dai contenuti."
            ),
        };

    private static string Clean(RemovalOrder order, string text) =>
        order.Redaction?.Apply(BagNames.ReadMe, text, ContentNames.None).Text ?? text;

    private static string BodyOf(FrozenBag bag) =>
        Text(bag, "bag-info.txt").Split('\n').First(line => line.StartsWith("Source-Organization: ", StringComparison.Ordinal))[
            "Source-Organization: ".Length..
        ];

    private static string Text(FrozenBag bag, string file) => Encoding.UTF8.GetString(bag.Read(file).Span);
}
