using System.Reflection;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Redaction;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// Freezes a year: renders its pages once more, with the banner of frozen years, and archives them with their sources. From then on the
/// archived pages are published.
/// </summary>
public static class FreezeCommand
{
    /// <summary>The version of this program, as recorded in the archive.</summary>
    public static string Version { get; } =
        typeof(FreezeCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? "?";

    /// <summary>Runs the command.</summary>
    /// <param name="call">The call; its date is the date of the pages.</param>
    /// <param name="year">The year.</param>
    /// <param name="today">The day that the register records.</param>
    /// <param name="key">A file with a private key (ECDSA P-256, PEM) to sign with, or null.</param>
    /// <param name="output">Receives messages for programs.</param>
    /// <param name="error">Receives messages for people.</param>
    public static int Run(Call call, int year, DateOnly today, string? key, TextWriter output, TextWriter error)
    {
        var log = new DiagnosticLog();
        Action? said = null;
        var code = Guarded();
        Messages.Write(log, call, output, error);
        said?.Invoke();
        return code;

        int Guarded()
        {
            try
            {
                if (Places.OfArchive(call, isMade: true) is { } inside)
                {
                    return Fail(inside, ExitCodes.CallWrong);
                }

                using var held = FolderLock.TryTake(call.Archive + ".blocco");
                return held is null ? Fail(Problems.OutputBusy.At(Place.Elsewhere(call.Archive)), ExitCodes.Busy) : Freeze();
            }
            catch (ArchiveException broken)
            {
                return Fail(Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), broken.Message), ExitCodes.VerificationFailed);
            }
            catch (Exception cause) when (DiskWords.IsDisk(cause))
            {
                return Fail(Problems.OutputFailed.At(Place.Elsewhere(call.Archive), DiskWords.Of(cause)), ExitCodes.CouldNotWrite);
            }
        }

