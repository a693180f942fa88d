using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Headlines;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Headlines;

/// <summary>A small year, and what the rules say about it.</summary>
internal sealed class Claims
{
    private readonly SmallSite _site = new();
    private readonly List<OutcomeCount> _objectives = [];
    private readonly List<OutcomeCount> _commitments = [];

    /// <summary>Adds a file of the year.</summary>
    public Claims With(string path, string text)
    {
        _site.With(path, text);
        return this;
    }

    /// <summary>Adds a statistical table of persons. Cells of a line are separated by semicolons.</summary>
    public Claims WithTable(string lines, string settings, string unit = "persone") =>
        With("personale/tabelle.yml", $"tabella:\n  titolo: Personale\n  unità: {unit}\n{settings}").With("personale/tabella.csv", lines);

    /// <summary>Adds objectives, or commitments, in a state.</summary>
    public Claims With(StateMark state, int count, bool areCommitments = false)
    {
        (areCommitments ? _commitments : _objectives).Add(new OutcomeCount(state, count, new Target(RecordKind.Page, null, "obiettivi")));
        return this;
    }

    /// <summary>All sentences of the year.</summary>
    public YearHeadlines Of()
    {
        var findings = _site.Check();
        return YearHeadlines.Of(
            new HeadlineSource(_site.Read().Years[0], findings) { Objectives = _objectives, Commitments = _commitments }
        );
    }

    /// <summary>The finding of the chart of the only table, or null.</summary>
    public string? TitleOfChart()
    {
        var findings = _site.Check();
        var year = _site.Read().Years[0];
        return ChartFindings.Of(new HeadlineSource(year, findings), year.Tables[0]);
    }

    /// <summary>The sentences of one rule.</summary>
    public IEnumerable<string> Of(string rule) => Of().All.Where(one => one.Rule.Name == rule).Select(one => one.Claim.Text);

    /// <summary>The only sentence of a rule, or null.</summary>
    public string? One(string rule) => Of(rule).SingleOrDefault();
}
