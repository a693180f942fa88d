using System.Globalization;

namespace Cremona.Transparency.Generator.Register;

/// <summary>An entry of the register: what was done to a frozen year.</summary>
public sealed record RegisterEntry
{
    /// <summary>The event that decides the retention term of a year; its bag is unchanged.</summary>
    public const string TermDecided = "termine";

    /// <summary>The entry number, from 1 without gaps. The register fills it in.</summary>
    public int Number { get; init; }

    /// <summary>The event: <c>congelato</c>, <c>rimosso</c>, <see cref="TermDecided"/> …</summary>
    public required string Event { get; init; }

    /// <summary>The year concerned.</summary>
    public required int Year { get; init; }

    /// <summary>The date, as <c>yyyy-MM-dd</c>.</summary>
    public required string Date { get; init; }

    /// <summary>Identifies the bag: the SHA-256 of its <c>tagmanifest-sha256.txt</c>.</summary>
    public required string Bag { get; init; }

    /// <summary>The Merkle root of the year over the lines of <c>manifest-sha256.txt</c>, in order, each without its line feed.</summary>
    public required string Root { get; init; }

    /// <summary>The number of payload files.</summary>
    public required int Files { get; init; }

    /// <summary>The size of the payload in bytes.</summary>
    public required long Bytes { get; init; }

    /// <summary>The version of the program that made the bag.</summary>
    public required string Program { get; init; }

    /// <summary>The <see cref="Bag"/> that this bag replaces, or null.</summary>
    public string? Replaces { get; init; }

    /// <summary>
    /// Paths in the bag that a removal changed. If a path contained the datum, or content gave a deleted file its name, <c>rimosso</c>
    /// replaces that part: the register is public and permanent.
    /// </summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>
    /// The last day of publication of the year (art. 8 D.Lgs 33/2013), as <c>yyyy-MM-dd</c>, if this entry decides it; else null.
    /// </summary>
    public string? LastDay { get; init; }

    /// <summary>The action at the end of the term, resta or togli, if this entry decides it; else null.</summary>
    public string? AtTerm { get; init; }

    /// <summary>The act that orders a removal or decides a term, in words, or null. It never repeats the removed data.</summary>
    public string? Ground { get; init; }

    /// <summary>The SHA-256 of the previous line, without its line feed; 64 zeros for the first entry. The register fills it in.</summary>
    public string Previous { get; init; } = "";

    /// <summary>True if the entry decides the retention term of a year.</summary>
    public bool IsDecision => Event == TermDecided;

    /// <summary>Returns a day as entries write it.</summary>
    public static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Parses the date of an entry.</summary>
    /// <exception cref="FormatException">The text is not a date.</exception>
    public static DateOnly DayOf(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
