using System.Text;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Redaction;

/// <summary>
/// Redacts data that an act orders to remove. Finds them as whole words in every form in which files write them: HTML entities, JSON
/// escapes, percent-encoding, any case, across line breaks, with marks, tags or cells between the words, and as file names and addresses.
/// </summary>
public sealed partial class Redactor
{
    // A letter or digit next to the datum makes it a different word.
    private const string Letters = @"\p{L}\p{N}\p{M}";

    // The full stop after these abbreviations, or after an initial, does not end a sentence.
    private static readonly HashSet<string> Titles =
    [
        "arch",
        "avv",
        "cap",
        "cav",
        "col",
        "comm",
        "dott",
        "gen",
        "geom",
        "gio",
        "giov",
        "ing",
        "mar",
        "mons",
        "prof",
        "rag",
        "sen",
        "sig",
        "ten",
    ];

    private const string Vowels = "aeiou";
    private const string Apostrophes = "'’`´";

    private const int Piece = 1 << 20;
    private const int Longest = 1 << 10;

    // A safeguard, although the pattern backtracks little.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    private readonly Regex _pattern;
    private readonly string[] _data;
    private readonly int _number;

    /// <summary>Creates a redactor for some data.</summary>
    /// <param name="data">The data; at least one, none of them blank.</param>
    /// <param name="number">The number of the removal from this year, starting at 1, so that two redacted codes stay distinct.</param>
    public Redactor(IReadOnlyList<string> data, int number = 1)
    {
        _number = number;
        _data = [.. data.Select(Folded)];
        var patterns = _data
            .Select((datum, i) => (Length: datum.Length, Text: $"(?<d{i}>{PatternOf(datum)})"))
            .OrderByDescending(pattern => pattern.Length)
            .Select(pattern => pattern.Text);
        _pattern = new Regex(
            $"(?<![{Letters}])(?:{string.Join('|', patterns)})(?![{Letters}])",
            RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
            Limit
        );
    }

    /// <summary>Returns the text of a file without the data.</summary>
    /// <param name="path">The path of the file, below <c>data/</c>; it selects the format.</param>
    /// <param name="text">The text.</param>
    /// <param name="names">The addresses derived from content.</param>
    public RedactedText Apply(string path, string text, ContentNames names)
    {
        var found = new List<int>();
        if (!TextParts.IsOurs(path))
        {
            // Enclosed parts are edited first: after the surrounding words are redacted, they would no longer match.
            text = Edited(path, text, TextParts.Of(path, text).Where(part => part.Use != PartUse.Body), names, found);
            text = Edited(path, text, TextParts.Of(path, text).Where(part => part.Use == PartUse.Body), names, found);
        }

        return new RedactedText(
            text,
            found,
            IsLeft: !TextParts.IsOurs(path)
                && TextParts.Of(path, text).Any(part => part.Use != PartUse.Address && _pattern.IsMatch(part.Read.Signs))
        );
    }

    /// <summary>Returns the indexes of the data that a reader finds in the text or path of a file.</summary>
    public IReadOnlySet<int> FoundIn(string path, string text, ContentNames names) =>
        new HashSet<int>(
            TextParts.IsOurs(path)
                ? []
                : TextParts
                    .Of(path, text)
                    .SelectMany(part => Matches(part).Where(match => part.Use is PartUse.Body or PartUse.Words || IsOfSeveralWords(match)))
                    .Concat(InName(path, names))
                    .Select(DatumOf)
        );

