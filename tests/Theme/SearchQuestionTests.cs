using System.Diagnostics;
using System.Text.Json;
using Cremona.Transparency.Tests.Sites;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>
/// Two hundred questions as citizens ask them (<c>domande.csv</c>), put to the scripts of the search page with the published index. The
/// search was tuned with one half («taratura»); the other half («verifica») was set aside.
/// </summary>
public sealed class SearchQuestionTests(ITestOutputHelper output)
{
    private static readonly (string Portal, int Year)[] Portals = [("reale", 2011), ("complete", 2024)];

    [Fact]
    public void The_right_page_is_among_the_first_three_for_19_of_20_questions()
    {
        var answers = Ask();
        Assert.Equal(200, answers.Count);
        foreach (var half in answers.GroupBy(answer => answer.GetProperty("part").GetString()))
        {
            var wrong = half.Where(answer => !IsRight(answer)).ToArray();
            output.WriteLine($"{half.Key}: {half.Count() - wrong.Length} of {half.Count()}");
            foreach (var answer in wrong)
            {
                output.WriteLine($"  «{answer.GetProperty("question")}» → {answer.GetProperty("first")}");
            }

            Assert.Equal(100, half.Count());
            Assert.InRange(wrong.Length, 0, 5);
        }
    }

    [Fact]
    public void Each_expected_page_exists()
    {
        var missing = Ask()
            .SelectMany(
                answer => Expected(answer),
                (answer, page) =>
                    new Uri(new Uri($"https://sito.example/{YearOf(answer)}/cerca.html"), page) is var uri
                    && BuiltSite.Of(answer.GetProperty("portal").GetString()!).Bytes.ContainsKey(uri.AbsolutePath[1..])
                        ? null
                        : $"«{answer.GetProperty("question")}»: {page}"
            )
            .OfType<string>();
        Assert.Equal([], missing);
    }

    private static int YearOf(JsonElement answer) =>
        Portals.First(portal => portal.Portal == answer.GetProperty("portal").GetString()).Year;

    private static IEnumerable<string> Expected(JsonElement answer) =>
        answer.GetProperty("expected").EnumerateArray().Select(page => page.GetString()!);

    // A page without a fragment is right at any of its points.
    private static bool IsRight(JsonElement answer) =>
        answer
            .GetProperty("first")
            .EnumerateArray()
            .Select(page => page.GetString()!)
            .Any(found => Expected(answer).Any(page => found == page || (!page.Contains('#') && found.Split('#')[0] == page)));

    private static IReadOnlyList<JsonElement> Ask()
    {
        using var folder = new TemporaryFolder();
        foreach (var (portal, year) in Portals)
        {
            foreach (
                var (path, bytes) in BuiltSite
                    .Of(portal)
                    .Bytes.Where(file => file.Key.StartsWith($"{year}/ricerca/", StringComparison.Ordinal))
            )
            {
                Directory.CreateDirectory(folder[portal]);
                File.WriteAllBytes(Path.Combine(folder[portal], Path.GetFileName(path)), bytes);
            }
        }

        var start = new ProcessStartInfo(
            "node",
            ["search-questions.mjs", "domande.csv", .. Portals.Select(portal => $"{portal.Portal}={folder[portal.Portal]}")]
        )
        {
            WorkingDirectory = Path.Combine(Repository.Tests, "Theme"),
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return [.. lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
