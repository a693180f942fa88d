using Cremona.Transparency.Generator.Bags;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>File layout of the bags that this program writes, below <c>data/</c>.</summary>
public static class BagNames
{
    /// <summary>The pages and files of the year, as the server serves them.</summary>
    public const string Site = "sito/";

    /// <summary>The sources of the pages.</summary>
    public const string Sources = "contenuti/";

    /// <summary>What the pages needed to know about other years, one file per year.</summary>
    public const string OtherYears = "altri-anni/";

    /// <summary>What the rest of the portal must know about the year.</summary>
    public const string Year = "anno.json";

    /// <summary>What the year says, for comparisons with other years.</summary>
    public const string Comparison = "confronto.jsonl";

    /// <summary>The build recipe.</summary>
    public const string Recipe = "ricetta.json";

    /// <summary>The portal pages outside the year that its pages link to, one path per line.</summary>
    public const string OutboundLinks = "collegamenti-fuori-anno.txt";

    /// <summary>The pages as a web archive (ISO 28500).</summary>
    public const string WarcFile = "sito.warc";

    /// <summary>Instructions for checking the bag, in plain language; stored beside <c>data/</c>.</summary>
    public const string ReadMe = "LEGGIMI.txt";

    /// <summary>The payload folder of every bag.</summary>
    public const string Data = "data/";

    /// <summary>True if the name is a top-level entry of a bag written by this program.</summary>
    public static bool IsOurs(string name) =>
        name is "data" or ReadMe or BagDeclaration.FileName or "bag-info.txt"
        || (
            (name.StartsWith("manifest-", StringComparison.Ordinal) || name.StartsWith("tagmanifest-", StringComparison.Ordinal))
            && name.EndsWith(".txt", StringComparison.Ordinal)
        );
}
