namespace Cremona.Transparency.Generator.Schema;

/// <summary>The placeholder that templates contain where the clerk must write.</summary>
public static class Placeholder
{
    /// <summary>The placeholder text. No act, name or figure contains it, and spreadsheets do not change it.</summary>
    public const string Words = "DA COMPILARE";
}
