namespace Cremona.Transparency.Liquid;

/// <summary>The filters of views: what each accepts and returns. Others could write markup unescaped, or grow without end.</summary>
internal static class FilterRules
{
    private static readonly string[] OfText =
    [
        "append",
        "capitalize",
        "downcase",
        "prepend",
        "remove",
        "replace",
        "slice",
        "strip",
        "truncate",
        "truncatewords",
        "upcase",
    ];

    private static readonly string[] OfNumber =
    [
        "abs",
        "at_least",
        "at_most",
        "ceil",
        "divided_by",
        "floor",
        "minus",
        "modulo",
        "plus",
        "round",
        "times",
    ];

    private static readonly string[] OfLists = ["first", "join", "last", "reverse", "where"];

    /// <summary>All filters, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [.. OfText.Concat(OfNumber).Concat(OfLists).Concat(["default", "size", "split"]).Order(StringComparer.Ordinal)];

    /// <summary>Returns the shape of the result; null if the filter does not suit the input.</summary>
    public static Shape? Result(string filter, Shape input) =>
        filter switch
        {
            "default" => input,
            "size" => input.IsList || input.Kind == ShapeKind.Text ? Shape.Number : null,
            "first" or "last" => input.IsList ? input.One : null,
            "reverse" => input.IsList ? input : null,
            "where" => input is { IsList: true, Kind: ShapeKind.Record } ? input : null,
            "join" => input.IsList && IsPlain(input.One) ? Shape.Text : null,
            "split" => IsPlain(input) ? Shape.Text.Many : null,
            _ when !IsPlain(input) => null,
            _ => OfNumber.Contains(filter) ? Shape.Number : Shape.Text,
        };

    private static bool IsPlain(Shape shape) => shape is { IsList: false, Kind: ShapeKind.Text or ShapeKind.Number or ShapeKind.Flag };
}
