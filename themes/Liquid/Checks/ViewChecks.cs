using Cremona.Transparency.Razor;
using Fluid.Ast;
using Fluid.Parser;

namespace Cremona.Transparency.Liquid;

/// <summary>
/// Follows a view as its engine would, with the shapes of values in place of values: every unknown name, filter and part is found, whether
/// or not a page would reach it.
/// </summary>
/// <param name="views">All views and parts.</param>
/// <param name="theme">What the theme shows.</param>
internal sealed class ViewChecks(IReadOnlyList<ParsedView> views, ThemeParts theme)
{
    private readonly ViewScope _scope = new();
    private readonly Stack<ParsedView> _inside = new();
    private readonly ExpressionChecks _expressions = new(theme);

    /// <summary>Returns the faults of a view and of the parts that it includes.</summary>
    public IReadOnlyList<ViewFault> Check(ParsedView view, Type page)
    {
        _scope.Assign("page", Shape.Of(page));
        _scope.Assign("parts", new Shape(ShapeKind.Parts));
        Follow(view);
        return _expressions.Faults;
    }

    private void Follow(ParsedView view)
    {
        _inside.Push(view);
        view.Names.Restart();
        CheckAll(view.Statements);
        _inside.Pop();
    }

    private void CheckAll(IReadOnlyList<Statement> statements)
    {
        foreach (var statement in statements)
        {
            Check(statement);
        }
    }

    private void Check(Statement statement)
    {
        switch (statement)
        {
            case OutputStatement output:
                _expressions.CheckWritable(output.Expression, Of(output.Expression), _inside.Peek());
                break;
            case AssignStatement assign:
                _scope.Assign(assign.Identifier, Of(assign.Value));
                break;
            case CaptureStatement capture:
                CheckAll(capture.Statements);
                _scope.Assign(capture.Identifier, Shape.Markup);
                break;
            case ForStatement loop:
                Check(loop);
                break;
            case ParserTagStatement<Expression> { TagName: ViewParser.Include } include:
                Check(include.Value);
                break;
            default:
                CheckBranches(statement);
                break;
        }
    }

    private void CheckBranches(Statement statement)
    {
        switch (statement)
        {
            case IfStatement choice:
                Of(choice.Condition);
                CheckAll(choice.Statements);
                foreach (var other in choice.ElseIfs)
                {
                    Of(other.Condition);
                    CheckAll(other.Statements);
                }

                CheckAll(choice.Else?.Statements ?? []);
                break;
            case UnlessStatement choice:
                Of(choice.Condition);
                CheckAll(choice.Statements);
                CheckAll(choice.Else?.Statements ?? []);
                break;
            case CaseStatement choice:
                Of(choice.Expression);
                foreach (var when in choice.Whens)
                {
                    foreach (var option in when.Options)
                    {
                        Of(option);
                    }

                    CheckAll(when.Statements);
                }

                CheckAll(choice.Else?.Statements ?? []);
                break;
            default:
                break;
        }
    }

    private void Check(ForStatement loop)
    {
        var source = Of((Expression?)loop.Range ?? loop.Source);
        if (source is { IsList: false })
        {
            _expressions.ReportNoList(loop.Source, _inside.Peek());
        }

        foreach (var bound in new[] { loop.Limit, loop.Offset }.OfType<Expression>())
        {
            Of(bound);
        }

        _scope.Within([(loop.Identifier, source?.One), ("forloop", new Shape(ShapeKind.Loop))], () => CheckAll(loop.Statements));
        CheckAll(loop.Else?.Statements ?? []);
    }

    private void Check(Expression name)
    {
        var here = _inside.Peek();
        var written = (name as LiteralExpression)?.Value.ToStringValue() ?? string.Join('.', ExpressionChecks.PathOf(name));
        if (views.FirstOrDefault(view => view.IsPart && view.Name == written) is not { } part)
        {
            _expressions.ReportPart(ViewFaultKind.PartUnknown, written, here, PartNames);
        }
        else if (_inside.Contains(part))
        {
            _expressions.ReportPart(ViewFaultKind.PartEndless, written, here, PartNames);
        }
        else
        {
            Follow(part);
        }
    }

    private IEnumerable<string> PartNames => views.Where(view => view.IsPart).Select(view => view.Name);

    private Shape? Of(Expression expression) => _expressions.ShapeOf(expression, _scope, _inside.Peek());
}
