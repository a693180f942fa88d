using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Schema;

public sealed class FileSchemasTests
{
    public static TheoryData<string> Paths => [.. FileSchemas.All.Select(file => file.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_field_explains_its_purpose_in_a_sentence(string path)
    {
        var schema = FileSchemas.All.First(file => file.Path == path);
        Assert.EndsWith(".", schema.Explains, StringComparison.Ordinal);
        Assert.All(schema.Fields, field => Assert.True(field.Explains.EndsWith('.') && field.Explains.Length > 6, field.Name));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_choice_has_values_and_every_reference_a_kind(string path) =>
        Assert.All(FileSchemas.All.First(file => file.Path == path).Fields, field =>
        {
            Assert.Equal(field.Type == FieldType.Choice, field.Choices.Count > 1);
            Assert.Equal(field.Type == FieldType.Reference, field.Refers is not null);
            Assert.Equal(field.Law is not null, field.LawSince > 0);
        });

    [Fact]
    public void Every_kind_of_record_but_pages_has_one_file() =>
        Assert.All(Enum.GetValues<RecordKind>().Where(kind => kind != RecordKind.Page), kind =>
            Assert.Single(FileSchemas.All, file => file.Kind == kind)
        );

    [Fact]
    public void Every_kind_has_its_own_link_scheme() =>
        Assert.All(Enum.GetValues<RecordKind>(), kind => Assert.Equal(kind, RecordKinds.FromScheme(kind.Scheme())));

    [Theory]
    [InlineData(RecordKind.Unit, "nessun settore")]
    [InlineData(RecordKind.Table, "nessuna tabella")]
    [InlineData(RecordKind.Company, "nessuna società")]
    public void The_texts_for_a_missing_record_have_the_right_gender(RecordKind kind, string none) => Assert.Equal(none, kind.None());
}
