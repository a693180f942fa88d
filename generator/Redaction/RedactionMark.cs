namespace Cremona.Transparency.Generator.Redaction;

/// <summary>Replaces a redacted datum.</summary>
public static class RedactionMark
{
    /// <summary>The mark in running text.</summary>
    public const string InText = "[rimosso]";

    /// <summary>The mark in a file name, an address or a code.</summary>
    internal const string InNames = "rimosso";
}
