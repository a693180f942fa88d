using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Verifies that data are unchanged: the archive, one bag, a built site, a site on a server, or one page.</summary>
public static partial class VerifyCommand
{
    /// <summary>Runs the command.</summary>
    public static int Run(Call call, VerifyQuestion asked, TextWriter output, TextWriter error)
    {
        var log = new DiagnosticLog();
        var said = new List<string>();
        PageProof? proof = null;
        try
        {
            Answer(call, asked, log, said, out proof);
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            log.Report(Problems.ContentUnreadable.At(Place.Elsewhere(asked.Folder ?? call.Archive), DiskWords.Of(cause)));
        }

        if (proof is not null && call.Format == MessageFormat.Json && !log.HasErrors)
        {
            output.WriteLine(JsonOf(proof));
        }
        else
        {
            Messages.Write(log, call, output, error);
        }

        Summary.WriteVerified(said, log, call, error);
        return ExitCodeOf(log);
    }

    private static int ExitCodeOf(DiagnosticLog log)
    {
        var errors = log.InOrder().Where(message => message.Severity == Severity.Error).Select(message => message.Problem).ToArray();
        return errors.Length == 0 ? ExitCodes.Done
            : errors.All(problem => problem == Problems.NothingToVerify || problem == Problems.PageNotKept) ? ExitCodes.CallWrong
            : errors.All(problem => problem == Problems.ContentUnreadable || problem == Problems.ServerSilent) ? ExitCodes.CouldNotWrite
            : ExitCodes.VerificationFailed;
    }

    private static void Answer(Call call, VerifyQuestion asked, DiagnosticLog log, List<string> said, out PageProof? proof)
    {
        proof = null;
        if (asked.Url is { } url)
        {
            Server(call, url, log, said);
        }
        else if (asked.Page is { } page)
        {
            proof = Page(call, page.TrimStart('/'), log, said);
        }
        else if (asked.Folder is { } folder)
        {
            One(call, folder, asked, log, said);
        }
        else
        {
            Everything(call, asked, log, said);
        }
    }

    private static void Report(IReadOnlyList<IntegrityFault> faults, Problem problem, string place, DiagnosticLog log, string? cure = null)
    {
        // Two manifests of a bag may report the same fault of a file; it is listed once.
        foreach (var file in faults.GroupBy(fault => (fault.File, fault.Unreadable)))
        {
            var why = string.Join("; ", file.Select(fault => fault.Why).Distinct(StringComparer.Ordinal));
            log.Report(
                file.Key.Unreadable is { } cause
                    ? Problems.ContentUnreadable.At(Place.Elsewhere(Visible($"{place}/{file.Key.File}")), cause)
                    : problem.At(Place.Elsewhere(place), Visible(file.Key.File.Length == 0 ? why : $"«{file.Key.File}» {why}"), cure)
            );
        }
    }

    // A line break in a name would look like a space in a message, so names are encoded as in manifests.
    private static string Visible(string words) =>
        string.Concat(words.Select(sign => char.IsControl(sign) ? $"%{(int)sign:X2}" : $"{sign}"));
}

/// <summary>What to verify; by default the archive with its register, and the built site.</summary>
/// <param name="Folder">The folder of a bag or a built site, or null.</param>
/// <param name="Url">The address of a site on a server, ending in a slash, or null.</param>
/// <param name="Page">A page of a frozen year, relative to the document root, or null.</param>
/// <param name="Rebuilds">True to rebuild the pages from the sources in the bag and compare them.</param>
/// <param name="Key">The SHA-256 of the public key that must have signed every bag, or null.</param>
public sealed record VerifyQuestion(string? Folder, Uri? Url, string? Page, bool Rebuilds, string? Key = null);
