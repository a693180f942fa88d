using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Privacy;

namespace Cremona.Transparency.Tests.Privacy;

/// <summary>The search for codes skips what is far from digits; it must find what a reading of every word finds.</summary>
public sealed class CodeSearchTests
{
    private const string Homocodes = "LMNPQRSTUV";
    private static readonly string[] Gaps = [" ", "\n", "-", ". ", " - ", "/", "  ", "", "", "è", "_"];
    private static readonly string[] Words =
    [
        "il",
        "che",
        "comune",
        "sedici",
        "interoperabilità",
        "dematerializzato",
        "disintermediazione",
    ];

    [Fact]
    public void Skipping_finds_what_reading_every_word_finds()
    {
        var (dice, identifiers, codes) = (new Dice(46), new Identifiers(46), 0);
        for (var i = 0; i < 4000; i++)
        {
            var text = Text(dice, identifiers);
            var hits = new List<Hit>();
            Detectors.Find(text, hits);
            var found = hits.Where(hit => hit.Datum.Kind is PersonalKind.TaxCode or PersonalKind.Iban or PersonalKind.Mobile).ToList();
            Assert.Equal(ReadEveryWord(text), found);
            codes += found.Count(hit => hit.Datum.Kind == PersonalKind.TaxCode && !hit.Datum.Key.Any(char.IsAsciiDigit));
        }

        Assert.True(codes > 1000, $"{codes} codes without digits");
    }

    private static string Text(Dice dice, Identifiers identifiers)
    {
        var text = new StringBuilder();
        for (var parts = dice.Next(1, 14); parts > 0; parts--)
        {
            text.Append(
                dice.Next(8) switch
                {
                    0 => identifiers.Of((PersonalKind)dice.Next(Enum.GetValues<PersonalKind>().Length)),
                    1 => identifiers.LookAlike(),
                    2 => Code(dice, digits: ""),
                    3 => Parted(Code(dice, digits: "0123456789")),
                    _ => Words[dice.Next(Words.Length)],
                }
            );
            text.Append(Gaps[dice.Next(Gaps.Length)]);
        }

        return text.ToString();
    }

    // Letters may replace some or all digits of a tax code (D.M. 23 dicembre 1976), all but the last one here.
    private static string Code(Dice dice, string digits)
    {
        string Letters(string from, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => from[dice.Next(from.Length)]));
        var code = Letters("BCDFGHX", 6) + Letters(Homocodes, 2) + Letters("ABCDEHLMPRST", 1) + "M" + Letters(Homocodes, 1) + "A";
        code += Letters(Homocodes, 2) + Letters(digits + Homocodes, 1);
        return code + TaxCodeDetector.CheckLetter(code);
    }

    // All separators that a code may have, so that its last digit is as far from its beginning as possible.
    private static string Parted(string code) =>
        string.Join('-', code[..3], code[3..6], code[6..8], code[8..9], code[9..11], code[11..12], code[12..15], code[15..]);

    private static List<Hit> ReadEveryWord(string text)
    {
        var hits = new List<Hit>();
        for (var at = 0; at < text.Length; )
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            var hit = end == at ? null : Read(text, at);
            if (hit is { } found)
            {
                hits.Add(found);
                end = Math.Max(end, at + found.Length);
            }

            at = Math.Max(end, at + 1);
        }

        return hits;
    }

    private static Hit? Read(string text, int at) =>
        text[at] is '3' or '0' ? MobileNumberDetector.Read(text, at)
        : !char.IsAsciiLetter(text[at]) ? null
        : TaxCodeDetector.Read(text, at) ?? (at + 1 < text.Length && char.IsAsciiLetter(text[at + 1]) ? IbanDetector.Read(text, at) : null);
}
