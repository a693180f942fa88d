using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Schema;

public sealed class FieldTests
{
    [Theory]
    [InlineData("Attività", "attivita")]
    [InlineData("attivita", "attivita")]
    [InlineData("FORMA-GIURIDICA", "forma giuridica")]
    [InlineData("forma_giuridica", "forma giuridica")]
    [InlineData("forma\u00A0giuridica ", "forma giuridica")]
    [InlineData("forma  giuridica", "forma giuridica")]
    [InlineData("forma\ngiuridica", "forma giuridica")]
    [InlineData("\uFEFFcodi\u00ADce", "codice")]
    public void A_name_is_compared_without_case_accents_and_hyphens(string written, string key) => Assert.Equal(key, Field.KeyOf(written));

    [Fact]
    public void A_yearly_column_is_a_separate_field()
    {
        var (first, second) = (IndicatorSchema.Definition.Find("Atteso 2011")!, IndicatorSchema.Definition.Find("atteso_2012")!);
        Assert.Equal(("atteso 2011", "atteso 2011"), (first.Name, first.Key));
        Assert.NotEqual(first.Key, second.Key);
        Assert.Equal(first, IndicatorSchema.Definition.Of(2011), (one, other) => one!.Key == other!.Key);
    }

    [Theory]
    [InlineData("atteso")]
    [InlineData("atteso 11")]
    [InlineData("atteso +201")]
    [InlineData("previsto 2011")]
    public void Other_names_are_not_yearly_columns(string name) => Assert.Null(IndicatorSchema.Definition.Find(name));
}
