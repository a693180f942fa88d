using System.Reflection;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The version of this program, from <c>Directory.Build.props</c>.</summary>
internal static class ProgramVersion
{
    private static readonly string[] Parts = (
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?"
    ).Split('+');

    /// <summary>The version without the commit, as recorded in the archive.</summary>
    public static string Text { get; } = Parts[0];

    /// <summary>What <c>--version</c> prints: also the commit, if this is a release.</summary>
    public static string Line { get; } = $"trasparenza {Text}{(Parts.Length > 1 ? $" (commit {Parts[1]})" : "")}";
}
