namespace Cremona.Transparency.Generator.Schema;

/// <summary>The fields of <c>YEAR/notizie/NN-nome.md</c>.</summary>
public static class NewsSchema
{
    public static readonly Field Title = new("titolo", FieldType.Text, "Il titolo.") { Required = true };
    public static readonly Field Date = new("data", FieldType.Date, "Il giorno.") { Day = DayKind.Published, Required = true };

    /// <summary>The file.</summary>
    public static readonly FileSchema Definition = new(
        "ANNO/notizie/NN-nome.md",
        RecordKind.NewsItem,
        "Una notizia sul portale o sul piano.",
        [Title, Date, .. PictureFields.All, CommonFields.EffectiveFrom, CommonFields.Term, CommonFields.AtTerm, .. CommonFields.Waiting]
    );
}
