namespace Cremona.Transparency.Generator.Redaction;

/// <summary>What takes the place of a removed datum.</summary>
public static class RedactionMark
{
    /// <summary>Among words.</summary>
    public const string InText = "[rimosso]";

    /// <summary>In the name of a file, in an address, in a code.</summary>
    internal const string InNames = "rimosso";
}
