using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Rewrites identities for citizens: the checked place in words, other tables by name.</summary>
internal static partial class IdentityWords
{
    /// <summary>Returns the text of an identity written by a clerk.</summary>
    public static string Of(YearLinks year, string written)
    {
        var (scope, rule) = written.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
            ? (written[..colon], written[(colon + 2)..])
            : ("", written);
        return InWords(year, scope, rule).Replace(" * ", " × ", StringComparison.Ordinal);
    }

    private static string InWords(YearLinks year, string scope, string rule) =>
        scope switch
        {
            "ogni riga" => $"In ogni riga: {rule}",
            "celle" => OtherTable()
                .Replace(rule, other =>
                    year.LinkTo(RecordKind.Table, other.Groups["code"].Value) is { } table
                        ? $"{other.Groups["cell"].Value} della tabella «{table.Text}»"
                        : other.Value
                ),
            _ when scope.StartsWith("colonna ", StringComparison.Ordinal) =>
                $"Nella {scope}: {rule.Replace("= somma", "= somma delle righe", StringComparison.Ordinal)}",
            _ => rule,
        };

    // A cell of another table: table code, colon, row and column.
    [GeneratedRegex(@"(?<code>[A-Za-z][A-Za-z0-9-]*):(?<cell>[^=+*]+?)(?=\s*(?:[=+*]|$))")]
    private static partial Regex OtherTable();
}
