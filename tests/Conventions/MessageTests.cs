using System.Reflection;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Conventions;

public sealed partial class MessageTests
{
    // In the order in which the catalogue writes them.
    private static readonly Problem[] All =
    [
        .. typeof(Problems).GetFields(BindingFlags.Public | BindingFlags.Static).Select(problem => (Problem)problem.GetValue(null)!),
    ];

    public static TheoryData<string> Codes => [.. All.Select(problem => problem.Code)];

    [Fact]
    public void Messages_are_in_code_order()
    {
        Assert.Equal(All.Select(problem => problem.Code).Distinct().Order(StringComparer.Ordinal), All.Select(problem => problem.Code));
        Assert.All(All, problem => Assert.Matches("^TR[1-9][0-9]{2}$", problem.Code));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_is_two_sentences(string code)
    {
        var problem = All.Single(candidate => candidate.Code == code);
        Assert.True(!char.IsUpper(problem.What[0]) && !problem.What.EndsWith('.'), problem.What);
        Assert.True(
            !char.IsUpper(problem.Cure[0]) && (problem.Cure.EndsWith('.') || problem.Cure.EndsWith('}') || problem.Cure.EndsWith(':')),
            problem.Cure
        );
        Assert.DoesNotContain("  ", problem.What + problem.Cure, StringComparison.Ordinal);
        Assert.DoesNotContain("...", problem.What + problem.Cure, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_placeholders_of_a_message_are_numbered_without_gaps(string code)
    {
        var problem = All.Single(candidate => candidate.Code == code);
        var holes = Placeholders()
            .Matches(problem.What + problem.Cure)
            .Select(hole => int.Parse(hole.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))
            .Distinct()
            .Order()
            .ToArray();
        Assert.Equal(Enumerable.Range(0, holes.Length), holes);
        Assert.DoesNotContain('{', problem.At(Sources.Somewhere, [.. holes.Select(hole => (object)hole)]).What);
    }

    [GeneratedRegex(@"(?<!\{)\{(\d)\}")]
    private static partial Regex Placeholders();
}
