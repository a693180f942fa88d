namespace Cremona.Transparency.Pages;

/// <summary>
/// Structured text as UTF-8 HTML: semantic elements only, without classes, styles or scripts, safe to write unescaped. Only Linking creates
/// it, from Markdown. The portal's additions to an official text (notes, spoken words) are in elements marked <c>data-redazione</c>, which
/// distinguishes them from the act's own words.
/// </summary>
public readonly record struct RichText(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>True for an empty text.</summary>
    public bool IsEmpty => Utf8.IsEmpty;
}
