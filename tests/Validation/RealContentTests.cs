using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Tests.Validation;

/// <summary>The plan of 2011 in <c>content/</c>: its known discrepancies, and the identities that hold.</summary>
public sealed class RealContentTests
{
    private static readonly DiagnosticLog Log = new();
    private static readonly SiteContent Content = SiteReader.Read(
        Folder.Read(Repository.Content, path => !UnknownFiles.IsIgnored(path)),
        Log
    )!;
    private static readonly Findings Findings = SiteRules.Check(Content, Log, strict: false);

    [Fact]
    public void The_real_content_gives_only_the_discrepancy_warnings() =>
        Assert.Equal(
            [],
            Log.InOrder()
                .Where(message => message.Problem != Problems.FiguresDisagree && message.Problem != Problems.DocumentWithoutAddress)
                .Select(message => HumanFormat.WritePlain(message, "content"))
        );

    // Declared and recomputed figures as the facts about the source document state them, S1 to S6 and F1.
    [Theory]
    [InlineData("S1", "tabella:strutture/TOTALE/Tot", "personale/strutture.csv:22 L22", "691", "692 692")]
    [InlineData("S2", "tabella:strutture/Maschi/Tot M", "personale/strutture.csv:20 M20", "256", "255")]
    [InlineData("S3", "tabella:strutture/TOTALE/DIR", "personale/strutture.csv:22 B22", "16", "15")]
    [InlineData("S4", "tabella:orario/TOTALE/DIR", "personale/orario.csv:5 B5", "15", "16 16")]
    [InlineData("S5", "tabella:eta/TOTALE/DIR", "personale/eta.csv:7 B7", "15", "16 16")]
    [InlineData("S6", "tabella:titolo-di-studio/TOTALE/TOTALE", "personale/titolo-di-studio.csv:10 F10", "692", "691 691 691")]
    [InlineData("F1", "tipologia:musei/dichiarati", "tipologie.csv:5 C5", "6", "5")]
    public void A_known_discrepancy_is_found_at_its_cell(string fact, string cell, string place, string declared, string recomputed)
    {
        var found = Findings.Discrepancies.SingleOrDefault(discrepancy => discrepancy.Cell.Target.ToString() == cell);
        Assert.True(found is not null, fact);
        Assert.Equal($"2011/{place}", $"{found.Place.Path}:{found.Place.Line} {found.Place.Cell}");
        Assert.Equal((declared, recomputed), (found.Declared, string.Join(" ", found.Failures.Select(failure => failure.Recomputed))));
        Assert.Equal(2011, found.Cell.Year);
        Assert.Contains($"Il Piano scrive {declared}. ", found.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void There_are_exactly_seven_discrepancies_and_each_has_an_explanation()
    {
        Assert.Equal(7, Findings.Discrepancies.Count);
        Assert.All(Findings.Discrepancies, discrepancy =>
            Assert.False(string.IsNullOrEmpty(discrepancy.Explanation), discrepancy.Cell.Target.ToString())
        );
    }

    // What the facts list as agreeing: cell, figure, how many identities it satisfies.
    [Theory]
    [InlineData("tabella:strutture/TOTALE/D", "176", 2)]
    [InlineData("tabella:strutture/TOTALE/C", "285", 2)]
    [InlineData("tabella:strutture/TOTALE/B", "215", 2)]
    [InlineData("tabella:strutture/Maschi/D M", "75", 1)]
    [InlineData("tabella:strutture/Maschi/C M", "98", 1)]
    [InlineData("tabella:strutture/Maschi/B M", "72", 1)]
    [InlineData("tabella:strutture/Femmine/D F", "101", 1)]
    [InlineData("tabella:strutture/Femmine/C F", "187", 1)]
    [InlineData("tabella:strutture/Femmine/B F", "143", 1)]
    [InlineData("tabella:strutture/Femmine/Tot F", "436", 2)]
    [InlineData("tabella:orario/TOTALE/D", "176", 2)]
    [InlineData("tabella:orario/TOTALE/C", "285", 2)]
    [InlineData("tabella:orario/TOTALE/B", "215", 2)]
    [InlineData("tabella:orario/TOTALE/TOTALE", "691", 3)]
    [InlineData("tabella:eta/TOTALE/TOTALE", "691", 3)]
    [InlineData("tabella:titolo-di-studio/TOTALE/DIR", "16", 2)]
    public void A_matching_figure_is_counted_as_checked(string cell, string figure, int identities)
    {
        var held = Findings.Checked.Where(check => check.Cell.Target.ToString() == cell && check.Holds).ToArray();
        Assert.Equal(identities, held.Length);
        Assert.All(held, check => Assert.Equal((figure, figure), (check.Declared, check.Recomputed)));
    }

    [Fact]
    public void All_rows_of_the_eighteen_structures_are_consistent()
    {
        var table = Content.Years[0].Tables.Single(candidate => candidate.Head.Code == "strutture");
        var rows = table.Rows.Where(row => !row.IsTotal).Select(row => row.Name).ToArray();
        Assert.Equal(18, rows.Length);
        var checks = Findings
            .Checked.Where(check =>
                rows.Any(row => check.Cell.Target.ToString().StartsWith($"tabella:strutture/{row}/", StringComparison.Ordinal))
            )
            .ToArray();
        Assert.All(checks, check => Assert.True(check.Holds, check.Identity));
        Assert.Equal(18 * 4, checks.Count(check => check.Written.Contains(" M + ", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(" azioni * ", 9)]
    [InlineData("percentuale = ", 9)]
    [InlineData("dichiarati = elencati", 5)]
    public void Companies_and_facilities_are_consistent_within_rounding(string identity, int count) =>
        Assert.Equal(count, Findings.Checked.Count(check => check.Written.Contains(identity, StringComparison.Ordinal) && check.Holds));

    [Fact]
    public void Population_and_weighted_mean_age_are_consistent()
    {
        var figures = Findings
            .Checked.Where(check => check.Cell.Target.ToString().StartsWith("contesto:", StringComparison.Ordinal))
            .ToArray();
        Assert.All(figures, check => Assert.True(check.Holds, check.Identity));
        Assert.Contains(figures, check => (check.Declared, check.Recomputed) == ("72.248", "72.248"));
        Assert.Contains(figures, check => (check.Declared, check.Recomputed) == ("46,7", "46,690"));
    }

    [Fact]
    public void The_number_of_records_equals_that_of_the_source()
    {
        var year = Content.Years[0];
        Assert.Equal((18, 9, 5, 43), (year.Units.Count, year.Companies.Count, year.OtherBodies.Count, year.Facilities.Count));
    }

    // The lines of the act with links that lead nowhere.
    [Theory]
    [InlineData(39)]
    [InlineData(41)]
    [InlineData(53)]
    [InlineData(55)]
    [InlineData(63)]
    [InlineData(236)]
    [InlineData(243)]
    [InlineData(250)]
    [InlineData(252)]
    [InlineData(264)]
    [InlineData(270)]
    public void A_dead_link_of_the_act_is_a_missing_document(int line) =>
        Assert.Contains(Content.Years[0].Documents, document =>
            document.State == DocumentState.MissingInSource
            && document.Head.Source!.Lines.Any(range => range.First <= line && line <= range.Last)
        );
}
