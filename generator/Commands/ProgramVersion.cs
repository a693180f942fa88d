using System.Reflection;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The version of this program, as recorded in the archive.</summary>
internal static class ProgramVersion
{
    /// <summary>The version, without the commit.</summary>
    public static string Text { get; } =
        typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? "?";
}
