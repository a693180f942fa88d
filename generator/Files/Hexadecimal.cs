namespace Cremona.Transparency.Generator.Files;

/// <summary>Sums as people and programs write them.</summary>
internal static class Hexadecimal
{
    /// <summary>True for 64 hexadecimal digits in lower case.</summary>
    public static bool IsSha256(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
