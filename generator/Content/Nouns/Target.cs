using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// A typed reference: <c>obiettivo:imp02</c>, <c>obiettivo:2012/imp02</c>, <c>capitolo:introduzione#oiv</c>,
/// <c>tabella:strutture/TOTALE/Tot</c>.
/// </summary>
/// <param name="Kind">The kind of record.</param>
/// <param name="Year">The year, or null for the year of the referring text.</param>
/// <param name="Code">The record's code, lower case.</param>
public sealed record Target(RecordKind Kind, int? Year, string Code)
{
    /// <summary>The fragment, or null.</summary>
    public string? Fragment { get; init; }

    /// <summary>The part after the code: a cell, a field (<c>TOTALE/Tot</c>), or null.</summary>
    public string? Part { get; init; }

    /// <summary>Parses a reference. Returns null if it does not begin with a known word and a colon.</summary>
    public static Target? Parse(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || RecordKinds.FromScheme(written[..colon].Trim()) is not { } kind)
        {
            return null;
        }

        return Parse(kind, written[(colon + 1)..]);
    }

    /// <summary>Parses the part after the colon, or a bare code.</summary>
    public static Target Parse(RecordKind kind, string written)
    {
        var rest = written.Trim();
        int? year = null;
        if (rest.Length > 4 && rest[4] == '/' && int.TryParse(rest.AsSpan(0, 4), out var number))
        {
            (year, rest) = (number, rest[5..]);
        }

        // After a slash a hash belongs to the name of a row or column: only a code has a fragment.
        var slash = rest.IndexOf('/', StringComparison.Ordinal);
        var hash = (slash < 0 ? rest : rest[..slash]).IndexOf('#', StringComparison.Ordinal);
        if (hash >= 0)
        {
            slash = -1;
        }

        var code =
            hash >= 0 ? rest[..hash]
            : slash >= 0 ? rest[..slash]
            : rest;
        return new Target(kind, year, code.Trim().ToLowerInvariant())
        {
            Fragment = hash < 0 ? null : rest[(hash + 1)..].Trim(),
            Part = slash < 0 ? null : rest[(slash + 1)..],
        };
    }

    /// <summary>True if both name the same cell or field, ignoring case.</summary>
    public bool NamesSameCellAs(Target other) =>
        Kind == other.Kind
        && Code == other.Code
        && Part is not null
        && other.Part is not null
        && Field.KeyOf(Part) == Field.KeyOf(other.Part);

    /// <summary>Returns the reference as written in texts.</summary>
    public override string ToString() =>
        $"{Kind.Scheme()}:{(Year is null ? "" : Year + "/")}{Code}"
        + $"{(Part is null ? "" : "/" + Part)}{(Fragment is null ? "" : "#" + Fragment)}";
}
