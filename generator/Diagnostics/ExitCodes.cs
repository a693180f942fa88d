namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>
/// The exit codes. Every code except 0 leaves the document root unchanged, unless a switch could neither be completed nor rolled back
/// (TR940).
/// </summary>
public static class ExitCodes
{
    public const int Done = 0;
    public const int ContentWrong = 1;
    public const int CallWrong = 2;
    public const int VerificationFailed = 3;
    public const int CouldNotWrite = 4;
    public const int Busy = 5;
    public const int ProgramFault = 70;

    // A run may meet several kinds of errors; its exit code is that of the gravest. What is no longer as it was comes first.
    private static readonly int[] ByGravity = [VerificationFailed, CouldNotWrite, Busy, ContentWrong, CallWrong];

    /// <summary>Returns the exit code of a run with these messages: 0 if none is an error.</summary>
    public static int Of(IEnumerable<Diagnostic> messages)
    {
        var codes = messages.Where(message => message.Severity == Severity.Error).Select(message => message.ExitCode).ToHashSet();
        return codes.Count == 0 ? Done : ByGravity.First(codes.Contains);
    }
}
