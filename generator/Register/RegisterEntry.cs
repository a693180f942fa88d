using System.Globalization;

namespace Cremona.Transparency.Generator.Register;

/// <summary>A line of the register: what was done to the frozen form of a year.</summary>
public sealed record RegisterEntry
{
    /// <summary>The event of a line that decides the term of a year; its bag stays.</summary>
    public const string TermDecided = "termine";

    /// <summary>From 1, without gaps. The register fills it in.</summary>
    public int Number { get; init; }

    /// <summary><c>congelato</c>, <c>rimosso</c>, <see cref="TermDecided"/> …</summary>
    public required string Event { get; init; }

    /// <summary>The year that it is about.</summary>
    public required int Year { get; init; }

    /// <summary>The day, as <c>yyyy-MM-dd</c>.</summary>
    public required string Date { get; init; }

    /// <summary>Which bag: the SHA-256 of its <c>tagmanifest-sha256.txt</c>.</summary>
    public required string Bag { get; init; }

    /// <summary>
    /// The Merkle root of the year, over the lines of <c>manifest-sha256.txt</c>, each without its line feed, in their order.
    /// </summary>
    public required string Root { get; init; }

    /// <summary>Files of the payload.</summary>
    public required int Files { get; init; }

    /// <summary>Bytes of the payload.</summary>
    public required long Bytes { get; init; }

    /// <summary>The version of the program that made the bag.</summary>
    public required string Program { get; init; }

    /// <summary>The <see cref="Bag"/> that this one takes the place of, or null.</summary>
    public string? Replaces { get; init; }

    /// <summary>
    /// Paths in the bag from which something was removed. Where a path held the datum itself, or content gave its name to a file that went
    /// whole, <c>rimosso</c> stands in its place: the register is public, and for ever.
    /// </summary>
    public IReadOnlyList<string> Removed { get; init; } = [];

    /// <summary>
    /// The last day on which the year is to be published (art. 8 D.Lgs 33/2013), as <c>yyyy-MM-dd</c>, where this line decides it; else
    /// null.
    /// </summary>
    public string? LastDay { get; init; }

    /// <summary>What happens then, resta or togli, where this line decides it; else null.</summary>
    public string? AtTerm { get; init; }

    /// <summary>The act that orders a removal or decides a term, in words, or null. What was removed is never repeated.</summary>
    public string? Ground { get; init; }

    /// <summary>The SHA-256 of the line before, without its line feed; 64 zeros for the first. The register fills it in.</summary>
    public string Previous { get; init; } = "";

    /// <summary>True for a line that decides the term of a year.</summary>
    public bool IsDecision => Event == TermDecided;

    /// <summary>A day that a line bears.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static DateOnly DayOf(string written) => DateOnly.ParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
