using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// What keeps git from changing the archive or from passing over parts of it: rules beside the bags, which git prefers to those of the
/// folders above. Line ends, key words,
/// filters and merges would change bytes; rules for programmers' folders (<c>bin/</c>, <c>*.log</c>) would leave pages out.
/// </summary>
internal static class GitRules
{
    private const string Attributes = ".gitattributes";
    private const string Ignored = ".gitignore";
    private const string AsItIs = "-text -merge -ident -filter !eol !working-tree-encoding";

    /// <summary>Writes the rules where they are missing. What others wrote into such a file stays.</summary>
    public static void Write(string archive)
    {
        Disk.MakeFolder(archive);
        Add(archive, Attributes, "* " + AsItIs);
        Add(archive, Ignored, "!**");
        Add(YearArchive.PlaceOf(archive), Attributes, $"{YearArchive.RegisterName} {AsItIs}");
    }

    // At the end, since of several lines git follows the last.
    private static void Add(string folder, string name, string rule)
    {
        var there = Folder.HasFile(folder, name) ? Encoding.UTF8.GetString(Folder.ReadFile(folder, name).Bytes.Span) : "";
        if (!there.ReplaceLineEndings("\n").Split('\n').Contains(rule))
        {
            Disk.Replace(folder, name, Encoding.UTF8.GetBytes(there + (there.Length == 0 || there[^1] == '\n' ? "" : "\n") + rule + "\n"));
        }
    }
}
