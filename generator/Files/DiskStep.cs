namespace Cremona.Transparency.Generator.Files;

/// <summary>One operation on the disk, as the test hook sees it and as its failure is reported.</summary>
internal static class DiskStep
{
    /// <summary>Runs an operation. The name and the path are those that the test hook receives.</summary>
    /// <exception cref="DiskException">The operation failed; the message names the path and the cause.</exception>
    public static void Run(string name, string path, Action act)
    {
        try
        {
            DiskTrial.Before($"{name} {path}");
            act();
        }
        catch (Exception cause) when (DiskErrors.IsDiskError(cause))
        {
            throw DiskErrors.At(path, cause);
        }
    }
}
