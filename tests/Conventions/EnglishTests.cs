using System.Text.RegularExpressions;

namespace Cremona.Transparency.Tests.Conventions;

/// <summary>Comments use plain technical English: phrases that translate Italian word by word are given up.</summary>
public sealed partial class EnglishTests
{
    [Fact]
    public void Comments_use_no_banned_phrase() =>
        Assert.Equal(
            [],
            CodeFiles
                .All.SelectMany(file => CodeFiles.LinesOf(file).Select((line, i) => (file, line, number: i + 1)))
                .Where(found => found.line.TrimStart().StartsWith("//", StringComparison.Ordinal) && GivenUp().IsMatch(found.line))
                .Select(found => $"{found.file}:{found.number}: {found.line.Trim()}")
        );

    [Theory]
    [InlineData("    // What stands beside a folder is named after it.", true)]
    [InlineData("    /// <summary>The day; null where it is none.</summary>", true)]
    [InlineData("    /// <summary>Returns the day, or null if there is none.</summary>", true)]
    [InlineData("    /// <summary>Returns the day, or null for an invalid text.</summary>", false)]
    public void A_banned_phrase_is_found_in_a_sentence(string line, bool isGivenUp) => Assert.Equal(isGivenUp, GivenUp().IsMatch(line));

    [GeneratedRegex(@"(?<!name="")\b(stands|stood|told|tells|whoever|made anew)\b|\b(is|are) none\b|\bis said\b", RegexOptions.IgnoreCase)]
    private static partial Regex GivenUp();
}
