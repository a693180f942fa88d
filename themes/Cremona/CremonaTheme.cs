using System.Buffers;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Theme;

/// <summary>The theme of the Comune di Cremona, after the design system that Italian public sites share.</summary>
public static class CremonaTheme
{
    /// <summary>The files that pages need: styles, fonts, icons. Names are relative to <see cref="Frame.AssetFolder"/>.</summary>
    public static IReadOnlyList<Asset> Assets { get; } = [];

    /// <summary>Writes a page as a whole HTML document in UTF-8. Safe to call from several threads.</summary>
    /// <exception cref="NotSupportedException">The theme has no view for this kind of page: a fault of the program.</exception>
    public static void Render(Page page, IBufferWriter<byte> output) =>
        throw new NotSupportedException($"no view for {page.GetType().Name}");
}

/// <summary>A file that goes with the pages.</summary>
/// <param name="Name">Its path below the asset folder, with a fingerprint of its bytes, lower-case ASCII.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Content);
