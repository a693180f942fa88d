namespace Cremona.Transparency.Generator.Reading;

/// <summary>A file or a folder that its name says to be a copy.</summary>
/// <param name="Path">Below the content folder.</param>
/// <param name="Original">What it is a copy of.</param>
/// <param name="IsThere">True where the original is there.</param>
public sealed record FileCopy(string Path, string Original, bool IsThere)
{
    /// <summary>True for the copy itself, and for what a copied folder holds.</summary>
    public bool Holds(string path) => path == Path || path.StartsWith(Path + "/", StringComparison.Ordinal);

    /// <summary>Which of the two is published, for a message.</summary>
    /// <param name="isReadToo">True where the copy stands among files that are read whatever their names.</param>
    public string WhichIsRead(bool isReadToo) =>
        !IsThere ? "non viene letta, e l'originale non c'è"
        : isReadToo ? "vengono letti tutti e due, e sul sito stanno uno accanto all'altro"
        : "viene letto l'originale, e questa no";
}
