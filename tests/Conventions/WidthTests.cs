namespace Cremona.Transparency.Tests.Conventions;

/// <summary>Lines have at most 140 columns; the catalogue of messages, a table of sentences, aside.</summary>
public sealed class WidthTests
{
    private const int MaxWidth = 140;

    // How many longer lines a file has. The list only shrinks.
    private static readonly Dictionary<string, int> Longer = new() { };

    [Fact]
    public void Lines_have_at_most_140_columns()
    {
        var found = CodeFiles
            .All.Where(file => file != "generator/Diagnostics/Problems.cs")
            .Select(file => (file, Count: CodeFiles.LinesOf(file).Count(line => line.Length > MaxWidth)))
            .Where(file => file.Count > 0)
            .ToDictionary(file => file.file, file => file.Count);
        Assert.Equal([], found.Where(file => file.Value > Longer.GetValueOrDefault(file.Key)).Select(file => $"{file.Key}: {file.Value}"));
        Assert.Equal([], Longer.Where(file => file.Value > found.GetValueOrDefault(file.Key)).Select(file => $"{file.Key}: fewer now"));
    }
}
