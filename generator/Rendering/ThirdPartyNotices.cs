namespace Cremona.Transparency.Generator.Rendering;

/// <summary>
/// The licences of third-party styles, fonts and scripts in the site. The build generates them from the lock files (<c>notices.mjs</c>),
/// since BSD, MIT and OFL require their notice in each copy.
/// </summary>
public static class ThirdPartyNotices
{
    private static readonly Lazy<byte[]> Read = new(() =>
    {
        using var stream = typeof(ThirdPartyNotices).Assembly.GetManifestResourceStream("licenze.txt")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    });

    /// <summary>The text, in UTF-8.</summary>
    public static ReadOnlyMemory<byte> Text => Read.Value;
}
