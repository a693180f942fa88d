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
    public static void Keep(Call call, RemovalOrder order, FrozenBag bag, RedactedBag left, LastLines said)
    {
        var parts = new FrozenYearBag(
            YearFile.Read(Bytes(BagNames.Year)),
            [.. Of(BagNames.OtherYears).Select(file => YearFile.Read(file.Bytes.Span))],
            Of(BagNames.Site),
            Of(BagNames.Sources),
            Recipe.Read(Bytes(BagNames.Recipe))
        );
        var lost = Rebuilding.Differences(call, [.. left.Payload.Select(file => new StoredFile(BagNames.Data + file.Path, file.Bytes))]);
        IReadOnlyList<string> notes =
        [
            .. BagReadMe.RemovalsIn(Text(bag, BagNames.ReadMe)),
            $"{BagReadMe.Removal}\nIl {ItalianText.Day(order.Day)} sono stati rimossi dei dati, come dispone: {order.Ground}.\nQuesto "
                + $"pacchetto sostituisce quello con l'impronta {bag.Entry.Bag}.",
        ];
        var entry = Archivist.Keep(
            call.Archive,
            order.Year,
            parts.Make(Clean(order, BodyOf(bag)), order.Day, [.. notes.Select(note => Clean(order, note))], lost.Count == 0),
            new RegisterEntry
            {
                Event = "rimosso",
                Year = order.Year,
                Date = FreezeCommand.Written(order.Day),
                Bag = "",
                Root = "",
                Files = 0,
                Bytes = 0,
                Program = FreezeCommand.Version,
                Replaces = bag.Entry.Bag,
                Removed = left.Touched,
                Ground = order.Ground,
            }
        );
        said.Kept = entry;
        said.AddRange([
            $"rimosso dall'anno {order.Year}: {ItalianText.Count(left.Touched.Count, "file cambiato", "file cambiati")}, riga "
                + $"{entry.Number} del registro",
            .. left.Touched.Select(path => "  " + path),
            Remade(lost),
        ]);
        Sign(call, order, entry, said);

        ReadOnlySpan<byte> Bytes(string path) => left.Payload.Single(file => file.Path == path).Bytes.Span;
        IReadOnlyList<StoredFile> Of(string part) =>
            [
                .. left
                    .Payload.Where(file => file.Path.StartsWith(part, StringComparison.Ordinal))
                    .Select(file => new StoredFile(file.Path[part.Length..], file.Bytes)),
            ];
    }

    /// <summary>Completes the signature if an earlier run stopped between the bag and its signature. Returns true if it did.</summary>
    public static bool IsSignedAnew(Call call, RemovalOrder order, FrozenBag bag, List<string> said)
    {
        var look = SignatureChecks.Look(call.Archive, bag.Year, bag.Folder, null);
        var isDue = bag.Entry.Replaces is not null && (look.Fault is not null || (order.Key is not null && look.Key is null));
        if (isDue)
        {
            Sign(call, order, bag.Entry, said);
        }

        return isDue;
    }

    private static void Sign(Call call, RemovalOrder order, RegisterEntry entry, List<string> said)
    {
        var old = StaleSignature.Delete(call.Archive, order.Year);
        Signature.Sign(call.Archive, entry, order.Key);
        said.AddRange(
            old.Count == 0
                ? []
                :
                [
                    $"tolta la firma del pacchetto di prima, che non vale per questo "
                        + $"({string.Join(", ", old)}){(order.Key is null ? $": firma quello nuovo con «trasparenza congela {order.Year} --firma CHIAVE», oppure con lo strumento dell'ufficio" : "")}",
                ]
        );
        said.AddRange(order.Key is null ? [] : ["firmato il nuovo pacchetto"]);
    }

    private static string Remade(IReadOnlyList<IntegrityFault> lost) =>
        lost switch
        {
            [] => "Le pagine si rifanno ancora dai contenuti, byte per byte.",
            _ when Rebuilding.IsNone(lost) =>
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
