using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>Builds an edition from content files. Never throws: errors become part of the edition.</summary>
/// <param name="make">Runs the build stages up to the files; returns null if the content has errors, which are in the log.</param>
/// <param name="folder">The content folder as the caller named it.</param>
/// <param name="later">Reports errors of the latest edition that would prevent publication but take too long to check before the page is
/// shown; may be null.</param>
/// <param name="changes">Compares the latest edition with the published release; may be null.</param>
public sealed class EditionMaker(
    Func<IReadOnlyList<StoredFile>, DiagnosticLog, IReadOnlyList<OutputFile>?> make,
    string folder,
    Func<Action<DiagnosticLog>?>? later = null,
    Func<Func<PreviewChanges>?>? changes = null
)
{
    private const string FaultWords =
        "errore del programma (non dei contenuti): l'anteprima continua. Segnala queste righe a chi mantiene il portale.\n";
    private int _count;

    /// <summary>Builds the edition of some files.</summary>
    public Edition Make(IReadOnlyList<StoredFile> files)
    {
        var log = new DiagnosticLog();
        IReadOnlyList<OutputFile>? made;
        try
        {
            made = make(files, log);
        }
#pragma warning disable CA1031 // A bug is shown and the preview continues, since the next change of the content may avoid it.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return Fault(fault);
        }

        var messages = MessageGroups
            .Of(log.InOrder())
            .ToLookup(
                group => group.First.Severity == Severity.Error,
                group => HumanFormat.Write(group.First, folder, colour: false, others: group.Others)
            );
        return new Edition(++_count, [.. messages[true]], [.. messages[false]])
        {
            Files = made?.ToDictionary(file => file.Path, StringComparer.Ordinal),
            DeferredChecks = made is null ? null : later?.Invoke(),
            Changes = made is null ? null : changes?.Invoke(),
        };
    }

    /// <summary>Returns the same edition with the errors found after it is shown, or null without such errors.</summary>
    public Edition? Completed(Edition edition)
    {
        var log = new DiagnosticLog();
        try
        {
            edition.DeferredChecks?.Invoke(log);
        }
#pragma warning disable CA1031 // As above: a bug is shown.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            return edition with { Late = [FaultOf(fault)] };
        }

        string[] found =
        [
            .. log.InOrder()
                .Where(message => message.Severity == Severity.Error)
                .Select(message => HumanFormat.Write(message, folder, colour: false)),
        ];
        return found.Length == 0 ? null : edition with { Late = found };
    }

    /// <summary>Returns an edition that reports a bug in the program.</summary>
    public Edition Fault(Exception fault) => new(++_count, [FaultOf(fault)], []) { IsFault = true };

    /// <summary>Returns an edition that reports that the content cannot be read at the moment.</summary>
    public Edition Unreadable(Exception cause) =>
        new(
            ++_count,
            [HumanFormat.Write(Problems.OutputFailed.At(Place.Elsewhere(folder), DiskErrors.Of(cause)), folder, colour: false)],
            []
        );

    /// <summary>Describes a bug in the same words as the command line.</summary>
    public static string FaultOf(Exception fault) => FaultWords + fault + "\n";
}
