namespace Cremona.Transparency.Generator.Preview;

/// <summary>Addresses of the preview itself, beside those of the site.</summary>
public static class OwnAddress
{
    /// <summary>Where the preview's own files stand.</summary>
    public const string Folder = "/_anteprima/";
}
