using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Parses identities. Operators need spaces around them, so that names may contain hyphens and slashes.</summary>
public static class IdentityReader
{
    // Formulas are parsed and evaluated recursively: without a limit, a cell could exhaust the stack.
    private const int WordLimit = 500;
    private static readonly string[] Operators = ["+", "-", "*", "×", "/", ":"];

    /// <summary>
    /// Parses an identity of a table (<c>ogni riga: …</c>, <c>colonna X: …</c>, <c>celle: …</c>). Returns null (reported) if invalid.
    /// </summary>
    public static Identity? ReadOfTable(string written, Place place, DiagnosticLog log)
    {
        var colon = written.IndexOf(": ", StringComparison.Ordinal);
        var head = colon < 0 ? "" : written[..colon].Trim();
        var body = written[(colon + 1)..];
        var identity = Schema.Field.KeyOf(head) switch
        {
            "ogni riga" => Read(written, body, place, IdentityScope.EachRow, null),
            "celle" => Read(written, body, place, IdentityScope.Cells, null),
            var key when key.StartsWith("colonna ", StringComparison.Ordinal) => Read(
                written,
                body,
                place,
                IdentityScope.Column,
                head["colonna ".Length..].Trim()
            ),
            _ => null,
        };
        return identity
            ?? Refuse(
                place,
                "«ogni riga: Tot = D + C + B», «colonna Tot: TOTALE = somma», «celle: TOTALE/Tot = Maschi/Tot + Femmine/Tot»",
                log
            );
    }

    /// <summary>Parses an identity of context figures. Returns null (reported) if invalid.</summary>
    public static Identity? ReadOfFigures(string written, Place place, DiagnosticLog log) =>
        Read(written, written, place, IdentityScope.Figures, null) ?? Refuse(place, "«abitanti = maschi + femmine»", log);

    private static Identity? Refuse(Place place, string examples, DiagnosticLog log)
    {
        log.Report(Problems.IdentityUnreadable.At(place, examples));
        return null;
    }

    private static Identity? Read(string written, string body, Place place, IdentityScope scope, string? column)
    {
        var sides = body.Split(" = ");
        if (sides.Length != 2 || sides[0].Trim().Length == 0)
        {
            return null;
        }

        var right = sides[1].Split(" ± ");
        decimal? tolerance = right.Length > 1 ? ItalianNumbers.Parse(right[1].Trim()).Number : null;
        var isWhole = right.Length == 1 || (right.Length == 2 && tolerance is not null);
        var words = right[0]
            .Replace("(", " ( ", StringComparison.Ordinal)
            .Replace(")", " ) ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        return isWhole && words.Length <= WordLimit && ReadSum(words, ref at) is { } formula && at == words.Length
            ? new Identity(written.Trim(), place, scope, column, sides[0].Trim(), formula, tolerance)
            : null;
    }

    private static Formula? ReadSum(string[] words, ref int at)
    {
        var left = ReadProduct(words, ref at);
        while (left is not null && at < words.Length && words[at] is ("+" or "-"))
        {
            var sign = words[at++][0];
            left = ReadProduct(words, ref at) is { } right ? new Formula(sign, null, 0, left, right) : null;
        }

        return left;
    }

    private static Formula? ReadProduct(string[] words, ref int at)
    {
        var left = ReadOperand(words, ref at);
        while (left is not null && at < words.Length && words[at] is ("*" or "×" or "/" or ":"))
        {
            var sign = words[at++] is "*" or "×" ? '*' : '/';
            left = ReadOperand(words, ref at) is { } right ? new Formula(sign, null, 0, left, right) : null;
        }

        return left;
    }

    private static Formula? ReadOperand(string[] words, ref int at)
    {
        if (at < words.Length && words[at] == "(")
        {
            at++;
            var inner = ReadSum(words, ref at);
            return inner is not null && at < words.Length && words[at++] == ")" ? inner : null;
        }

        var start = at;
        while (at < words.Length && words[at] is not ("(" or ")") && !Operators.Contains(words[at]))
        {
            at++;
        }

        var name = string.Join(' ', words[start..at]);
        return name.Length == 0 ? null
            : ItalianNumbers.Parse(name).Number is { } number ? Formula.Of(number)
            : Formula.Of(name);
    }
}
