using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Headlines;

/// <summary>The sentences of a year: computed by the rules, then ordered and silenced as the office wishes.</summary>
public sealed class YearHeadlines
{
    /// <summary>The number of sentences on a front page.</summary>
    public const int Most = 3;

    private YearHeadlines(IReadOnlyList<YearHeadline> all) => All = all;

    /// <summary>All sentences, the most important first.</summary>
    public IReadOnlyList<YearHeadline> All { get; }

    /// <summary>The sentences of a front page: the first of each topic, then others, at most <see cref="Most"/>.</summary>
    public IReadOnlyList<YearHeadline> Front =>
        [.. All.GroupBy(headline => headline.Rule.Page).Select(topic => topic.First()).Concat(All).Distinct().Take(Most)];

    /// <summary>Computes the sentences of a year.</summary>
    public static YearHeadlines Of(HeadlineSource source)
    {
        var wishes = source.Content.Settings.Headlines;
        var first = wishes.List(HeadlineSchema.First).Select(Field.KeyOf).ToList();
        var never = wishes.List(HeadlineSchema.Never).Select(Field.KeyOf).ToHashSet();
        return new YearHeadlines([
            .. HeadlineRules
                .All.Where(rule => !never.Contains(Field.KeyOf(rule.Name)))
                .OrderBy(rule => first.IndexOf(Field.KeyOf(rule.Name)) is >= 0 and var place ? place : int.MaxValue)
                .SelectMany(rule => rule.Claims(source).Select(claim => new YearHeadline(rule, claim))),
        ]);
    }

    /// <summary>Returns the first sentence of a topic, or null.</summary>
    public YearHeadline? OfTopic(string page) => All.FirstOrDefault(headline => headline.Rule.Page == page);

    /// <summary>Returns the first sentence of a rule, or null.</summary>
    public YearHeadline? OfRule(string name) => All.FirstOrDefault(headline => headline.Rule.Name == name);

    /// <summary>Returns the first sentence of a statistical table, or null.</summary>
    public YearHeadline? OfTable(string code) => All.FirstOrDefault(headline => headline.Claim.Table == code);
}
