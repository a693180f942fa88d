namespace Cremona.Transparency.Generator.Files;

/// <summary>Translates system errors of the disk into Italian. The error numbers are those of Linux, macOS and Windows.</summary>
public static class DiskErrors
{
    private static readonly (int[] Linux, int[] Mac, int[] Windows, string Words)[] Causes =
    [
        ([28], [28], [39, 112], "il disco è pieno"),
        ([122], [69], [1295], "lo spazio concesso a questo utente (la quota) è finito"),
        ([1, 13], [1, 13], [5], "mancano i permessi"),
        ([30], [30], [19], "il disco è in sola lettura"),
        ([5], [5], [1117, 23], "il disco ha dato un errore e potrebbe essere guasto"),
        (
            [16, 18],
            [16, 18],
            [17],
            "è un disco o un volume a sé (punto di montaggio), che non si può scambiare in un colpo solo: scegli una cartella dentro "
                + "di esso"
        ),
        ([11], [35], [32, 33], "un altro programma lo tiene aperto"),
        ([23, 24], [23, 24], [4], "ci sono troppi file aperti"),
        ([36], [63], [206], "il nome è troppo lungo"),
        ([40], [62], [1921], "è un collegamento che gira in tondo"),
        ([20], [20], [267], "al posto di una cartella c'è un file"),
        ([17], [17], [80, 183], "c'è già"),
        ([2], [2], [2, 3], "non c'è"),
        ([39], [66], [145], "la cartella non è vuota"),
        ([116], [70], [64], "il disco di rete non risponde più"),
    ];

    /// <summary>True if the disk or its permissions caused the exception, not a bug.</summary>
    public static bool IsDiskError(Exception cause) => cause is IOException or UnauthorizedAccessException;

    /// <summary>
    /// Returns the cause in Italian, or the system's error number for a rare one. The platform's English messages are never used.
    /// </summary>
    public static string Of(Exception cause) =>
        cause switch
        {
            DiskException or NotPlainFileException => cause.Message,
            PathTooLongException => "il nome è troppo lungo",
            FileNotFoundException or DirectoryNotFoundException => "non c'è",
            UnauthorizedAccessException { InnerException: IOException inner } => Find(inner) ?? "mancano i permessi",
            UnauthorizedAccessException => "mancano i permessi",
            _ => Find(cause)
                ?? $"il sistema ha rifiutato (errore {(OperatingSystem.IsWindows() ? cause.HResult & 0xFFFF : cause.HResult)})",
        };

    /// <summary>Returns an exception that names the file or folder and the cause.</summary>
    public static DiskException At(string path, Exception cause) =>
        cause as DiskException ?? new DiskException($"«{path}»: {Of(cause)}", cause);

    private static string? Find(Exception cause)
    {
        var number = OperatingSystem.IsWindows() ? cause.HResult & 0xFFFF : cause.HResult;
        return Array
            .Find(Causes, known => (
                    OperatingSystem.IsWindows() ? known.Windows
                    : OperatingSystem.IsLinux() ? known.Linux
                    : known.Mac
                ).Contains(number))
            .Words;
    }
}
