namespace Cremona.Transparency.Generator.Files;

/// <summary>
/// Test hook that makes a disk step fail, or inspects the disk between two steps. The program never sets it. It applies to the test's own
/// call and its threads, not to other tests (decision 18).
/// </summary>
internal static class DiskTrial
{
    private static readonly AsyncLocal<Action<string>?> Watcher = new();

    /// <summary>True while a watcher is set.</summary>
    public static bool IsOn => Watcher.Value is not null;

    /// <summary>Passes the next step to the watcher.</summary>
    public static void Before(string step) => Watcher.Value?.Invoke(step);

    /// <summary>
    /// Runs an action and calls the watcher before each step. An exception thrown by the watcher is treated as the failure of the step.
    /// </summary>
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
