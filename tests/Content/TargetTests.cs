using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Content;

public sealed class TargetTests
{
    [Theory]
    [InlineData("obiettivo:imp02", RecordKind.Objective, null, "imp02", null, null)]
    [InlineData("OBIETTIVO: Imp02 ", RecordKind.Objective, null, "imp02", null, null)]
    [InlineData("obiettivo:2012/imp02", RecordKind.Objective, 2012, "imp02", null, null)]
    [InlineData("capitolo:introduzione#oiv", RecordKind.Chapter, null, "introduzione", null, "oiv")]
    [InlineData("tabella:strutture/TOTALE/Tot M", RecordKind.Table, null, "strutture", "TOTALE/Tot M", null)]
    [InlineData("tabella:2011/strutture/TOTALE/Tot", RecordKind.Table, 2011, "strutture", "TOTALE/Tot", null)]
    [InlineData("tabella:2011/orario/Part-time #1/Tot", RecordKind.Table, 2011, "orario", "Part-time #1/Tot", null)]
    [InlineData("societa:aem/quota sottoscritta", RecordKind.Company, null, "aem", "quota sottoscritta", null)]
    [InlineData("pagina:2011/personale", RecordKind.Page, 2011, "personale", null, null)]
    [InlineData("luogo:2-novembre", RecordKind.Facility, null, "2-novembre", null, null)]
    public void A_reference_is_parsed(string written, RecordKind kind, int? year, string code, string? part, string? fragment)
    {
        var target = Target.Parse(written);
        Assert.Equal(new Target(kind, year, code) { Part = part, Fragment = fragment }, target);
    }

    [Theory]
    [InlineData("")]
    [InlineData("imp02")]
    [InlineData("https://example.org")]
    [InlineData("settori:ambiente")]
    [InlineData(":ambiente")]
    public void Other_text_is_not_a_reference(string written) => Assert.Null(Target.Parse(written));

    [Theory]
    [InlineData("obiettivo:2012/imp02#esito")]
    [InlineData("tabella:strutture/TOTALE/Tot")]
    public void A_reference_round_trips(string written) => Assert.Equal(written, Target.Parse(written)!.ToString());
}
