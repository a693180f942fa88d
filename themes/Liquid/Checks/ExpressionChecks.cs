using Cremona.Transparency.Razor;
using Fluid.Ast;
using Fluid.Values;

namespace Cremona.Transparency.Liquid;

/// <summary>Finds the shapes of expressions, and reports what they cannot mean.</summary>
/// <param name="theme">What the theme shows.</param>
internal sealed class ExpressionChecks(ThemeParts theme)
{
    private const int LongestRange = 1000;

    private static readonly string[] OfList = ["first", "last", "size"];
    private static readonly Dictionary<string, Shape> OfLoop = new(StringComparer.Ordinal)
    {
        ["first"] = Shape.Flag,
        ["index"] = Shape.Number,
        ["index0"] = Shape.Number,
        ["last"] = Shape.Flag,
        ["length"] = Shape.Number,
        ["rindex"] = Shape.Number,
        ["rindex0"] = Shape.Number,
    };

    private readonly List<ViewFault> _faults = [];

    /// <summary>What was found, in the order of the texts.</summary>
    public IReadOnlyList<ViewFault> Faults => _faults;

    /// <summary>Returns the shape of an expression; null if it is unknown because of a fault.</summary>
    public Shape? ShapeOf(Expression expression, ViewScope scope, ParsedView view) =>
        expression switch
        {
            LiteralExpression literal => ShapeOf(literal.Value),
            MemberExpression member => ShapeOf(member, scope, view),
            FilterExpression filter => ShapeOf(filter, scope, view),
            RangeExpression range => ShapeOf(range, view),
            BinaryExpression both => ShapeOf(both, scope, view),
            _ => null,
        };

    /// <summary>Reports a value that neither is text nor has a form that the theme shows.</summary>
    public void CheckWritable(Expression expression, Shape? shape, ParsedView view)
    {
        var isWritable = shape switch
        {
            null => true,
            { Kind: ShapeKind.Record, IsList: true } list => theme.OfList.ContainsKey(list.Record!),
            { Kind: ShapeKind.Record } record => theme.OfRecord.ContainsKey(record.Record!),
            { IsList: true } => false,
            { Kind: ShapeKind.Loop or ShapeKind.Parts } => false,
            _ => true,
        };
        if (!isWritable)
        {
            var words = PathOf(expression);
            Report(ViewFaultKind.NotWritable, view, words, words.Count, [string.Join('.', words), .. NamesOf(shape!.Value)]);
        }
    }

    /// <summary>Reports a loop over what is no list.</summary>
    public void ReportNoList(Expression source, ParsedView view)
    {
        var words = PathOf(source);
        Report(ViewFaultKind.NotAList, view, words, words.Count, [string.Join('.', words)]);
    }

    /// <summary>Reports a part that cannot be written.</summary>
    public void ReportPart(ViewFaultKind kind, string name, ParsedView view, IEnumerable<string> known)
    {
        var at = IncludeOf(view.File.Text, name);
        Add(new ViewFault(kind, view.File.Path, Math.Max(at, 0), at < 0 ? 0 : Math.Max(name.Length, 1), [name, .. known]));
    }

    private static Shape? ShapeOf(FluidValue literal) =>
        literal.Type switch
        {
            FluidValues.Number => Shape.Number,
            FluidValues.Boolean => Shape.Flag,
            FluidValues.String => Shape.Text,
            _ => null,
        };

    private Shape? ShapeOf(BinaryExpression both, ViewScope scope, ParsedView view)
    {
        ShapeOf(both.Left, scope, view);
        ShapeOf(both.Right, scope, view);
        return Shape.Flag;
    }

    // The engine makes a list of all numbers first, so a long range would take the memory of the machine.
    private Shape? ShapeOf(RangeExpression range, ParsedView view)
    {
        if (
            range.From is not LiteralExpression { Value: NumberValue from }
            || range.To is not LiteralExpression { Value: NumberValue to }
            || Math.Abs(to.ToNumberValue() - from.ToNumberValue()) >= LongestRange
        )
        {
            var at = view.File.Text.IndexOf("..", StringComparison.Ordinal);
            Add(new ViewFault(ViewFaultKind.RangeTooLong, view.File.Path, Math.Max(at, 0), 2, [".."]));
        }

        return Shape.Number.Many;
    }

    private Shape? ShapeOf(FilterExpression filter, ViewScope scope, ParsedView view)
    {
        var input = ShapeOf(filter.Input, scope, view);
        if (!FilterRules.Names.Contains(filter.Name))
        {
            Report(ViewFaultKind.FilterUnknown, view, [filter.Name], 1, [filter.Name, .. FilterRules.Names], isFilter: true);
            return null;
        }

        var result = input is { } given ? FilterRules.Result(filter.Name, given) : null;
        if (input is not null && result is null)
        {
            Report(ViewFaultKind.FilterOnRecord, view, [filter.Name], 1, [filter.Name], isFilter: true);
        }
        else
        {
            view.Names.Find([filter.Name], isFilter: true);
        }

        foreach (var parameter in filter.Parameters)
        {
            ShapeOf(parameter.Expression, scope, view);
        }

        return filter.Name == "where" && result is { } list ? CheckedWhere(filter, list, view) : result;
    }

