using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>An amount of every company, or of every other body.</summary>
/// <param name="Parts">The amounts, the largest first.</param>
internal sealed record ParticipationParts(IReadOnlyList<(Participation Body, ClaimFigure Figure)> Parts)
{
    /// <summary>True if one body has more than every other one.</summary>
    public bool HasLargest => Parts.Skip(1).All(part => part.Figure.Readings.Max() < Parts[0].Figure.Readings.Min());

    /// <summary>The figures, the largest first.</summary>
    public IReadOnlyList<ClaimFigure> Figures => [.. Parts.Select(part => part.Figure)];

    /// <summary>
    /// Returns the amounts; null with fewer than two bodies, if one amount is missing or negative, or if bodies were withdrawn: the sum
    /// would not be that of all.
    /// </summary>
    public static ParticipationParts? Of(HeadlineSource source, IReadOnlyList<Participation> bodies, RecordKind kind, Field field)
    {
        var parts = bodies.Select(body => (Body: body, Figure: source.Field(body.Head, field, NameOf(body)))).ToArray();
        return bodies.Count < 2 || source.IsPartial(kind) || parts.Any(part => part.Figure is null or { Value: < 0 })
            ? null
            : new ParticipationParts([.. parts.Select(part => (part.Body, part.Figure!)).OrderByDescending(part => part.Item2.Value)]);
    }

    /// <summary>Returns the name of a body without a remark in brackets at its end.</summary>
    public static string NameOf(Participation body)
    {
        var name = body.Head.Name;
        var bracket = name.EndsWith(')') ? name.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return bracket > 0 ? name[..bracket] : name;
    }
}
