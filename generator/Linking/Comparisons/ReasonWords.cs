using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Shows the reason of a change with its source.</summary>
internal static class ReasonWords
{
    /// <summary>Returns the reason; lines of the act and words of the source follow in brackets.</summary>
    public static string Of(FactReason reason)
    {
        var source = Citation.Parse(reason.Source);
        string[] parts =
        [
            .. source?.Lines.Select(range => $"{range} dell'atto") ?? [],
            .. source?.Words is { } words ? [words] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? reason.Text : $"{reason.Text} ({string.Join("; ", parts)})";
    }
}
