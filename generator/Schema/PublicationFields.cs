namespace Cremona.Transparency.Generator.Schema;

/// <summary>
/// The fields about the publication of a record and not about its subject: source, dates, terms, drafts, pictures. A change of one of them
/// changes nothing that the record says.
/// </summary>
public static class PublicationFields
{
    private static readonly HashSet<string> Keys =
    [
        .. CommonFields.Tail.Concat(PictureFields.All).Append(DocumentSchema.CheckedBy).Select(field => field.Key),
    ];

    /// <summary>True for the name of such a field.</summary>
    public static bool Has(string name) => Keys.Contains(Field.KeyOf(name));
}
