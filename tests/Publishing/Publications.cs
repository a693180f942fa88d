using System.Text;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Rendering;

namespace Cremona.Transparency.Tests.Publishing;

/// <summary>Small sites made of strings.</summary>
internal static class Publications
{
    public static OutputFile File(string path, string text) => OutputFile.Of(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A file that cannot be made.</summary>
    public static OutputFile Failing(string path, Exception cause) => new(path, _ => throw cause);

    public static Publication Publish(string output, params OutputFile[] files)
    {
        Publisher.Recover(new DocumentRoot(output));
        return Publisher.Publish(new DocumentRoot(output), files, withTwins: false, () => true)!;
    }
}
