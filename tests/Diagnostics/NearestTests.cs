using Cremona.Transparency.Generator.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Cremona.Transparency.Tests.Diagnostics;

public sealed class NearestTests
{
    private static readonly string[] Names = ["direzione-generale", "ambiente", "cultura", "Personale", "eta"];

    [Theory]
    [InlineData("direzione-generle", "direzione-generale")]
    [InlineData("ambeinte", "ambiente")]
    [InlineData("personale", "Personale")]
    [InlineData("AMBIENTE", "ambiente")]
    [InlineData("et", "eta")]
    [InlineData("biblioteca", null)]
    [InlineData("", null)]
    public void The_intended_name_is_found(string written, string? name) => Assert.Equal(name, Nearest.To(written, Names));

    [Fact]
    public void A_tie_goes_to_the_first_name_in_order() => Assert.Equal("imp02", Nearest.To("imp09", ["imp03", "imp02"]));

    [Fact]
    public void A_hint_is_a_question_and_absent_if_no_name_is_near()
    {
        Assert.Equal("forse «cultura»? ", Nearest.Hint("cutlura", Names));
        Assert.Equal("", Nearest.Hint("xyz", Names));
    }

    [Fact]
    public void The_nearest_name_equals_that_of_a_naive_implementation()
    {
        var words = Gen.Select(Gen.ArrayOf(Gen.Elements('a', 'b', 'B', 'c', '1')), letters => new string(letters));
        Prop.ForAll(Arb.From(Gen.Zip(words, Gen.ArrayOf(words))), sample =>
            {
                var (written, names) = (sample.Item1, sample.Item2);
                var near = names
                    .Where(name => Distance(written, name) <= Math.Max(2, written.Length / 3))
                    .OrderBy(name => Distance(written, name))
                    .ThenBy(name => name, StringComparer.Ordinal)
                    .FirstOrDefault();
                return near is null || Nearest.To(written, names) == near;
            })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    // Insert, delete, replace, swap of neighbours: the whole table, as the definition has it.
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                            table[i - 1, j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1)
                        );
                table[i, j] =
                    i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]
                        ? Math.Min(table[i, j], table[i - 2, j - 2] + 1)
                        : table[i, j];
            }
        }

        return table[a.Length, b.Length];
    }
}
