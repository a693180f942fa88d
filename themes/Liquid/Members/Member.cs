namespace Cremona.Transparency.Liquid;

/// <summary>A member of a record, as templates see it.</summary>
/// <param name="Name">The name of the property in camel case.</param>
/// <param name="Shape">What it is.</param>
/// <param name="Get">Returns its value: a text, number, truth, address, rich text, record, or a list of these; null for an absent
/// one.</param>
internal sealed record Member(string Name, Shape Shape, Func<object, object?> Get);

/// <summary>The members of a record.</summary>
/// <param name="Type">The type of the record.</param>
/// <param name="All">The members by name.</param>
internal sealed record RecordMembers(Type Type, IReadOnlyDictionary<string, Member> All);
