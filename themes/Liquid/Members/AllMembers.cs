namespace Cremona.Transparency.Liquid;

/// <summary>The members of all page records: what a template can name. A convention test finds a missing one.</summary>
internal static class AllMembers
{
    private static readonly Dictionary<Type, RecordMembers> ByType = new RecordMembers[][]
    {
        FrameMembers.All,
        PartMembers.All,
        DrawingMembers.All,
        MapMembers.All,
        PageMembers.All,
        RecordPageMembers.All,
        PlanMembers.All,
        QualityMembers.All,
        OtherPageMembers.All,
    }
        .SelectMany(members => members)
        .ToDictionary(members => members.Type);

    /// <summary>The types that have members.</summary>
    public static IEnumerable<Type> Types => ByType.Keys;

    /// <summary>Returns the members of a record.</summary>
    public static IReadOnlyDictionary<string, Member> Of(Type record) => ByType[record].All;
}
