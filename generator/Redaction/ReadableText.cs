using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// A text as readers see it, with the source position of each character: case-folded, accents decomposed, invisible characters removed.
/// </summary>
internal sealed class ReadableText
{
    /// <summary>Marks the end of a paragraph; a private-use character that no text contains.</summary>
    public const char End = '\uE000';

    private readonly StringBuilder _signs = new();
    private readonly List<(int Start, int End)> _places = [];

    /// <summary>The characters.</summary>
    public string Signs => _signs.ToString();

    /// <summary>Returns the source range of some of the characters.</summary>
    public (int Start, int End) PlaceOf(int at, int length) => (_places[at].Start, _places[at + length - 1].End);

    /// <summary>Adds a character.</summary>
    public void Add(char sign, int start, int end)
    {
        if (char.IsWhiteSpace(sign))
        {
            AddSpace(start, end);
        }
        else if (sign is not ('\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200D')) && !char.IsControl(sign))
        {
            foreach (var part in sign < 128 ? new ReadOnlySpan<char>(in sign) : UnicodeForms.Apart($"{sign}"))
            {
                _signs.Append(char.ToLowerInvariant(part));
                _places.Add((start, end));
            }
        }
    }

    /// <summary>Adds the end of a paragraph, heading or label: the text after it is unrelated.</summary>
    public void AddEnd(int start, int end)
    {
        _signs.Append(End);
        _places.Add((start, end));
    }

    /// <summary>Adds a word separator without a character of its own, such as a cell border. Consecutive separators are merged.</summary>
    public void AddSpace(int start, int end)
    {
        if (_signs.Length == 0 || _signs[^1] != ' ')
        {
            _signs.Append(' ');
            _places.Add((start, end));
        }
    }
}
