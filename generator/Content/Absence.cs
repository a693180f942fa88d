namespace Cremona.Transparency.Generator.Content;

/// <summary>Why a value is missing, as a clerk writes it. A missing value never means zero.</summary>
public enum Absence
{
    /// <summary>The cell is empty.</summary>
    Blank,

    /// <summary>n.p.: not in the source.</summary>
    NotInSource,

    /// <summary>n.d.: not due.</summary>
    NotDue,

    /// <summary>n.a.: not yet due.</summary>
    NotYetDue,

    /// <summary>omesso: withheld to protect a person.</summary>
    Withheld,

    /// <summary>n.r.: not required at the time.</summary>
    NotRequiredThen,
}

/// <summary>The marks for an absent value.</summary>
public static class Absences
{
    private static readonly Dictionary<string, Absence> Marks = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = Absence.Blank,
        ["n.p."] = Absence.NotInSource,
        ["n.d."] = Absence.NotDue,
        ["n.a."] = Absence.NotYetDue,
        ["omesso"] = Absence.Withheld,
        ["n.r."] = Absence.NotRequiredThen,
    };

    /// <summary>All marks, the empty mark first.</summary>
    public static IReadOnlyCollection<string> Words => Marks.Keys;

    /// <summary>Returns the mark that a clerk writes for an absence.</summary>
    public static string MarkOf(Absence absence) => Marks.First(mark => mark.Value == absence).Key;

    /// <summary>Returns the absence marked in a cell, or null if the cell contains a value.</summary>
    public static Absence? Of(string written) => Marks.TryGetValue(written, out var absence) ? absence : null;
}
