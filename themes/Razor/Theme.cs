using System.Reflection;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Razor;

/// <summary>A theme: how pages look, as a value. The program receives one and names none (decision 34).</summary>
/// <param name="Assets">The files that pages refer to, written into every asset folder.</param>
/// <param name="Render">Writes a page as a complete HTML document in UTF-8. Thread-safe. Throws <see cref="NotSupportedException"/> for a
/// kind of page without a view, which is a bug of the theme.</param>
/// <param name="Policy">The Content-Security-Policy (level 3) that the pages comply with, and that servers send.</param>
/// <param name="Notices">The licences of third-party works in the assets, in UTF-8: BSD, MIT and OFL require their notice in each
/// copy.</param>
public sealed record Theme(IReadOnlyList<Asset> Assets, Action<Page, PageBuffer> Render, string Policy, ReadOnlyMemory<byte> Notices)
{
    private const string AssetFolder = "assets/";

    /// <summary>Returns the assets in the colours of a town; null for a theme that ignores them. Thread-safe.</summary>
    public Func<TownColours, IReadOnlyList<Asset>>? Coloured { get; init; }

    /// <summary>What the views of a town can show; null for a theme that ignores them.</summary>
    public ThemeParts? Parts { get; init; }

    /// <summary>Returns the assets of a site, in the colours of its town if it chose any.</summary>
    public IReadOnlyList<Asset> AssetsIn(TownColours? colours) => colours is null || Coloured is null ? Assets : Coloured(colours);

    /// <summary>Returns the theme whose assets and notices are resources of an assembly, as <c>Theme.props</c> embeds them.</summary>
    /// <param name="assembly">The assembly of the theme. Resources whose names begin with <c>assets/</c> are its assets.</param>
    /// <param name="render">See <see cref="Render"/>.</param>
    /// <param name="policy">See <see cref="Policy"/>.</param>
    public static Theme EmbeddedIn(Assembly assembly, Action<Page, PageBuffer> render, string policy) =>
        new(
            [
                .. assembly
                    .GetManifestResourceNames()
                    .Where(name => name.StartsWith(AssetFolder, StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
                    .Select(name => new Asset(name[AssetFolder.Length..], ReadAll(assembly, name))),
            ],
            render,
            policy,
            ReadAll(assembly, "licenze.txt")
        );

    private static byte[] ReadAll(Assembly assembly, string name)
    {
        using var resource = assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}

/// <summary>An asset of the pages.</summary>
/// <param name="Name">Its path relative to <see cref="Frame.AssetFolder"/>, with a fingerprint of its bytes, lower-case ASCII.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Content);
