namespace Cremona.Transparency.Pages;

/// <summary>
/// Text with structure, as UTF-8 HTML: semantic elements only, without classes, styles or script, safe to write as it
/// is. Only Linking makes it, out of Markdown. What the portal adds to an official text (notes, spoken words) stands in
/// elements marked <c>data-redazione</c>, so that the act's own words can be told apart.
/// </summary>
public readonly record struct RichText(ReadOnlyMemory<byte> Utf8)
{
    /// <summary>True where there is nothing to show.</summary>
    public bool IsEmpty => Utf8.IsEmpty;
}
