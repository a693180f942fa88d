using Cremona.Transparency.Tests.Golden;

namespace Cremona.Transparency.Tests.Conventions;

public sealed class GuideTests
{
    private static readonly string Path = System.IO.Path.Combine(Repository.Content, "README.md");

    [Theory]
    [InlineData("campi")]
    [InlineData("messaggi")]
    [InlineData("sezioni")]
    public void The_tables_of_the_guide_match_the_program(string name)
    {
        var guide = File.ReadAllText(Path);
        var (open, close) = ($"<!-- {name}: da qui scrive il programma -->\n", $"<!-- {name}: fin qui -->");
        var (from, to) = (guide.IndexOf(open, StringComparison.Ordinal) + open.Length, guide.IndexOf(close, StringComparison.Ordinal));
        Assert.True(from > open.Length && to >= from, $"The guide lacks its marks for «{name}».");
        var made = name switch
        {
            "campi" => Guide.Fields(),
            "messaggi" => Guide.Messages(),
            _ => Guide.Sections(),
        };
        GoldenFile.Matches(
            $"{guide[..from]}\n{made.TrimEnd()}\n\n{guide[to..]}",
            Path,
            System.IO.Path.Combine(Repository.Tests, "Conventions", $"GuideTests.{name}.received.md")
        );
    }

    [Fact]
    public void Every_reference_in_the_guide_has_a_known_scheme() =>
        Assert.All(
            System
                .Text.RegularExpressions.Regex.Matches(File.ReadAllText(Path), @"\]\(([a-z]+):[a-z0-9]")
                .Select(match => match.Groups[1].Value)
                .Where(word => word is not ("https" or "mailto")),
            word => Assert.Contains(word, Generator.Schema.RecordKinds.Schemes.Append("elenco"))
        );
}
