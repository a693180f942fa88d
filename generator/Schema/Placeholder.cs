namespace Cremona.Transparency.Generator.Schema;

/// <summary>What a template writes where the clerk has to write.</summary>
public static class Placeholder
{
    /// <summary>The words: no act, name or figure contains them, and a spreadsheet leaves them alone.</summary>
    public const string Words = "DA COMPILARE";
}
