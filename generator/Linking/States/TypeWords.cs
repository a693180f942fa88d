using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Types of objectives as pages show them.</summary>
internal static class TypeWords
{
    /// <summary>Returns the type in words.</summary>
    public static string Of(ObjectiveType type) =>
        type switch
        {
            ObjectiveType.Strategic => "Obiettivo strategico",
            ObjectiveType.Operational => "Obiettivo gestionale",
            _ => "Impegno scritto nel Piano",
        };
}
