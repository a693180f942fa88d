using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Diagnostics;

public sealed class ExplanationTests
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Select(problem => problem.Code)];

    [Fact]
    public void Every_message_has_an_explanation_and_every_explanation_a_message() =>
        Assert.Equal(
            Catalogue.All.Select(problem => problem.Code),
            Directory
                .EnumerateFiles(Path.Combine(Repository.Generator, "Diagnostics"), "spiegazioni-*.md")
                .Order(StringComparer.Ordinal)
                .SelectMany(File.ReadLines)
                .Where(line => line.StartsWith("## ", StringComparison.Ordinal))
                .Select(line => line[3..].Trim())
        );

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_explanation_has_a_cause_an_example_and_a_remedy(string code)
    {
        var problem = Catalogue.Find(code)!;
        var explanation = Explanation.Of(problem);
        Assert.InRange(explanation.Cause.Length, 60, 600);
        Assert.EndsWith(".", explanation.Cause, StringComparison.Ordinal);
        Assert.Contains(explanation.Examples, line => line.StartsWith("sbagliato: ", StringComparison.Ordinal));
        Assert.Contains(explanation.Examples, line => line.StartsWith("giusto:    ", StringComparison.Ordinal));
        Assert.True(explanation.CureOf(problem).Length > 20, explanation.CureOf(problem));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void An_explanation_fits_a_terminal(string code)
    {
        var problem = Catalogue.Find(code)!;
        var examples = Explanation.Of(problem).Examples.Select(line => "  " + line);
        Assert.All(ExplanationText.Write(problem).Split('\n').Skip(2).Except(examples), line =>
            Assert.True(line.Length <= 96 && !line.TrimStart().Contains("  ", StringComparison.Ordinal), line)
        );
    }

    [Fact]
    public void No_two_explanations_are_the_same() =>
        Assert.Equal(Catalogue.All.Count, Catalogue.All.Select(problem => Explanation.Of(problem).Cause).Distinct().Count());

    [Fact]
    public void Every_message_has_its_row_in_the_guide()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Content, "README.md"));
        Assert.Equal(
            [],
            Catalogue
                .All.Where(problem => !guide.Contains($"\n| {problem.Code} | ", StringComparison.Ordinal))
                .Select(problem => problem.Code)
        );
    }

    // What is shown as wrong is wrong in a broken portal, too: the example contains the value that its message quotes.
    [Theory]
    [InlineData("tr107-colonna-sconosciuta", "telefno")]
    [InlineData("tr202-mese-e-anno", "mar-11")]
    [InlineData("tr204-anno-di-due-cifre", "31/12/23")]
    [InlineData("tr209-scelta", "strategco")]
    [InlineData("tr306-allegato", "bilanco.txt")]
    [InlineData("tr309-cella", "tabella:eta/TOTALE/Totale")]
    public void Examples_are_those_of_the_broken_portals(string site, string value)
    {
        var problem = Catalogue.Find(BrokenSites.CodeOf(site))!;
        Assert.Contains($"«{value}»", File.ReadAllText(Path.Combine(BrokenSites.Folder, site, "atteso.txt")), StringComparison.Ordinal);
        Assert.Contains(Explanation.Of(problem).Examples, line =>
            line.StartsWith("sbagliato: ", StringComparison.Ordinal) && line.Contains(value, StringComparison.Ordinal)
        );
    }
}
