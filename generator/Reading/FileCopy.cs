namespace Cremona.Transparency.Generator.Reading;

/// <summary>A file or folder whose name marks it as a copy.</summary>
/// <param name="Path">Relative to the content folder.</param>
/// <param name="Original">The path of the original.</param>
/// <param name="Exists">True if the original exists.</param>
public sealed record FileCopy(string Path, string Original, bool Exists)
{
    /// <summary>True for the copy itself, and for the files in a copied folder.</summary>
    public bool Holds(string path) => path == Path || path.StartsWith(Path + "/", StringComparison.Ordinal);

    /// <summary>Returns the part of a message that says whether copy or original is published.</summary>
    /// <param name="isReadToo">True if the copy's folder is read whatever the file names.</param>
    public string WhichIsRead(bool isReadToo) =>
        !Exists ? "non viene letta, e l'originale non c'è"
        : isReadToo ? "vengono letti tutti e due, e sul sito stanno uno accanto all'altro"
        : "viene letto l'originale, e questa no";
}