        int Freeze()
        {
            if (InterruptedRuns.Clear(call.Archive) is { } stranger)
            {
                return Fail(Problems.BagUnknown.At(Place.Elsewhere(stranger)), ExitCodes.VerificationFailed);
            }

            if (key is not null && Signature.WhyUnusable(key) is { } why)
            {
                return Fail(Problems.KeyUnusable.At(Place.Elsewhere(key), why), ExitCodes.CallWrong);
            }

            var archive = YearArchive.Open(call.Archive);
            if (archive.Faults is [var broken, ..])
            {
                return Fail(
                    Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), $"«{broken.File}» {broken.Why}"),
                    ExitCodes.VerificationFailed
                );
            }

            if (ArchiveSession.FindSiteMismatch(call, archive) is { } other)
            {
                return Fail(other, ExitCodes.VerificationFailed);
            }

            if (key is not null && Unsigned(archive) is { } unsigned)
            {
                return Sign(unsigned);
            }

            if (key is not null && archive.Find(year) is not null)
            {
                return Fail(
                    Problems.AlreadySigned.At(Place.Elsewhere(call.Archive), year, Signature.PlaceOf(call.Archive, year)),
                    ExitCodes.CallWrong
                );
            }

            if (archive.LastDayAfter(today) is { } last)
            {
                return Fail(Problems.DayBeforeRegister.At(Place.Elsewhere(call.Archive), Written(today), last), ExitCodes.CallWrong);
            }

            if (Pipeline.Run(call, log) is not { } site || !IsClean(site, log))
            {
                said = () => Summary.WriteNothingFrozen(log, call, error);
                return Pipeline.FailureCode(call, log);
            }

            if (Refused(site, year) is { } refused)
            {
                return Fail(refused, ExitCodes.CallWrong);
            }

            if (BagOf(call, site, year, log) is not { } bag)
            {
                return Pipeline.FailureCode(call, log);
            }

            var entry = Archivist.Keep(call.Archive, year, bag.Make(site.Site.Publisher, today, []), Event(year, today));
            said = () => Summary.WriteFrozen(entry, call, error); // closing lines, printed in any case because the user must record them
            TermRules.CheckDecided(bag.Facts, Place.Elsewhere($"{call.Archive}/{year:D4}"), log);
            Signature.Sign(call.Archive, entry, key);
            return ExitCodes.Done;
        }

        // A year frozen without a signature, or whose signature could not be written, can be signed later.
        FrozenBag? Unsigned(YearArchive archive) => !Signature.IsThere(call.Archive, year) ? archive.Find(year) : null;

        int Sign(FrozenBag bag)
        {
            if (BagChecks.Check(bag.Folder, strict: true) is [var fault, ..])
            {
                return Fail(
                    Problems.ArchiveBroken.At(Place.Elsewhere(call.Archive), $"«{fault.File}» {fault.Why}"),
                    ExitCodes.VerificationFailed
                );
            }

            Signature.Sign(call.Archive, bag.Entry, key);
            said = () => Summary.Write($"firmato il pacchetto dell'anno {year}, che era già congelato", call, error);
            return ExitCodes.Done;
        }

        int Fail(Diagnostic message, int exit)
        {
            log.Report(message);
            return exit;
        }
    }

    /// <summary>
    /// Renders the year again from its own content and the facts about the other years. Reports an error and returns null if that fails.
    /// </summary>
    public static FrozenYearBag? BagOf(Call call, RenderedSite site, int year, DiagnosticLog log)
    {
        var facts = site.Site.Years();
        FrozenYear[] others = [.. facts.Where(other => other.Year != year)];
        StoredFile[] sources = [.. site.Sources.Where(file => ContentYears.Of(file.Path) is null || ContentYears.Of(file.Path) == year)];
        var recipe = new Recipe(year, call.Date, call.BaseUrl ?? site.Site.BaseUrl, Version);
        return Remade(call, sources, others, recipe, log) is { } made
            ? new FrozenYearBag(facts.Single(known => known.Year == year), others, made.Files, sources, recipe with { Date = made.Date })
            : null;
    }

    /// <summary>Renders the files of the year from sources. Reports an error and returns null if the sources have errors.</summary>
    public static (IReadOnlyList<StoredFile> Files, DateOnly? Date)? Remade(
        Call call,
        IReadOnlyList<StoredFile> sources,
        IReadOnlyList<FrozenYear> others,
        Recipe recipe,
        DiagnosticLog log
    )
    {
        var settings = new SiteSettings(recipe.BaseUrl, recipe.Date) { Freezing = recipe.Year };
        if (Pipeline.Render(call, sources, others, settings, log) is not { } site)
        {
            return null;
        }

        // An attachment that is only copied has the same path in the site as in the content, so it is streamed.
        var late = sources
            .Where(file => file.Open is not null && ContentNames.IsAttachmentOrPicture(file.Path))
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
        var files = AllCores.Make(site.Files.Where(file => file.Path.StartsWith($"{recipe.Year:D4}/", StringComparison.Ordinal)), file =>
            late.TryGetValue(file.Path, out var source) ? source : new StoredFile(file.Path, file.ToBytes())
        );
        return site.Report(log) ? (files, site.Site.Date) : null;
    }

    private static bool IsClean(RenderedSite site, DiagnosticLog log)
    {
        site.Gate.LookAtRest(site.Files);
        return site.Report(log);
    }

    private static Diagnostic? Refused(RenderedSite site, int year)
    {
        var place = Place.Elsewhere(site.Archive.Folder);
        // A year withdrawn after the end of its term has no pages left to freeze.
        var free = site
            .Site.Years()
            .Select(known => known.Year)
            .Except(site.Site.Withdrawn)
            .Where(known => site.Archive.Find(known) is null)
            .ToArray();
        return site.Archive.Find(year) is not null ? Problems.AlreadyFrozen.At(place, year)
            : !free.Contains(year) ? Problems.FreezeYearUnknown.At(place, year, free.Length == 0 ? "nessuno" : string.Join(", ", free))
            : null;
    }

    /// <summary>Returns a date in the format of the register.</summary>
    internal static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static RegisterEntry Event(int year, DateOnly today) =>
        new()
        {
            Event = "congelato",
            Year = year,
            Date = Written(today),
            Bag = "",
            Root = "",
            Files = 0,
            Bytes = 0,
            Program = Version,
        };
}
