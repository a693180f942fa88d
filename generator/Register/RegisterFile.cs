using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.MerkleTrees;

namespace Cremona.Transparency.Generator.Register;

/// <summary>
/// The append-only register of frozen years: one JSON object per line, UTF-8, each with the hash of the previous line. Any later change can
/// be proved against a recorded <see cref="RootOf"/>, including a change of the last line, which no other line covers.
/// </summary>
public static class RegisterFile
{
    private const string FileName = "registro.jsonl";
    private static readonly string First = new('0', 64);

    /// <summary>Returns the readable entries, and the faults with their lines.</summary>
    public static IReadOnlyList<RegisterEntry> Read(ReadOnlySpan<byte> bytes, out IReadOnlyList<IntegrityFault> faults)
    {
        var (entries, found, previous) = (new List<RegisterEntry>(), new List<IntegrityFault>(), First);
        var lines = Lines(bytes);
        for (var i = 0; i < lines.Count; i++)
        {
            var entry = RegisterLine.Read(lines[i], out var why);
            why ??=
                entry!.Number != i + 1 ? $"porta il numero {entry.Number} invece di {i + 1}"
                : entry.Previous != previous ? "non si aggancia alla riga prima: una delle due è stata cambiata, o ne manca una"
                : FindSequenceError(entry, entries);
            if (why is not null)
            {
                found.Add(new IntegrityFault($"{FileName}, riga {i + 1}", why));
            }

            if (entry is not null)
            {
                entries.Add(entry);
            }

            previous = FileSums.Sha256(lines[i]);
        }

        if (bytes.Length > 0 && bytes[^1] != '\n')
        {
            found.Add(new IntegrityFault($"{FileName}, riga {lines.Count}", "non finisce con un a capo: la riga è stata troncata"));
        }

        faults = found;
        return entries;
    }

    /// <summary>
    /// Returns the register with one more line. Fills in <see cref="RegisterEntry.Number"/> and <see cref="RegisterEntry.Previous"/>.
    /// </summary>
    /// <exception cref="ArgumentException">The register is invalid, or the entry contradicts it. Nothing is appended.</exception>
    public static byte[] Append(ReadOnlySpan<byte> register, RegisterEntry entry)
    {
        _ = Read(register, out var faults);
        if (faults is [var fault, ..])
        {
            throw new ArgumentException(fault.Words, nameof(register));
        }

        var lines = Lines(register);
        var line = RegisterLine.Write(
            entry with
            {
                Number = lines.Count + 1,
                Previous = lines.Count == 0 ? First : FileSums.Sha256(lines[^1]),
            }
        );
        byte[] longer = [.. register, .. line, (byte)'\n'];
        _ = Read(longer, out faults);
        return faults is [var wrong, ..] ? throw new ArgumentException(wrong.Words, nameof(entry)) : longer;
    }

    /// <summary>Returns the Merkle root over the lines, each without its line feed.</summary>
    public static string RootOf(ReadOnlySpan<byte> register) => MerkleTree.RootOf(Lines(register));

    // No run writes such an entry, and it would mislead readers of the register who do not use this program.
    private static string? FindSequenceError(RegisterEntry entry, List<RegisterEntry> before) =>
        before is [.., var last] && string.CompareOrdinal(entry.Date, last.Date) < 0
            ? $"porta una data, {entry.Date}, che viene prima di quella della riga sopra"
        : !entry.IsDecision ? null
        : before.FindLast(line => line.Year == entry.Year) is not { } of
            ? $"decide il termine dell'anno {entry.Year}, che fin lì non è congelato"
        : (entry.Bag, entry.Root, entry.Files, entry.Bytes) != (of.Bag, of.Root, of.Files, of.Bytes)
            ? $"decide il termine dell'anno {entry.Year}, ma nomina un altro pacchetto"
        : null;

    private static List<byte[]> Lines(ReadOnlySpan<byte> bytes)
    {
        var lines = new List<byte[]>();
        while (!bytes.IsEmpty)
        {
            var end = bytes.IndexOf((byte)'\n');
            lines.Add((end < 0 ? bytes : bytes[..end]).ToArray());
            bytes = end < 0 ? [] : bytes[(end + 1)..];
        }

        return lines;
    }
}
