namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// Where a test makes one step of the disk fail, or looks at the disk between two steps. Nothing sets it in the program; it holds for the
/// call that a test makes
/// and for its threads, not for other tests (decision 18).
/// </summary>
internal static class DiskTrial
{
    private static readonly AsyncLocal<Action<string>?> Watcher = new();

    /// <summary>True while somebody is told.</summary>
    public static bool IsOn => Watcher.Value is not null;

    /// <summary>Told to whoever tries: what is about to be done.</summary>
    public static void Before(string step) => Watcher.Value?.Invoke(step);

    /// <summary>Runs something while each step is told first; an exception thrown then is that of the step.</summary>
    public static void During(Action<string> watcher, Action act)
    {
        Watcher.Value = watcher;
        try
        {
            act();
        }
        finally
        {
            Watcher.Value = null;
        }
    }
}
