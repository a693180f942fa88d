using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>Evaluates the identities declared by context figures.</summary>
public static class ContextIdentities
{
    /// <summary>Returns the results of a year.</summary>
    public static IEnumerable<IdentityResult> Check(YearContent year, RecordIndex index, DiagnosticLog log)
    {
        var figures = year.Context.DistinctBy(figure => figure.Head.Code).ToDictionary(figure => figure.Head.Code);
        var results = new List<IdentityResult>();
        foreach (var identity in year.Context.Select(figure => figure.Check).OfType<Identity>())
        {
            decimal? Value(string code) => figures.GetValueOrDefault(code.ToLowerInvariant())?.Value;
            var unknown = identity.Right.Names.Prepend(identity.Left).FirstOrDefault(name => Value(name) is null);
            if (unknown is not null)
            {
                if (index.IsWhole(RecordKind.ContextFigure, year.Year))
                {
                    log.Report(Problems.FigureUnknown.At(identity.Place, unknown, Nearest.Hint(unknown, figures.Keys)));
                }
            }
            else if (identity.Right.Value(Value) is { } recomputed)
            {
                results.Add(Result(year, figures, identity, recomputed));
            }
        }

        return results;
    }

    private static IdentityResult Result(YearContent year, Dictionary<string, ContextFigure> figures, Identity identity, decimal recomputed)
    {
        var declared = figures[identity.Left.ToLowerInvariant()];
        var named = Evaluation.Words(identity.Right, code => figures[code.ToLowerInvariant()].Value);
        return Evaluation.Compare(
            new DeclaredFigure(
                new CellKey(year.Year, new Target(RecordKind.ContextFigure, null, declared.Head.Code) { Part = ContextSchema.Value.Name }),
                declared.Head.Answers.At(ContextSchema.Value),
                declared.Head.Name,
                declared.Value
            ),
            recomputed,
            named + " fa {0}",
            identity.Written,
            identity.Tolerance
        );
    }
}
