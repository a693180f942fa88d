using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Razor;

/// <summary>A theme: how pages look, as a value. The program receives one and names none (decision 34).</summary>
/// <param name="Assets">The files that pages refer to, written into every asset folder.</param>
/// <param name="Render">Writes a page as a complete HTML document in UTF-8. Thread-safe. Throws <see cref="NotSupportedException"/> for a
/// kind of page without a view, which is a bug of the theme.</param>
/// <param name="Policy">The Content-Security-Policy (level 3) that the pages comply with, and that servers send.</param>
public sealed record Theme(IReadOnlyList<Asset> Assets, Action<Page, PageBuffer> Render, string Policy);
