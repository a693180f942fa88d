namespace Cremona.Transparency.Generator.Preview;

/// <summary>Addresses of the preview itself, next to those of the site.</summary>
public static class OwnAddress
{
    /// <summary>The folder of the preview's own files.</summary>
    public const string Folder = "/_anteprima/";
}
