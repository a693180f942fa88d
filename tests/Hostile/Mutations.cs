using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Copies of a portal in which chance has damaged one file. The same number gives the same damage.</summary>
internal sealed class Mutations(IReadOnlyList<StoredFile> files)
{
    private static readonly string[] Openers =
    [
        "[",
        "(",
        "{",
        "<",
        ">",
        "> ",
        "- ",
        "* ",
        "1. ",
        "#",
        "*",
        "_",
        "`",
        "\"",
        "'",
        "|",
        "[^",
        "![",
        "[](",
        "**a ",
        "*a _b ",
        "&",
        "!",
        "- - ",
        "{a: ",
        "[a, ",
        "? ",
        ": ",
        "~",
        "\\",
        "<a",
        "((1 + ",
        "+",
        "-",
        "  - a\n",
        "\t",
        "[[",
        "](",
        "]",
        "[x]: ",
        "<!--",
        "http://",
        "a@",
    ];

    private static readonly string[] Tokens =
    [
        "---\n",
        "...\n",
        "\"",
        ";",
        ",",
        "\t",
        "\r",
        "\n",
        "\0",
        "\uFEFF",
        "\u2028",
        "\u202E",
        "{",
        "}",
        "&a",
        "*a",
        "!!x ",
        "%",
        "#",
        "<",
        "<script>",
        "![",
        "[^1]:",
        "[^1]",
        "|---|",
        "1e309",
        "99999999999999999999999999999999",
        "0001-01-01",
        "9999-12-31",
        "31/12/9999",
        "-0",
        "0,000000000000000000000000000001",
        "79228162514264337593543950335",
        "n.p.",
        "=",
        " = ",
        "somma",
        "/",
        "..",
        ":",
        ": ",
        "\\",
        "obiettivo:",
        "tabella:strutture",
        "elenco:uffici",
        "\u0130",
        "\u212A",
        "ß",
        "ﬁ",
        "é",
        "\uD83D\uDE00",
        "<<<<<<< ",
        "sep=;\n",
        "DA COMPILARE",
    ];

    private readonly StoredFile[] _own =
    [
        .. files
            .Where(file => !file.Path.Contains("/allegati/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>The portal with the damage of a number.</summary>
    public Mutation Of(int number)
    {
        var dice = new Dice((ulong)number * 2654435761UL);
        dice.Next(2);
        var file = _own[dice.Next(_own.Length)];
        var bytes = file.Bytes.ToArray().ToList();
        var what = new List<string>();
        for (var times = 1 + dice.Next(3); times > 0; times--)
        {
            what.Add(Damage(bytes, dice));
        }

        var damaged = new StoredFile(file.Path, bytes.ToArray());
        return new Mutation(
            number,
            file.Path,
            string.Join(", ", what),
            [.. files.Select(other => other.Path == file.Path ? damaged : other)]
        );
    }

    private string Damage(List<byte> bytes, Dice dice)
    {
        var at = dice.Next(bytes.Count + 1);
        var length = Math.Min(1 + dice.Next(200), bytes.Count - at);
        switch (dice.Next(10))
        {
            case 0:
                for (var i = 0; i < 8 && bytes.Count > 0; i++)
                {
                    bytes[dice.Next(bytes.Count)] ^= (byte)(1 << dice.Next(8));
                }

                return "bits turned";
            case 1:
                bytes.RemoveRange(at, length);
                return $"{length} bytes deleted at {at}";
            case 2:
                bytes.InsertRange(at, Enumerable.Range(0, 1 + dice.Next(20)).Select(_ => (byte)dice.Next(256)));
                return $"bytes put in at {at}";
            case 3:
                bytes.InsertRange(
                    at,
                    Enumerable.Repeat(bytes.GetRange(at, length).ToArray(), 1 + dice.Next(50)).SelectMany(chunk => chunk)
                );
                return $"{length} bytes repeated at {at}";
            case 4:
                var other = _own[dice.Next(_own.Length)].Bytes;
                var from = dice.Next(other.Length + 1);
                bytes.InsertRange(at, other.Slice(from, Math.Min(dice.Next(2000), other.Length - from)).ToArray());
                return $"a part of another file at {at}";
            case 5:
                // Few are deep: what is long takes long.
                var (opener, count) = (Openers[dice.Next(Openers.Length)], 1 << dice.Next(dice.Next(4) == 0 ? 15 : 8));
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opener, count))));
                return $"{count} times «{opener}» at {at}";
            case 6:
                var letter = "a ;,1|é*-"[dice.Next(9)].ToString();
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(letter, dice.Next(20_000)))));
                return $"a long line of «{letter}» at {at}";
            case 7:
                bytes.RemoveRange(at, bytes.Count - at);
                return $"cut at {at}";
            case 8:
                var chunk = bytes.GetRange(at, length);
                bytes.RemoveRange(at, length);
                bytes.InsertRange(dice.Next(bytes.Count + 1), chunk);
                return $"{length} bytes moved from {at}";
            default:
                var token = Tokens[dice.Next(Tokens.Length)];
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(token));
                return $"«{token}» at {at}";
        }
    }
}

/// <summary>A portal with damage.</summary>
internal sealed record Mutation(int Number, string Path, string What, IReadOnlyList<StoredFile> Files);
