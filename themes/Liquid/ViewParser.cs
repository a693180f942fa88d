using System.Globalization;
using System.Text.RegularExpressions;
using Fluid;
using Fluid.Ast;

namespace Cremona.Transparency.Liquid;

/// <summary>Parses views, with few tags: what is not needed cannot be misused.</summary>
internal static partial class ViewParser
{
    /// <summary>The tag that writes a part.</summary>
    public const string Include = "include";

    private static readonly string[] Tags = ["assign", "break", "capture", "case", "comment", "continue", "for", "if", "raw", "unless"];

    private static readonly FluidParser Parser = Make();

    /// <summary>Returns the parsed view, or what is wrong with its text.</summary>
    public static (ParsedView? View, ViewFault? Fault) Parse(ViewFile file) =>
        Parser.TryParse(file.Text, out var template, out var error) ? (new ParsedView(file, template), null) : (null, FaultOf(file, error));

    // An own tag, since that of the engine reads files.
    private static FluidParser Make()
    {
        var parser = new FluidParser();
        foreach (var tag in parser.RegisteredTags.Keys.Except(Tags).ToArray())
        {
            parser.RegisteredTags.Remove(tag);
        }

        parser.RegisterExpressionTag(Include, async (name, writer, encoder, context) =>
        {
            var run = PageRun.Of(context);
            await run.Parts((await name.EvaluateAsync(context)).ToStringValue()).RenderAsync(writer, encoder, context);
            return Completion.Normal;
        });
        return parser;
    }

    private static ViewFault FaultOf(ViewFile file, string error)
    {
        var first = error.Split('\n')[0];
        if (PlaceAtEnd().Match(first) is not { Success: true } place)
        {
            return new ViewFault(ViewFaultKind.Unreadable, file.Path, 0, 1, [first]);
        }

        var offset = OffsetOf(file.Text, Number(place.Groups["line"]), Number(place.Groups["column"]));

        // An unknown tag is reported behind its name.
        var name = UnknownTag().Match(first).Groups["name"].Value;
        var start = name.Length == 0 ? -1 : file.Text.LastIndexOf(name, offset, StringComparison.Ordinal);
        return new ViewFault(
            ViewFaultKind.Unreadable,
            file.Path,
            start < 0 ? offset : start,
            start < 0 ? 1 : name.Length,
            [first[..place.Index]]
        );
    }

    private static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    // The parser counts from 1, and stops behind what it did not understand.
    private static int OffsetOf(string text, int line, int column)
    {
        var start = 0;
        for (var i = 1; i < line && text.IndexOf('\n', start) is >= 0 and var end; i++)
        {
            start = end + 1;
        }

        return Math.Clamp(start + column - 1, 0, Math.Max(text.TrimEnd().Length - 1, 0));
    }

    [GeneratedRegex(@" at \((?<line>\d+):(?<column>\d+)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PlaceAtEnd();

    [GeneratedRegex("^Unknown tag '(?<name>[^']+)'", RegexOptions.CultureInvariant)]
    private static partial Regex UnknownTag();
}
