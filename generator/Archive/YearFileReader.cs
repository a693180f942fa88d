using System.Text.Json;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Parses the bytes of a <see cref="YearFile"/>, token by token. Every build reads the files of all frozen years, and the platform's
/// deserialiser takes several times as long. Unknown property names are ignored.
/// </summary>
internal static class YearFileReader
{
    // Indexed by enum value; the values start at 0 and have no gaps.
    private static readonly string[] Kinds = Enum.GetNames<RecordKind>();

    private delegate T Item<out T>(ref Utf8JsonReader json);

    /// <summary>Parses the year.</summary>
    /// <exception cref="JsonException">The bytes are not in the format of this program.</exception>
    public static FrozenYear Read(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes);
        try
        {
            _ = json.Read();
            var year = Year(ref json);
            return json.Read() ? throw new JsonException("more than a year") : year;
        }
        catch (Exception cause) when (cause is InvalidOperationException or FormatException)
        {
            throw new JsonException("not a year", cause);
        }
    }

    private static FrozenYear Year(ref Utf8JsonReader json)
    {
        var year = new FrozenYear
        {
            Year = 0,
            PlanName = "",
            Holds = "",
        };
        var needed = new HashSet<string>(["year", "planName", "holds"], StringComparer.Ordinal);
        while (NextName(ref json) is { } name)
        {
            needed.Remove(name);
            switch (name)
            {
                case "year":
                    year = year with { Year = json.GetInt32() };
                    break;
                case "planName":
                    year = year with { PlanName = Text(ref json) };
                    break;
                case "holds":
                    year = year with { Holds = Text(ref json) };
                    break;
                case "newest":
                    year = year with { Newest = Day(ref json) };
                    break;
                case "term":
                    year = year with { Term = Day(ref json) };
                    break;
                case "atTerm":
                    year = year with { AtTerm = json.GetString() };
                    break;
                case "pages":
                    year = year with { Pages = List(ref json, Text) };
                    break;
                case "records":
                    year = year with { Records = List(ref json, Record) };
                    break;
                case "hasOwnTree":
                    year = year with { HasOwnTree = json.GetBoolean() };
                    break;
                case "news":
                    year = year with { News = List(ref json, News) };
                    break;
                case "figures":
                    year = year with { Figures = List(ref json, Figure) };
                    break;
                case "coverages":
                    year = year with { Coverages = List(ref json, Coverage) };
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return needed.Count == 0 ? year : throw new JsonException(needed.First());
    }

    private static FrozenRecord Record(ref Utf8JsonReader json)
    {
        string? kind = null,
            code = null,
            name = null,
            path = null,
            fragment = null,
            line = null,
            atTerm = null;
        DateOnly? term = null;
        IReadOnlyList<string> points = [];
        while (NextName(ref json) is { } part)
        {
            switch (part)
            {
                case "kind":
                    kind = json.GetString();
                    break;
                case "code":
                    code = json.GetString();
                    break;
                case "name":
                    name = json.GetString();
                    break;
                case "path":
                    path = json.GetString();
                    break;
                case "fragment":
                    fragment = json.GetString();
                    break;
                case "line":
                    line = json.GetString();
                    break;
                case "points":
                    points = List(ref json, Text);
                    break;
                case "term":
                    term = Day(ref json);
                    break;
                case "atTerm":
                    atTerm = json.GetString();
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new FrozenRecord(Kind(kind), Said(code), Said(name), Said(path), fragment)
        {
            Line = line,
            Points = points,
            Term = term,
            AtTerm = atTerm,
        };
    }

    private static FrozenNews News(ref Utf8JsonReader json)
    {
        string? code = null;
        DateOnly? date = null;
        while (NextName(ref json) is { } part)
        {
            switch (part)
            {
                case "code":
                    code = json.GetString();
                    break;
                case "date":
                    date = Day(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new FrozenNews(Said(code), date ?? throw new FormatException());
    }

    private static FrozenFigure Figure(ref Utf8JsonReader json)
    {
        string? name = null,
            value = null,
            asOf = null,
            leadsTo = null,
            words = null,
            place = null;
        while (NextName(ref json) is { } part)
        {
            switch (part)
            {
                case "name":
                    name = json.GetString();
                    break;
                case "value":
                    value = json.GetString();
                    break;
                case "asOf":
                    asOf = json.GetString();
                    break;
                case "leadsTo":
                    leadsTo = json.GetString();
                    break;
                case "sourceWords":
                    words = json.GetString();
                    break;
                case "sourcePlace":
                    place = json.GetString();
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new FrozenFigure(Said(name), Said(value), asOf)
        {
            LeadsTo = leadsTo,
            SourceWords = words,
            SourcePlace = place,
        };
    }

    private static FrozenCoverage Coverage(ref Utf8JsonReader json)
    {
        string? kind = null,
            words = null;
        while (NextName(ref json) is { } part)
        {
            switch (part)
            {
                case "kind":
                    kind = json.GetString();
                    break;
                case "words":
                    words = json.GetString();
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        return new FrozenCoverage(Kind(kind), Said(words));
    }

    // Advances to the next property name and its value, or returns null at the end of the object. Starts at the object's beginning or after
    // a value.
    private static string? NextName(ref Utf8JsonReader json)
    {
        if (!json.Read() || json.TokenType == JsonTokenType.EndObject)
        {
            return null;
        }

        var name = json.TokenType == JsonTokenType.PropertyName ? json.GetString()! : throw new FormatException();
        return json.Read() ? name : throw new FormatException();
    }

    private static List<T> List<T>(ref Utf8JsonReader json, Item<T> item)
    {
        var list = json.TokenType == JsonTokenType.StartArray ? new List<T>() : throw new FormatException();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            list.Add(item(ref json));
        }

        return list;
    }

    private static string Text(ref Utf8JsonReader json) => Said(json.GetString());

    private static string Said(string? text) => text ?? throw new FormatException();

    private static RecordKind Kind(string? name) =>
        Array.IndexOf(Kinds, name) is >= 0 and var number ? (RecordKind)number : throw new FormatException();

    private static DateOnly? Day(ref Utf8JsonReader json) =>
        json.GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : null;
}
