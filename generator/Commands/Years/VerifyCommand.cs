using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Verifies that data are unchanged: the archive, one bag, a built site, a site on a server, or one page.</summary>
/// <param name="options">What to verify.</param>
public sealed partial class VerifyCommand(VerifyOptions options)
{
    private readonly DiagnosticLog _log = new();
    private readonly List<string> _closingLines = [];

    /// <summary>Runs the command.</summary>
    public static int Run(VerifyOptions options, Printer printer)
    {
        var command = new VerifyCommand(options);
        var proof = command.Verify();
        if (proof is not null && printer.Format == MessageFormat.Json && !command._log.HasErrors)
        {
            printer.Output.WriteLine(JsonOf(proof));
        }
        else
        {
            printer.Write(command._log);
        }

        Summary.WriteVerified(command._closingLines, command._log, printer);
        return command._log.ExitCode;
    }

    /// <summary>Verifies, and returns the messages instead of printing them.</summary>
    internal static DiagnosticLog LogOf(VerifyOptions options)
    {
        var command = new VerifyCommand(options);
        command.Verify();
        return command._log;
    }

    // Returns the proof of a page, if one was asked for and holds.
    private PageProof? Verify()
    {
        try
        {
            if (options.Url is { } url)
            {
                VerifyServer(url);
            }
            else if (options.Page is { } page)
            {
                return ProvePage(page.TrimStart('/'));
            }
            else if (options.Folder is { } folder)
            {
                VerifyFolder(folder);
            }
            else
            {
                VerifyAll();
            }
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            var place = options.Folder ?? options.Archive?.Path ?? options.Root.Given;
            _log.Report(Problems.ContentUnreadable.At(Place.Elsewhere(place), DiskErrors.Of(cause)));
        }

        return null;
    }

    // OpensBrowser the archive if it has a register, and reports its faults.
    private YearArchive? OpenRegister()
    {
        if (options.Archive is not { HasRegister: true } folder)
        {
            return null;
        }

        var archive = YearArchive.Open(folder);
        Report(archive.Faults, Problems.ArchiveBroken, folder.Path);
        return archive;
    }

    private void Report(IReadOnlyList<IntegrityFault> faults, Problem problem, string place, string? cure = null)
    {
        // Two manifests of a bag may report the same fault of a file; it is listed once.
        foreach (var file in faults.GroupBy(fault => (fault.File, fault.Unreadable)))
        {
            var reasons = file.Select(fault => fault.Why).Distinct(StringComparer.Ordinal);
            var whole = new IntegrityFault(file.Key.File, string.Join("; ", reasons));
            _log.Report(
                file.Key.Unreadable is { } cause
                    ? Problems.ContentUnreadable.At(Place.Elsewhere(Visible($"{place}/{file.Key.File}")), cause)
                    : problem.At(Place.Elsewhere(place), Visible(whole.Words), cure)
            );
        }
    }

    // A line break in a name would look like a space in a message, so names are encoded as in manifests.
    private static string Visible(string words) =>
        string.Concat(words.Select(sign => char.IsControl(sign) ? $"%{(int)sign:X2}" : $"{sign}"));
}
