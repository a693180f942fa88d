using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// A text as it is read: letters without case, their accents apart, without the signs that nobody sees; and where each of them is written.
/// </summary>
internal sealed class ReadableText
{
    /// <summary>Stands for the end of a paragraph: no text has it.</summary>
    public const char End = '\uE000';

    private readonly StringBuilder _signs = new();
    private readonly List<(int Start, int End)> _places = [];

    /// <summary>The signs.</summary>
    public string Signs => _signs.ToString();

    /// <summary>Where some of the signs are written.</summary>
    public (int Start, int End) PlaceOf(int at, int length) => (_places[at].Start, _places[at + length - 1].End);

    /// <summary>One more sign.</summary>
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

    /// <summary>The end of a paragraph, a heading, a label: what follows belongs to something else.</summary>
    public void AddEnd(int start, int end)
    {
        _signs.Append(End);
        _places.Add((start, end));
    }

    /// <summary>A place where words end, and which is no sign: a paragraph, a cell. However many follow each other, they are one.</summary>
    public void AddSpace(int start, int end)
    {
        if (_signs.Length == 0 || _signs[^1] != ' ')
        {
            _signs.Append(' ');
            _places.Add((start, end));
        }
    }
}
