namespace Cremona.Transparency.Generator.Files;

/// <summary>Checksums in text form.</summary>
internal static class Hexadecimal
{
    /// <summary>True for 64 lower-case hexadecimal digits.</summary>
    public static bool IsSha256(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
