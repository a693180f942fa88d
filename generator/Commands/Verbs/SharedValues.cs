using System.CommandLine;
using System.CommandLine.Parsing;
using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The values of the shared options in a call; those that the verb does not have have their defaults.</summary>
/// <param name="Site">The options of the stages, without reference days.</param>
/// <param name="Root">The document root.</param>
/// <param name="Printer">Writes what the run says.</param>
internal sealed record SharedValues(SiteOptions Site, DocumentRoot Root, Printer Printer)
{
    private const string DefaultRoot = "site/pubblico";
    private const string EmptyName = "il nome di una cartella è vuoto";

    /// <summary>The content folder.</summary>
    public string Content => Site.Content;

    /// <summary>True if the caller gave the document root; false for the default.</summary>
    public bool IsRootNamed { get; private init; }

    /// <summary>True if the caller gave the folder of the frozen years.</summary>
    public bool IsArchiveNamed { get; private init; }

    /// <summary>The reference day that the caller gave, or else today. Only verbs with that option may ask for it.</summary>
    public DateOnly Today => GivenToday ?? Commands.Today.FromClock();

    private DateOnly? GivenToday { get; init; }

    /// <summary>Returns the options of the stages, with messages about terms from the reference day.</summary>
    public SiteOptions SiteWith(TermMessages terms) => Site with { Days = new ReferenceDays(Today, terms) };

    /// <summary>Returns the options of a change of the archive; null (after a message) if the call names no archive.</summary>
    public static ArchiveOptions? ArchiveOf(SiteOptions site, Streams streams)
    {
        if (site.Archive is { } archive)
        {
            return new ArchiveOptions(archive, site);
        }

        streams.ReportUsageError(EmptyName);
        return null;
    }

    /// <summary>Returns the values, or null (after a message) if one is invalid.</summary>
    public static SharedValues? Of(ParseResult result, Streams streams)
    {
        var (epoch, date) = DateOf(result);
        var format = FormatOf(result.GetValue(SharedOptions.Format));
        var url = result.GetValue(SharedOptions.BaseUrl);
        var (content, root) = (result.GetValue(SharedOptions.Content)!, result.GetValue(SharedOptions.Output) ?? DefaultRoot);
        var wrong =
            content.Length == 0 || root.Length == 0 ? EmptyName
            : epoch is not null && date is null ? $"{SourceDate.Variable} vale «{epoch}», che non è un numero di secondi dal 1970"
            : (OptionDates.FindError(date) ?? OptionDates.FindError(result.GetValue(SharedOptions.Today))) is { } noDay ? noDay
            : url is not null && !IsAddress(url) ? $"«{url}» non è un indirizzo: scrivilo intero, da https:// in poi"
            : format is null
                ? $"«{result.GetValue(SharedOptions.Format)}» non è una forma dei messaggi: scegli human, plain, json, sarif o github"
            : null;
        if (wrong is not null)
        {
            streams.ReportUsageError(wrong);
            return null;
        }

        var documentRoot = new DocumentRoot(Tidy(root));
        var site = new SiteOptions(Tidy(content))
        {
            Root = documentRoot,
            Archive = result.GetValue(SharedOptions.Archive) is { Length: > 0 } archive ? new ArchiveFolder(Tidy(archive)) : null,
            IsStrict = result.GetValue(SharedOptions.Strict),
            Date = OptionDates.Of(date),
            BaseUrl = url is null ? null : url.TrimEnd('/') + "/",
        };
        return new SharedValues(site, documentRoot, PrinterOf(result, site.Content, format!.Value, streams))
        {
            GivenToday = OptionDates.Of(result.GetValue(SharedOptions.Today)),
            IsRootNamed = IsNamed(result.GetResult(SharedOptions.Output)),
            IsArchiveNamed = IsNamed(result.GetResult(SharedOptions.Archive)),
        };
    }

    /// <summary>True for an absolute address that a browser can open.</summary>
    public static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http";

    private static (string? Epoch, string? Date) DateOf(ParseResult result)
    {
        var written = result.GetValue(SharedOptions.Date);
        var epoch = written is null ? SourceDate.Written : null;
        return (epoch, written ?? SourceDate.DayOf(epoch));
    }

    private static Printer PrinterOf(ParseResult result, string content, MessageFormat format, Streams streams) =>
        new(content, streams.Output, streams.Error)
        {
            Format = format,
            IsQuiet = result.GetValue(SharedOptions.Quiet),
            HasColour =
                format == MessageFormat.Human
                && !result.GetValue(SharedOptions.NoColour)
                && Environment.GetEnvironmentVariable("NO_COLOR") is null or ""
                && !Console.IsErrorRedirected,
            Progress = ProgressOf(result, format, streams.Error),
        };

    // A screen reader, for which «plain» is, would read each state of the line aloud.
    private static RunProgress ProgressOf(ParseResult result, MessageFormat format, TextWriter error)
    {
        var meters = Meters.OfProcess();
        var isShown =
            format == MessageFormat.Human
            && !result.GetValue(SharedOptions.Quiet)
            && !Console.IsErrorRedirected
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
        return new RunProgress(
            result.GetValue(SharedOptions.Timings) ? new PhaseTimes(meters) : null,
            isShown ? new ProgressLine(error, meters.Time) : null
        );
    }

    private static MessageFormat? FormatOf(string? written) =>
        written switch
        {
            null or "human" => MessageFormat.Human,
            "plain" => MessageFormat.Plain,
            "json" => MessageFormat.Json,
            "sarif" => MessageFormat.Sarif,
            "github" => MessageFormat.GitHub,
            _ => null,
        };

    private static bool IsNamed(OptionResult? option) => option is { Implicit: false };

    // Sibling folders take their name from this one, so it needs a name, not «.» or a trailing slash.
    private static string Tidy(string folder)
    {
        var trimmed = Path.TrimEndingDirectorySeparator(folder);
        return Path.GetFileName(trimmed) is "." or ".." or "" ? Folder.AbsolutePath(trimmed) : trimmed;
    }
}
