using System.Reflection;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>The preview's own script and styles, which are embedded in the program.</summary>
public static class OwnFiles
{
    private const string Prefix = "anteprima/";

    /// <summary>Returns the bytes of a file, or null.</summary>
    public static ReadOnlyMemory<byte>? Find(string name)
    {
        using var stored = Assembly.GetExecutingAssembly().GetManifestResourceStream(Prefix + name);
        if (stored is null)
        {
            return null;
        }

        var bytes = new byte[stored.Length];
        stored.ReadExactly(bytes);
        return bytes;
    }
}