    /// <summary>True if a text of unknown format contains the data.</summary>
    public bool IsReadIn(string text)
    {
        // Large files are searched in overlapping chunks.
        for (var at = 0; at == 0 || at < text.Length; at += Piece)
        {
            if (_pattern.IsMatch(TextPart.Of(text, PartUse.Words, Math.Max(at - Longest, 0), Math.Min(at + Piece, text.Length)).Read.Signs))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the path with the data replaced by the mark. The extension and the folders named by the program are kept.</summary>
    public string Rename(string path, ContentNames names)
    {
        var (start, end) = (names.FreePart(path), path.Length - Path.GetExtension(path).Length);
        var part = TextPart.Of(path, PartUse.Name, 0, path.Length);
        return start < 0
            ? path
            : Replaced(
                path,
                [
                    .. Matches(part)
                        .Select(match => EditOf(part, match, NameOf(DatumOf(match))))
                        .Where(edit => edit.Start >= start && edit.End <= end),
                ]
            );
    }

    /// <summary>True if the path contains data that cannot match by chance.</summary>
    public bool IsNamed(string path, ContentNames names) => InName(path, names).Any();

    private IEnumerable<Match> InName(string path, ContentNames names)
    {
        var (part, start) = (TextPart.Of(path, PartUse.Name, 0, path.Length), names.FreePart(path));
        return Matches(part)
            .Where(match => IsOfSeveralWords(match) || (start >= 0 && part.Read.PlaceOf(match.Index, match.Length).Start >= start));
    }

    private string Edited(string path, string text, IEnumerable<TextPart> parts, ContentNames names, List<int> found)
    {
        var edits = new List<Edit>();
        foreach (var part in parts)
        {
            foreach (var match in Matches(part))
            {
                var datum = DatumOf(match);
                if (EditOf(path, text, part, EditOf(part, match, NameOf(datum)), IsOfSeveralWords(match), names) is { } edit)
                {
                    edits.Add(edit);
                    found.Add(datum);
                }
            }
        }

        return edits.Count == 0 ? text : YamlQuotes.Mend(path, Replaced(text, edits));
    }

    private static Edit? EditOf(string path, string text, TextPart part, Edit name, bool isSure, ContentNames names) =>
        part.Use switch
        {
            PartUse.Name => name,
            PartUse.Address => AddressEdits.Of(path, text, part, name, isSure, names),
            _ => RedactionSeams.Around(
                path,
                text,
                name.Start,
                name.End,
                WordPlace.IsName(text, name.Start, name.End) || YamlQuotes.IsInList(path, text, name.Start)
                    ? name.Words
                    : RedactionMark.InText
            ),
        };

    private static Edit EditOf(TextPart part, Match match, string words)
    {
        var (start, end) = part.Read.PlaceOf(match.Index, match.Length);
        return new Edit(start, end, words);
    }

    private string NameOf(int datum) =>
        _number == 1 && datum == 0 ? RedactionMark.InNames : $"{RedactionMark.InNames}-{_number}-{datum + 1}";

    private static string Replaced(string text, IReadOnlyList<Edit> edits)
    {
        var (left, at) = (new StringBuilder(text.Length), 0);
        foreach (var edit in edits.OrderBy(edit => edit.Start).Where(edit => edit.End > edit.Start))
        {
            if (edit.Start >= at)
            {
                left.Append(text, at, edit.Start - at).Append(edit.Words);
                at = edit.End;
            }
        }

        return left.Append(text, at, text.Length - at).ToString();
    }

    private IEnumerable<Match> Matches(TextPart part) => _pattern.Matches(part.Read.Signs);

    private int DatumOf(Match match) => Enumerable.Range(0, _data.Length).First(i => match.Groups[$"d{i}"].Success);

    private bool IsOfSeveralWords(Match match) => Runs().Count(_data[DatumOf(match)]) > 1;

    private static string Folded(string datum) => TextPart.Of(datum, PartUse.Words, 0, datum.Length).Read.Signs.Trim();

    // A few symbols may separate the words of a datum, but no end of a sentence, unless the datum contains one too.
    private static string PatternOf(string datum)
    {
        var runs = Runs().Matches(datum);
        return runs.Count == 0
            ? Regex.Escape(datum)
            : string.Concat(
                runs.Select(
                    (run, i) =>
                        (runs.Count > 1 ? OfSeveral(run.Value) : OfOne(datum, run))
                        + (i + 1 == runs.Count ? "" : Between(run, datum[(run.Index + run.Length)..runs[i + 1].Index]))
                )
            );
    }

    // A full name matches with and without accents, because capitals, file names and keyboards often drop them.
    private static string OfSeveral(string run) =>
        string.Concat(Marks().Replace(run, "").Select(letter => Regex.Escape($"{letter}") + "\\p{M}*"))
        + (Marks().IsMatch(run[^1..]) ? "['’`´]?" : "");

    // A single word without its accent may be a different word. Only an apostrophe may replace the accent, or the reverse.
    private static string OfOne(string datum, Match run) =>
        Marks()
            .Replace(Regex.Escape(run.Value), mark =>
                mark.Index + mark.Length < run.Length ? $"{mark.Value}?" : "(?:[\u0300\u0301]|['’`´])"
            )
        + (
            run.Index + run.Length < datum.Length
            && Vowels.Contains(datum[run.Index + run.Length - 1])
            && Apostrophes.Contains(datum[run.Index + run.Length])
                ? "[\u0300\u0301]?"
                : ""
        );

    private static string Between(Match run, string between) =>
        run.Length <= 2 || Titles.Contains(run.Value) || between.AsSpan().ContainsAny('.', '!', '?')
            ? $"[^{Letters}{ReadableText.End}]{{0,8}}"
            : $"(?:[^{Letters}{ReadableText.End}.!?;]|[.]{{3}} |[.!?;](?![*_»”\"’')\\]]{{0,3}} )){{0,8}}";

    [GeneratedRegex($"[{Letters}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Runs();

    [GeneratedRegex("[\u0300-\u036F]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
