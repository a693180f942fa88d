using System.Globalization;
using System.Text;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// What a law or an authority orders to remove from a frozen year: every copy in its bag is found, a successor bag takes the place of the old one, and the register says that something
/// was removed, where and by which act, never what.
/// </summary>
public static class RemoveCommand
{
    /// <summary>Removes.</summary>
    public static int Run(Call call, RemovalOrder order, TextWriter output, TextWriter error)
    {
        var log = new DiagnosticLog();
        var said = new List<string>();
        var code = ExitCodes.CouldNotWrite;
        try
        {
            using var held = FolderLock.TryTake(call.Archive + ".blocco");
            code = held is null ? Fail(log, Problems.OutputBusy.At(Place.Elsewhere(call.Archive)), ExitCodes.Busy) : Remove(call, order, log, said);
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            Fail(log, Problems.OutputFailed.At(Place.Elsewhere(call.Archive), DiskWords.Of(cause)), code);
        }

        Messages.Write(log, call, output, error);
        said.ForEach(line => Summary.Write(line, call, error));
        return code;
    }

    private static int Remove(Call call, RemovalOrder order, DiagnosticLog log, List<string> said)
    {
        if (Leftovers.Clear(call.Archive) is { } stranger)
        {
            return Fail(log, Problems.BagUnknown.At(Place.Elsewhere(stranger)), ExitCodes.VerificationFailed);
        }

        var archive = YearArchive.Open(call.Archive);
        if (archive.Find(order.Year) is not { } bag)
        {
            return Fail(log, Problems.NotFrozen.At(Place.Elsewhere(call.Archive), order.Year), ExitCodes.CallWrong);
        }

        var faults = archive.Faults.Concat(archive.Faults.Count > 0 ? [] : BagChecks.Check(bag.Folder, strict: true)).ToArray();
        if (faults.Length > 0)
        {
            return Fail(log, Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), $"«{faults[0].File}» {faults[0].Why}"), ExitCodes.VerificationFailed);
        }

        var payload = Folder.Read(bag.Folder, path => path.StartsWith(BagNames.Data, StringComparison.Ordinal)).Select(file => new StoredFile(file.Path[BagNames.Data.Length..], file.Bytes)).ToArray();
        var left = RedactedBag.Of(payload, order.Words.Count > 0 ? new Redaction(order.Words) : null, order.Files, order.Ground);
        said.AddRange(left.ByHand.Count == 0 && left.Touched.Count == 0 ? UnseenFiles.Lines(call, bag, left) : []);
        return left.ByHand.Count > 0 ? Fail(log, Problems.RemoveByHand.At(Place.Elsewhere(bag.Folder), string.Join(", ", left.ByHand)), ExitCodes.CallWrong)
            : left.Touched.Count == 0 ? Fail(log, Problems.DatumNotKept.At(Place.Elsewhere(bag.Folder), order.Year), ExitCodes.CallWrong)
            : Keep(call, order, bag, payload, left, said);
    }

    private static int Keep(Call call, RemovalOrder order, FrozenBag bag, IReadOnlyList<StoredFile> before, RedactedBag left, List<string> said)
    {
        var facts = YearFile.Read(Bytes(BagNames.Year));
        var recipe = Recipe.Read(Bytes(BagNames.Recipe));
        var parts = new FrozenYearBag(facts, [.. Of(BagNames.OtherYears).Select(file => YearFile.Read(file.Bytes.Span))], Of(BagNames.Site), Of(BagNames.Sources), recipe);
        var lost = Rebuilding.Differences(call, [.. left.Payload.Select(file => new StoredFile(BagNames.Data + file.Path, file.Bytes))]);
        var rebuilds = lost.Count == 0 ? "Le pagine si rifanno ancora dai contenuti, byte per byte." : $"Dopo la rimozione non si rifanno più uguali dai contenuti {ItalianText.Count(lost.Count, "pagina o file", "pagine o file")}.";
        var day = order.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var entry = Archivist.Keep(call.Archive, order.Year, parts.Make(BodyOf(bag), order.Day, [$"RIMOZIONE\nIl {ItalianText.Day(order.Day)} sono stati rimossi dei dati, come dispone: {order.Ground}.\nQuesto pacchetto sostituisce quello con l'impronta {bag.Entry.Bag}.\n{rebuilds}"]), new RegisterEntry
        {
            Event = "rimosso",
            Year = order.Year,
            Date = day,
            Bag = "",
            Root = "",
            Files = 0,
            Bytes = 0,
            Program = FreezeCommand.Version,
            Replaces = bag.Entry.Bag,
            Removed = left.Touched,
            Ground = order.Ground,
        });
        said.AddRange([$"rimosso dall'anno {order.Year}: {ItalianText.Count(left.Touched.Count, "file cambiato", "file cambiati")}, riga {entry.Number} del registro", .. left.Touched.Select(path => "  " + path), rebuilds]);
        said.AddRange(ContentCopies.Renew(call.Content, before, left));
        said.AddRange(UnseenFiles.Lines(call, bag, left));
        said.Add($"Pubblica di nuovo, due volte (la prima lascia accanto al sito la versione di prima): trasparenza genera");
        said.Add("Restano da togliere a mano le copie che il programma non vede: la storia di git, i salvataggi, le firme, le copie date ad altri.");
        return ExitCodes.Done;

        ReadOnlySpan<byte> Bytes(string path) => left.Payload.Single(file => file.Path == path).Bytes.Span;
        IReadOnlyList<StoredFile> Of(string part) => [.. left.Payload.Where(file => file.Path.StartsWith(part, StringComparison.Ordinal)).Select(file => new StoredFile(file.Path[part.Length..], file.Bytes))];
    }

    private static string BodyOf(FrozenBag bag) =>
        Encoding.UTF8.GetString(bag.Read("bag-info.txt").Span).Split('\n').First(line => line.StartsWith("Source-Organization: ", StringComparison.Ordinal))["Source-Organization: ".Length..];

    private static int Fail(DiagnosticLog log, Diagnostic message, int code)
    {
        log.Report(message);
        return code;
    }
}

/// <summary>What is to be removed.</summary>
/// <param name="Year">From which frozen year.</param>
/// <param name="Words">The words, one datum each.</param>
/// <param name="Files">Files to be taken out whole, with paths as in their addresses.</param>
/// <param name="Ground">The act that orders it.</param>
/// <param name="Day">The day that the register writes down.</param>
public sealed record RemovalOrder(int Year, IReadOnlyList<string> Words, IReadOnlyList<string> Files, string Ground, DateOnly Day);
