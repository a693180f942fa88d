using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>Files of the content → an edition. Never fails: what goes wrong is in the edition.</summary>
/// <param name="make">The stages of a build up to the files; null where the content has errors, which are in the log.</param>
/// <param name="folder">The content folder as the caller named it.</param>
/// <param name="later">Reports what would keep the edition that was made last from being published, and takes longer than a page can wait;
/// null where nothing does.</param>
/// <param name="changes">Compares the edition that was made last with the release that is online; null where nobody does.</param>
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

    /// <summary>The edition of some files.</summary>
    public Edition Make(IReadOnlyList<StoredFile> files)
    {
        var log = new DiagnosticLog();
        IReadOnlyList<OutputFile>? made;
        try
        {
            made = make(files, log);
        }
#pragma warning disable CA1031 // A fault of the program is shown, and the preview goes on: the clerk's next change may not meet it.
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
            LookLater = made is null ? null : later?.Invoke(),
            Changes = made is null ? null : changes?.Invoke(),
        };
    }

    /// <summary>The same edition with the errors that are found after it is shown; null where there are none.</summary>
    public Edition? Completed(Edition edition)
    {
        var log = new DiagnosticLog();
        try
        {
            edition.LookLater?.Invoke(log);
        }
#pragma warning disable CA1031 // As above: a fault of the program is shown.
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

    /// <summary>The edition that says that something failed which is no fault of the content.</summary>
    public Edition Fault(Exception fault) => new(++_count, [FaultOf(fault)], []) { IsFault = true };

    /// <summary>The edition that says that the content cannot be read at the moment.</summary>
    public Edition Unreadable(Exception cause) =>
        new(
            ++_count,
            [HumanFormat.Write(Problems.OutputFailed.At(Place.Elsewhere(folder), DiskWords.Of(cause)), folder, colour: false)],
            []
        );

    /// <summary>A fault in words, as the program ends with it elsewhere.</summary>
    public static string FaultOf(Exception fault) => FaultWords + fault + "\n";
}
