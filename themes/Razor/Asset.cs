using System.Reflection;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Razor;

/// <summary>An asset of the pages.</summary>
/// <param name="Name">Its path relative to <see cref="Frame.AssetFolder"/>, with a fingerprint of its bytes, lower-case ASCII.</param>
/// <param name="Content">Its bytes.</param>
public sealed record Asset(string Name, ReadOnlyMemory<byte> Content)
{
    private const string Prefix = "assets/";

    /// <summary>Returns the resources of an assembly whose name begins with <c>assets/</c>, sorted ordinally.</summary>
    public static IReadOnlyList<Asset> EmbeddedIn(Assembly theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return
        [
            .. theme
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new Asset(name[Prefix.Length..], ReadAll(theme.GetManifestResourceStream(name)!))),
        ];
    }

    private static byte[] ReadAll(Stream resource)
    {
        using (resource)
        {
            var bytes = new byte[resource.Length];
            resource.ReadExactly(bytes);
            return bytes;
        }
    }
}
