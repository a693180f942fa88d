using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Liquid;

/// <summary>
/// Lists the members of a record one by one. Reflection would find them too, but a program compiled ahead removes properties that no code
/// names, and a template could then read less than the page has.
/// </summary>
/// <typeparam name="T">The record.</typeparam>
internal sealed class Members<T>
    where T : notnull
{
    private readonly Dictionary<string, Member> _all = new(StringComparer.Ordinal);

    /// <summary>Returns the list.</summary>
    public RecordMembers End() => new(typeof(T), _all);

    /// <summary>Adds the members of the record from which this one is derived.</summary>
    public Members<T> With(RecordMembers derived)
    {
        foreach (var member in derived.All.Values)
        {
            _all.Add(member.Name, member);
        }

        return this;
    }

    public Members<T> Text(string name, Func<T, string?> get) => Add(name, Shape.Text, get);

    public Members<T> Texts(string name, Func<T, IEnumerable<string>> get) => Add(name, Shape.Text.Many, get);

    /// <summary>Adds an address, which templates see as a reference relative to the page.</summary>
    public Members<T> Place(string name, Func<T, Address?> get) => Add(name, Shape.Text, one => get(one));

    /// <summary>Adds a list of addresses.</summary>
    public Members<T> Places(string name, Func<T, IEnumerable<Address>> get) =>
        Add(name, Shape.Text.Many, one => get(one).Select(place => (object)place));

    /// <summary>Adds a value of an enumeration, which templates see as its name in camel case.</summary>
    public Members<T> Word<TEnum>(string name, Func<T, TEnum?> get)
        where TEnum : struct, Enum => Add(name, Shape.Text, one => get(one) is { } value ? CamelCase(value.ToString()) : null);

    public Members<T> Number(string name, Func<T, double?> get) => Add(name, Shape.Number, one => get(one));

    public Members<T> Numbers(string name, Func<T, IEnumerable<double>> get) =>
        Add(name, Shape.Number.Many, one => get(one).Select(number => (object)number));

    public Members<T> Flag(string name, Func<T, bool> get) => Add(name, Shape.Flag, one => get(one));

    /// <summary>Adds a text with its markup. An empty one is absent.</summary>
    public Members<T> Markup(string name, Func<T, RichText?> get) =>
        Add(name, Shape.Markup, one => get(one) is { IsEmpty: false } text ? text : null);

    public Members<T> One<TRecord>(string name, Func<T, TRecord?> get) => Add(name, Shape.Of(typeof(TRecord)), one => get(one));

    /// <summary>Adds a position in a drawing.</summary>
    public Members<T> Point(string name, Func<T, (double X, double Y)?> get) =>
        Add(name, Shape.Of(typeof(Point)), one => get(one) is var (x, y) ? new Point(x, y) : null);

    public Members<T> Many<TRecord>(string name, Func<T, IEnumerable<TRecord?>> get) =>
        Add(name, Shape.Of(typeof(TRecord)).Many, one => get(one).Select(item => (object?)item));

    /// <summary>Returns a name of C# as templates write it.</summary>
    internal static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private Members<T> Add(string name, Shape shape, Func<T, object?> get)
    {
        _all.Add(name, new Member(name, shape, one => get((T)one)));
        return this;
    }
}

/// <summary>A position in a drawing, in per cent.</summary>
internal sealed record Point(double X, double Y);
