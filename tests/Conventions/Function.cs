using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cremona.Transparency.Tests.Conventions;

/// <summary>A method, constructor, accessor, operator, local function or lambda, measured in its source text.</summary>
/// <param name="Name">The member's name; a local function has its own.</param>
/// <param name="Lines">The lines of the body without its braces. A function within it counts in both.</param>
/// <param name="Parameters">The number of parameters.</param>
internal sealed record Function(string Name, int Lines, int Parameters)
{
    /// <summary>Returns the functions of a file. The body of a data table has no lines.</summary>
    public static IEnumerable<Function> In(string text)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot();
        var statements = root.Members.OfType<GlobalStatementSyntax>().ToArray();
        var program =
            statements.Length > 0 ? [new Function("Program", LinesOf(statements[0], statements[^1]), 0)] : Array.Empty<Function>();
        return program.Concat(root.DescendantNodes().Select(Of).OfType<Function>());
    }

    // The primary constructor of a record is not a function: a record is data, with as many parts as the data have.
    private static Function? Of(SyntaxNode node) =>
        node switch
        {
            BaseMethodDeclarationSyntax method => Make(method, method.ParameterList, method.Body, method.ExpressionBody),
            LocalFunctionStatementSyntax local => Make(local, local.ParameterList, local.Body, local.ExpressionBody),
            AccessorDeclarationSyntax accessor => Make(accessor, null, accessor.Body, accessor.ExpressionBody),
            PropertyDeclarationSyntax { ExpressionBody: { } body } property => Make(property, null, null, body),
            IndexerDeclarationSyntax indexer => Make(indexer, indexer.ParameterList, null, indexer.ExpressionBody),
            AnonymousFunctionExpressionSyntax lambda => new(
                NameOf(lambda),
                lambda.Block is { } block ? LinesOf(block) : LinesOf(lambda.ExpressionBody!),
                (lambda as ParenthesizedLambdaExpressionSyntax)?.ParameterList.Parameters.Count ?? 1
            ),
            TypeDeclarationSyntax { ParameterList: { } list } type and not RecordDeclarationSyntax => Make(type, list, null, null),
            DelegateDeclarationSyntax type => Make(type, type.ParameterList, null, null),
            _ => null,
        };

    private static Function Make(SyntaxNode node, BaseParameterListSyntax? list, BlockSyntax? block, ArrowExpressionClauseSyntax? arrow) =>
        new(
            NameOf(node),
            block is not null ? LinesOf(block)
                : arrow is not null ? LinesOf(arrow.Expression)
                : 0,
            list?.Parameters.Count ?? 0
        );

    private static int LinesOf(BlockSyntax block) => block.Statements.Count == 0 ? 0 : LinesOf(block, block) - 2;

    private static int LinesOf(ExpressionSyntax body) => IsTable(body) ? 0 : LinesOf(body, body);

    private static int LinesOf(SyntaxNode first, SyntaxNode last) =>
        last.GetLocation().GetLineSpan().EndLinePosition.Line - first.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    // A collection or an object with its parts, none of which decides anything.
    private static bool IsTable(ExpressionSyntax body) =>
        body is CollectionExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax
        && !body.DescendantNodes()
            .Any(node =>
                node is AnonymousFunctionExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax or QueryExpressionSyntax
            );

    private static string NameOf(SyntaxNode node) =>
        node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            LocalFunctionStatementSyntax local => local.Identifier.Text,
            PropertyDeclarationSyntax property => property.Identifier.Text,
            BaseTypeDeclarationSyntax type => type.Identifier.Text,
            { Parent: { } parent } => NameOf(parent),
            _ => "Program",
        };
}
