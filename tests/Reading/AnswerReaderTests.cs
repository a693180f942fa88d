using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Reading;

public sealed class AnswerReaderTests
{
    private readonly DiagnosticLog _log = new();

    [Theory]
    [InlineData(FieldType.Text, "  Il Torrazzo\u00A0 ", "Il Torrazzo")]
    [InlineData(FieldType.Text, "amm\u00ADnistrazione", "ammnistrazione")]
    [InlineData(FieldType.Text, "12E5", "12E5")]
    [InlineData(FieldType.Text, "# 3", "# 3")]
    [InlineData(FieldType.Code, "Imp-02", "imp-02")]
    [InlineData(FieldType.WebAddress, "https://example.org/a?b=c", "https://example.org/a?b=c")]
    [InlineData(FieldType.WebAddressOrTarget, "documento:atto", "documento:atto")]
    [InlineData(FieldType.Mail, "urp@comune.example.it", "urp@comune.example.it")]
    [InlineData(FieldType.Target, "settore:ambiente", "settore:ambiente")]
    public void A_valid_text_is_trimmed(FieldType type, string written, string text)
    {
        Assert.Equal(text, Read(type, written)!.Text);
        Assert.Empty(_log.InOrder());
    }

    [Theory]
    [InlineData(FieldType.Number, "1.234,56", "1234.56")]
    [InlineData(FieldType.Whole, "5.127", "5127")]
    [InlineData(FieldType.Whole, "5,0", "5.0")]
    [InlineData(FieldType.Percent, "12,5%", "12.5")]
    [InlineData(FieldType.Percent, "12,5 %", "12.5")]
    [InlineData(FieldType.Percent, "100", "100")]
    [InlineData(FieldType.Degrees, "45.133", "45.133")]
    public void A_number_is_read_by_the_type_of_its_field(FieldType type, string written, string number) =>
        Assert.Equal(number, Read(type, written)!.Number!.Value.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("sì", true)]
    [InlineData("SI", true)]
    [InlineData("Si", true)]
    [InlineData("VERO", true)]
    [InlineData("no", false)]
    [InlineData("FALSO", false)]
    public void Yes_and_no_are_read_in_any_case_and_as_spreadsheets_convert_them(string written, bool flag) =>
        Assert.Equal(flag, Read(FieldType.YesNo, written)!.Flag);

    [Theory]
    [InlineData("n.p.", Absence.NotInSource)]
    [InlineData("N.D.", Absence.NotDue)]
    [InlineData("n.a.", Absence.NotYetDue)]
    [InlineData("Omesso", Absence.Withheld)]
    [InlineData(" n.r. ", Absence.NotRequiredThen)]
    public void An_absence_mark_is_accepted_in_a_field_of_any_type(string written, Absence absence)
    {
        Assert.Equal(absence, Read(FieldType.Number, written)!.Absence);
        Assert.Equal(absence, Read(FieldType.Date, written)!.Absence);
        Assert.Empty(_log.InOrder());
    }

    [Fact]
    public void An_empty_field_has_no_value() => Assert.Null(Read(FieldType.Number, " \u00A0"));

    [Theory]
    [InlineData(FieldType.Code, "a b", "TR201")]
    [InlineData(FieldType.Code, "1a", "TR201")]
    [InlineData(FieldType.Code, "età", "TR201")]
    [InlineData(FieldType.Code, "2011-03", "TR202")]
    [InlineData(FieldType.Code, "3-mar", "TR202")]
    [InlineData(FieldType.Code, "Mar-11", "TR202")]
    [InlineData(FieldType.Code, "01/02/2011", "TR202")]
    [InlineData(FieldType.Text, "####", "TR203")]
    [InlineData(FieldType.Text, "#RIF!", "TR203")]
    [InlineData(FieldType.Number, "#N/D", "TR203")]
    [InlineData(FieldType.Number, "1,13E+06", "TR203")]
    [InlineData(FieldType.Text, "Err:502", "TR203")]
    [InlineData(FieldType.Date, "mar-11", "TR204")]
    [InlineData(FieldType.Number, "mar-11", "TR218")]
    [InlineData(FieldType.Number, "12.5", "TR206")]
    [InlineData(FieldType.Whole, "3,5", "TR207")]
    [InlineData(FieldType.Percent, "101", "TR208")]
    [InlineData(FieldType.Percent, "-1%", "TR208")]
    [InlineData(FieldType.YesNo, "forse", "TR210")]
    [InlineData(FieldType.WebAddress, "www.example.org", "TR211")]
    [InlineData(FieldType.WebAddress, "javascript:alert(1)", "TR211")]
    [InlineData(FieldType.WebAddress, "https://exa mple.org", "TR211")]
    [InlineData(FieldType.WebAddress, "ftp://example.org", "TR211")]
    [InlineData(FieldType.WebAddressOrTarget, "example", "TR211")]
    [InlineData(FieldType.Mail, "urp", "TR212")]
    [InlineData(FieldType.Mail, "urp@comune", "TR212")]
    [InlineData(FieldType.Target, "ambiente", "TR213")]
    public void An_invalid_value_is_reported_and_skipped(FieldType type, string written, string code)
    {
        Assert.Null(Read(type, written));
        Assert.Equal([code], Sources.Codes(_log));
    }

    [Fact]
    public void Each_item_of_a_list_is_checked()
    {
        Assert.Null(AnswerReader.Read(DocumentSchema.About, "settore:ambiente | ambiente", () => Sources.Somewhere, _log));
        Assert.Equal(["TR213"], Sources.Codes(_log));
        Assert.Equal(["a", "b c"], AnswerReader.Read(TermSchema.Forms, "a |  | b c", () => Sources.Somewhere, _log)!.Items);
    }

    [Theory]
    [InlineData("In Aumento", "in aumento")]
    [InlineData("si/no", "sì/no")]
    [InlineData("in-diminuzione", "in diminuzione")]
    public void A_choice_is_normalised_to_the_spelling_of_the_schema(string written, string choice) =>
        Assert.Equal(choice, AnswerReader.Read(IndicatorSchema.Direction, written, () => Sources.Somewhere, _log)!.Text);

    [Theory]
    [InlineData("")]
    [InlineData("n.p.")]
    public void A_compulsory_field_must_have_a_value(string written)
    {
        AnswerReader.Read(UnitSchema.Name, written, () => Sources.Somewhere, _log);
        Assert.Equal(["TR110"], Sources.Codes(_log));
    }

    [Theory]
    [InlineData("bilancio-2011", true)]
    [InlineData("2011-x", false)]
    [InlineData("via-2011", true)]
    [InlineData("imp2011", false)]
    [InlineData("art-3500", false)]
    public void A_year_in_a_code_is_reported(string code, bool isTold)
    {
        Read(FieldType.Code, code);
        Assert.Equal(isTold, Sources.Codes(_log).Contains("TR216"));
    }

    private Answer? Read(FieldType type, string written) =>
        AnswerReader.Read(new Field("campo", type, "Un campo."), written, () => Sources.Somewhere, _log);
}
