using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The words that are to be removed, from a file: on the command line they would stay in the list of commands.</summary>
internal static class RemovalWords
{
    // Shorter words stand everywhere.
    private const int Shortest = 4;

    /// <summary>A datum a line; empty where no file was named, null where it cannot be read or holds something too short.</summary>
    public static IReadOnlyList<string>? Read(string? file)
    {
        if (file is null)
        {
            return [];
        }

        try
        {
            var text = Encoding.UTF8.GetString(Folder.ReadFile(Folder.Parent(file), Path.GetFileName(file)).Bytes.Span).TrimStart('\uFEFF');
            string[] words = [.. text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
            return words.Length > 0 && words.All(word => word.Length >= Shortest) ? words : null;
        }
        catch (Exception cause) when (DiskWords.IsDisk(cause))
        {
            return null;
        }
    }
}
