using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>A small portal with the years 2023 and 2024, and what changed between them.</summary>
internal sealed class TwoYears
{
    private readonly SmallSite _site = new SmallSite()
        .With("2024/anno.yml", "tipo di piano: PIAO\n")
        .With("2024/piano/01-testo.md", "# Introduzione\n\nIl piano.\n");

    /// <summary>Adds a file to both years; null for none.</summary>
    public TwoYears With(string path, string? old, string? now)
    {
        if (old is not null)
        {
            _site.With("2023/" + path, old);
        }

        if (now is not null)
        {
            _site.With("2024/" + path, now);
        }

        return this;
    }

    /// <summary>Adds a file of another year.</summary>
    public TwoYears With(string path, string text)
    {
        _site.With(path, text);
        return this;
    }

    /// <summary>The files of both years, in order.</summary>
    public IReadOnlyList<StoredFile> Files => _site.Files;

    /// <summary>The content of both years.</summary>
    public SiteContent Content() => _site.Read();

    /// <summary>The comparison of the first year with the last.</summary>
    public YearPair Pair()
    {
        var pair = PairOf(_site.Read());
        Assert.Equal([], _site.Messages);
        return pair;
    }

    /// <summary>The sentences about the two years.</summary>
    public IEnumerable<string> Sentences()
    {
        var content = _site.Read();
        YearFacts[] facts = [.. content.Years.Select(year => ContentFacts.Of(year, content.Terms))];
        return PairSentences.Of(facts[0], facts[^1], YearPair.Of(facts)).Select(sentence => sentence.Text);
    }

    /// <summary>The changes as <c>list code cell kind: old → new (difference, per cent)</c>.</summary>
    public IEnumerable<string> Changes() => Pair().Changes.Select(Line);

    /// <summary>Compares the first year of a content with its last.</summary>
    public static YearPair PairOf(SiteContent content) =>
        YearPair.Of([.. content.Years.Select(year => ContentFacts.Of(year, content.Terms))]);

    /// <summary>A change on one line.</summary>
    public static string Line(YearChange change)
    {
        var place = string.Join(' ', new[] { change.List, change.Code, change.Cell }.Where(word => word.Length > 0));
        var percent = change.Percent is { } known ? $", {FactCells.Written(known)} %" : "";
        var numbers = change.Difference is { } difference ? $" ({FactCells.Written(difference)}{percent})" : "";
        return $"{place} {change.Kind}: {change.Old?.Words} → {change.New?.Words}{numbers}";
    }
}
