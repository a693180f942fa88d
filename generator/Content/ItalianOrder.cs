using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>
/// Italian alphabetical order: ignores case, accents and punctuation, except to break ties. Digits inside names compare as numbers.
/// </summary>
public sealed class ItalianOrder : IComparer<string>
{
    /// <summary>The shared instance.</summary>
    public static ItalianOrder Instance { get; } = new();

    /// <summary>Returns the index letter of a name: <c>A</c> to <c>Z</c>, or <c>0-9</c>.</summary>
    public static string Initial(string name)
    {
        var first = PlainLetters.Fold(name).FirstOrDefault(char.IsAsciiLetterOrDigit);
        return char.IsAsciiLetter(first) ? char.ToUpperInvariant(first).ToString() : "0-9";
    }

    /// <summary>Sorts records by name. Each name's sort key is computed once, not at each comparison.</summary>
    public static IOrderedEnumerable<T> Sort<T>(IEnumerable<T> records, Func<T, string> nameOf) =>
        records.OrderBy(record => KeyOf(nameOf(record)), StringComparer.Ordinal).ThenBy(nameOf, StringComparer.Ordinal);

    /// <inheritdoc />
    public int Compare(string? x, string? y)
    {
        var order = string.CompareOrdinal(KeyOf(x ?? ""), KeyOf(y ?? ""));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private static string KeyOf(string name)
    {
        var key = new System.Text.StringBuilder(name.Length + 8);
        var digits = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var letter = i < name.Length ? PlainLetters.Fold(name[i]) : ' ';
            if (char.IsAsciiDigit(letter))
            {
                digits++;
                key.Append(letter);
                continue;
            }

            if (digits > 0)
            {
                key.Insert(key.Length - digits, new string('0', Math.Max(8 - digits, 0)));
                digits = 0;
            }

            if (char.IsAsciiLetter(letter))
            {
                key.Append(letter);
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString();
    }
}
