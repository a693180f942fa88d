namespace Cremona.Transparency.Generator.OpenData;

/// <summary>Names of Creative Commons licences, as portals write them, in the words of other standards.</summary>
internal static class Licences
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "CC-BY-4.0",
        "CC-BY-3.0",
        "CC-BY-SA-4.0",
        "CC-BY-SA-3.0",
        "CC0-1.0",
    };

    /// <summary>Returns the name in the Open Definition's list (<c>CC-BY-4.0</c>), or null for another licence.</summary>
    public static string? OpenDefinitionName(string written)
    {
        var name = written.Trim().Replace(' ', '-').ToUpperInvariant();
        return Known.Contains(name) ? name : null;
    }

    /// <summary>Returns the type of a licence in the ADMS vocabulary, or null for an unknown licence.</summary>
    public static string? TypeOf(string written) =>
        OpenDefinitionName(written) switch
        {
            null => null,
            var name when name.StartsWith("CC0", StringComparison.Ordinal) => "PublicDomain",
            var name when name.StartsWith("CC-BY-SA", StringComparison.Ordinal) => "ViralEffect-ShareAlike",
            _ => "Attribution",
        };

    /// <summary>Returns the version at the end of a known name (<c>4.0</c>), or null.</summary>
    public static string? VersionOf(string written) => OpenDefinitionName(written)?.Split('-')[^1] is { } last ? last.TrimStart('C') : null;
}