    // The first argument names a member.
    private Shape? CheckedWhere(FilterExpression filter, Shape list, ParsedView view)
    {
        var name = filter.Parameters.Count > 0 ? (filter.Parameters[0].Expression as LiteralExpression)?.Value.ToStringValue() : null;
        if (name is null || !AllMembers.Of(list.Record!).ContainsKey(name))
        {
            Report(
                ViewFaultKind.NameUnknown,
                view,
                [filter.Name],
                1,
                [Members<object>.CamelCase(list.Record!.Name), name ?? "", .. AllMembers.Of(list.Record!).Keys],
                isFilter: true
            );
        }

        return list;
    }

    private Shape? ShapeOf(MemberExpression member, ViewScope scope, ParsedView view)
    {
        var words = PathOf(member);
        var place = view.Names.Find(words);
        if (!scope.TryGet(words[0], out var shape))
        {
            ReportName(view, place, 0, "", words[0], scope.Names);
            return null;
        }

        var at = 0;
        foreach (var segment in member.Segments.Skip(1))
        {
            if (shape is not { } known)
            {
                return null;
            }

            if (segment is IdentifierSegment { Identifier: var name })
            {
                at++;
                shape = MemberOf(known, name);
                if (shape is null)
                {
                    ReportName(view, place, at, string.Join('.', words.Take(at)), name, NamesOf(known));
                }
            }
            else
            {
                shape =
                    known.IsList && segment is IndexerSegment { Expression: LiteralExpression { Value: NumberValue } } ? known.One : null;
                if (shape is null)
                {
                    ReportName(view, place, at, string.Join('.', words.Take(at + 1)), "[ ]", NamesOf(known));
                }
            }
        }

        return shape;
    }

    private Shape? MemberOf(Shape shape, string name) =>
        shape switch
        {
            { IsList: true } => name == "size" ? Shape.Number
            : OfList.Contains(name) ? shape.One
            : null,
            { Kind: ShapeKind.Record } => AllMembers.Of(shape.Record!).TryGetValue(name, out var member) ? member.Shape : null,
            { Kind: ShapeKind.Parts } => theme.OfPage.ContainsKey(name) ? Shape.Markup : null,
            { Kind: ShapeKind.Loop } => OfLoop.TryGetValue(name, out var position) ? position : null,
            { Kind: ShapeKind.Text } => name == "size" ? Shape.Number : null,
            _ => null,
        };

    private IEnumerable<string> NamesOf(Shape shape) =>
        shape switch
        {
            { IsList: true } => OfList,
            { Kind: ShapeKind.Record } => AllMembers.Of(shape.Record!).Keys,
            { Kind: ShapeKind.Parts } => theme.OfPage.Keys,
            { Kind: ShapeKind.Loop } => OfLoop.Keys,
            { Kind: ShapeKind.Text } => ["size"],
            _ => [],
        };

    /// <summary>Returns the names of a variable and its members; none for another expression.</summary>
    public static IReadOnlyList<string> PathOf(Expression expression) =>
        expression switch
        {
            MemberExpression member => [.. member.Segments.OfType<IdentifierSegment>().Select(segment => segment.Identifier)],
            FilterExpression filter => PathOf(filter.Input),
            _ => [],
        };

    private static int IncludeOf(string text, string name)
    {
        var tag = text.IndexOf(ViewParser.Include, StringComparison.Ordinal);
        while (tag >= 0)
        {
            var at = text.IndexOf(name, tag + ViewParser.Include.Length, StringComparison.Ordinal);
            if (at >= 0 && text[tag..at].All(sign => !"%}".Contains(sign, StringComparison.Ordinal)))
            {
                return at;
            }

            tag = text.IndexOf(ViewParser.Include, tag + 1, StringComparison.Ordinal);
        }

        return -1;
    }

    private void ReportName(ParsedView view, SourceName? place, int part, string inside, string name, IEnumerable<string> known) =>
        Add(
            new ViewFault(
                ViewFaultKind.NameUnknown,
                view.File.Path,
                place?.Parts[part].Offset ?? 0,
                place is null ? 0 : place.Parts[part].Text.Length,
                [inside, name, .. known]
            )
        );

    // A value that was followed before is looked for again, from its start.
    private void Report(
        ViewFaultKind kind,
        ParsedView view,
        IReadOnlyList<string> words,
        int length,
        IReadOnlyList<string> details,
        bool isFilter = false
    )
    {
        var place =
            words.Count == 0 ? null
            : isFilter ? view.Names.Find(words, isFilter)
            : view.Names.Last(words);
        var end = place is null ? 0 : place.Parts[length - 1].Offset + place.Parts[length - 1].Text.Length;
        Add(new ViewFault(kind, view.File.Path, place?.Parts[0].Offset ?? 0, place is null ? 0 : end - place.Parts[0].Offset, details));
    }

    // A part that several views include is followed several times.
    private void Add(ViewFault fault)
    {
        if (!_faults.Any(other => other.Kind == fault.Kind && other.Path == fault.Path && other.Offset == fault.Offset))
        {
            _faults.Add(fault);
        }
    }
}
