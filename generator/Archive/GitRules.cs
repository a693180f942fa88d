using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Writes git rules beside the bags, so that git neither changes nor omits archive files. These rules override those of parent folders.
/// Line-ending conversion, keyword expansion, filters and merges would change bytes; ignore rules for source folders (<c>bin/</c>,
/// <c>*.log</c>) would omit pages.
/// </summary>
internal static class GitRules
{
    private const string Attributes = ".gitattributes";
    private const string Ignored = ".gitignore";
    private const string AsItIs = "-text -merge -ident -filter !eol !working-tree-encoding";

    /// <summary>Writes the missing rules. Lines written by others in these files are kept.</summary>
    public static void Write(string archive)
    {
        Disk.MakeFolder(archive);
        Add(archive, Attributes, "* " + AsItIs);
        Add(archive, Ignored, "!**");
        Add(Folder.Parent(archive), Attributes, $"{YearArchive.RegisterName} {AsItIs}");
    }

    // Appended at the end, since git applies the last matching line.
    private static void Add(string folder, string name, string rule)
    {
        var there = Folder.HasFile(folder, name) ? Encoding.UTF8.GetString(Folder.ReadFile(folder, name).Bytes.Span) : "";
        if (!there.ReplaceLineEndings("\n").Split('\n').Contains(rule))
        {
            Disk.Replace(folder, name, Encoding.UTF8.GetBytes(there + (there.Length == 0 || there[^1] == '\n' ? "" : "\n") + rule + "\n"));
        }
    }
}
