using System.Text;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Ways to damage a file.</summary>
internal static class Mutations
{
    private static readonly string[] Hard =
    [
        "[", "{", "> ", "- ", "* ", "`", "\"", "\n---\n", "<!--", "![", "](", "&a ", "*a ", "|", ": ", "#", "\t", "\0", "\uFEFF", "\u202E", "<<<<<<< HEAD\n", "=======\n", "[^1]", "{#x}", "~~~\n", ";;;;", "''", "%", "\r", "é", "\U0001F600",
    ];

    /// <summary>The bytes, damaged once.</summary>
    public static byte[] Change(byte[] bytes, Dice dice, ReadOnlySpan<byte> other)
    {
        var at = dice.Next(bytes.Length + 1);
        var length = Math.Min(dice.Next(1 + Math.Max(1, bytes.Length / 4)), bytes.Length - at);
        return dice.Next(10) switch
        {
            0 => Put(bytes, at, 0, [(byte)dice.Next(256)]),
            1 => Put(bytes, Math.Min(at, Math.Max(0, bytes.Length - 1)), Math.Min(1, bytes.Length), [(byte)dice.Next(256)]),
            2 => Put(bytes, at, length, []),
            3 => bytes[..at],
            4 => Put(bytes, at, 0, bytes.AsSpan(at, length)),
            5 => Put(bytes, at, 0, other[..Math.Min(other.Length, dice.Next(4_000))]),
            6 => Put(bytes, at, 0, Encoding.UTF8.GetBytes(Hard[dice.Next(Hard.Length)])),
            7 => Put(bytes, at, 0, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Hard[dice.Next(Hard.Length)], 1 + dice.Next(30_000))))),
            8 => Put(bytes, at, 0, Encoding.UTF8.GetBytes(new string((char)('a' + dice.Next(26)), 1 + dice.Next(200_000)))),
            _ => Put(bytes, at, Math.Min(length, 40), Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 1 + dice.Next(20)).Select(_ => Hard[dice.Next(Hard.Length)])))),
        };
    }

    private static byte[] Put(byte[] bytes, int at, int length, ReadOnlySpan<byte> more) => [.. bytes.AsSpan(0, at), .. more, .. bytes.AsSpan(at + length)];
}
