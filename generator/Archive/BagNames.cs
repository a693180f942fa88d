using Cremona.Transparency.Generator.Bags;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>What stands where in a bag of ours, below <c>data/</c>.</summary>
public static class BagNames
{
    /// <summary>The year's pages and files, as the server serves them.</summary>
    public const string Site = "sito/";

    /// <summary>The sources that they were made from.</summary>
    public const string Sources = "contenuti/";

    /// <summary>What the pages had to know of other years: a file each.</summary>
    public const string OtherYears = "altri-anni/";

    /// <summary>What the rest of the portal must know of the year.</summary>
    public const string Year = "anno.json";

    /// <summary>How it was made.</summary>
    public const string Recipe = "ricetta.json";

    /// <summary>The pages of the portal outside the year that its pages lead to, a path a line.</summary>
    public const string OutboundLinks = "collegamenti-fuori-anno.txt";

    /// <summary>The pages as a web archive (ISO 28500).</summary>
    public const string WarcFile = "sito.warc";

    /// <summary>How to check it, in plain words; beside <c>data/</c>.</summary>
    public const string ReadMe = "LEGGIMI.txt";

    /// <summary>The folder of all that is kept, in every bag.</summary>
    public const string Data = "data/";

    /// <summary>True for the name of what stands at the top of a bag of ours.</summary>
    public static bool IsOurs(string name) =>
        name is "data" or ReadMe or BagDeclaration.FileName or "bag-info.txt"
        || (
            (name.StartsWith("manifest-", StringComparison.Ordinal) || name.StartsWith("tagmanifest-", StringComparison.Ordinal))
            && name.EndsWith(".txt", StringComparison.Ordinal)
        );
}
