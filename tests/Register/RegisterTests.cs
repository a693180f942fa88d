using System.Text;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.MerkleTrees;
using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Tests.Bags;

namespace Cremona.Transparency.Tests.Register;

public sealed class RegisterTests
{
    private static readonly RegisterEntry[] Entries =
    [
        .. Enumerable
            .Range(0, 6)
            .Select(i => new RegisterEntry
            {
                Event = i == 3 ? "rimosso" : "congelato",
                Year = 2019 + i,
                Date = $"2024-03-0{i + 1}",
                Bag = MerkleTree.RootOf([
                    [(byte)i],
                ]),
                Root = MerkleTree.RootOf([
                    [(byte)i],
                    [],
                ]),
                Files = 100 + i,
                Bytes = 5_000_000_000 + i,
                Program = "0.1.0",
                Replaces =
                    i == 3
                        ? MerkleTree.RootOf([
                            [2],
                        ])
                        : null,
                Removed = i == 3 ? ["data/2021/settori.html", "contenuti/settori.csv"] : [],
                Ground = i == 3 ? "provvedimento n. 12 dell'autorità «Garante», art. 17" : null,
            }),
    ];

    private static readonly RegisterEntry Decision = Entries[2] with
    {
        Event = RegisterEntry.TermDecided,
        Date = "2024-04-01",
        LastDay = "2026-12-31",
        AtTerm = "togli",
        Ground = "delibera n. 3",
    };

    private static readonly string[] Lines = Encoding.UTF8.GetString(Whole()).TrimEnd('\n').Split('\n');

    [Fact]
    public void A_register_line_is_readable_text()
    {
        Assert.StartsWith(
            """{"numero":1,"evento":"congelato","anno":2019,"data":"2024-03-01","pacchetto":""" + '"' + Entries[0].Bag,
            Lines[0],
            StringComparison.Ordinal
        );
        Assert.EndsWith($$""","programma":"0.1.0","precedente":"{{new string('0', 64)}}"}""", Lines[0], StringComparison.Ordinal);
        Assert.Contains(
            ""","rimossi":["data/2021/settori.html","contenuti/settori.csv"],"motivo":"provvedimento n. 12 dell'autorità «Garante», """
                + """art. 17",""",
            Lines[3],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Appended_entries_read_back_numbered_and_chained()
    {
        var read = RegisterFile.Read(Whole(), out var faults);
        Assert.Equal([], faults);
        Assert.Equal(Enumerable.Range(1, 6), read.Select(entry => entry.Number));
        Assert.Equal(
            Lines[..5].Select(line => HandBag.SumOf("sha256", line)).Prepend(new string('0', 64)),
            read.Select(entry => entry.Previous)
        );
        Assert.All(read.Zip(Entries), pair =>
            Assert.Equivalent(pair.Second with { Number = pair.First.Number, Previous = pair.First.Previous }, pair.First, strict: true)
        );
    }

    [Fact]
    public void A_decision_about_a_term_reads_back_and_the_bag_is_unchanged()
    {
        var written = RegisterFile.Append(Whole(), Decision);
        Assert.Contains(
            ""","ultimo giorno":"2026-12-31","alla scadenza":"togli","motivo":"delibera n. 3","precedente":""",
            Encoding.UTF8.GetString(written),
            StringComparison.Ordinal
        );
        var read = RegisterFile.Read(written, out var faults)[^1];
        Assert.Equal([], faults);
        Assert.Equal(("2026-12-31", "togli", Entries[2].Bag), (read.LastDay, read.AtTerm, read.Bag));
    }

    [Fact]
    public void A_decision_for_another_bag_or_with_an_earlier_date_is_rejected()
    {
        Assert.Contains(
            "nomina un altro pacchetto",
            Assert.Throws<ArgumentException>(() => RegisterFile.Append(Whole(), Decision with { Bag = new string('0', 64) })).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "nomina un altro pacchetto",
            Assert.Throws<ArgumentException>(() => RegisterFile.Append(Whole(), Decision with { Files = 1 })).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "viene prima di quella della riga sopra",
            Assert.Throws<ArgumentException>(() => RegisterFile.Append(Whole(), Decision with { Date = "2024-03-05" })).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("termine", "2026-02-30", null, 2021)]
    [InlineData("termine", null, "forse", 2021)]
    [InlineData("termine", null, null, 2021)]
    [InlineData("congelato", "2026-12-31", null, 2021)]
    [InlineData("rimosso", null, "resta", 2021)]
    [InlineData("termine", "2026-12-31", "resta", 2031)] // not frozen
    public void An_inconsistent_decision_is_rejected(string what, string? lastDay, string? atTerm, int year)
    {
        var line = Decision with { Event = what, LastDay = lastDay, AtTerm = atTerm, Year = year };
        Assert.Throws<ArgumentException>(() => RegisterFile.Append(Whole(), line));
    }

    [Fact]
    public void A_forged_decision_about_a_year_that_is_not_frozen_is_detected()
    {
        var written = Encoding.UTF8.GetString(RegisterFile.Append(Whole(), Decision));
        var last = written.LastIndexOf("\"anno\":2021", StringComparison.Ordinal);
        RegisterFile.Read(Encoding.UTF8.GetBytes(written[..last] + "\"anno\":2031" + written[(last + 11)..]), out var faults);
        Assert.Contains("non è congelato", Assert.Single(faults).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_register_is_valid()
    {
        Assert.Empty(RegisterFile.Read([], out var faults));
        Assert.Empty(faults);
        Assert.Equal(MerkleTree.RootOf([]), RegisterFile.RootOf([]));
    }

    [Fact]
    public void The_root_is_the_Merkle_root_of_the_lines() =>
        Assert.Equal(MerkleTree.RootOf([.. Lines.Select(Encoding.UTF8.GetBytes)]), RegisterFile.RootOf(Whole()));

    // Of the last line only who noted the root can tell: no later line vouches for it.
    [Fact]
    public void Every_altered_byte_is_detected()
    {
        var (whole, root, last) = (Whole(), RegisterFile.RootOf(Whole()), Whole().Length - Lines[^1].Length - 1);
        for (var i = 0; i < whole.Length; i++)
        {
            foreach (var bit in new[] { 1, 2, 32 })
            {
                var altered = whole.ToArray();
                altered[i] ^= (byte)bit;
                RegisterFile.Read(altered, out var faults);
                Assert.True(faults.Count > 0 || i >= last, $"byte {i}");
                Assert.NotEqual(root, RegisterFile.RootOf(altered));
            }
        }
    }

    [Fact]
    public void Every_deleted_duplicated_or_swapped_line_is_detected()
    {
        for (var i = 0; i < Lines.Length; i++)
        {
            Found([.. Lines[..i], .. Lines[(i + 1)..]], isToldByChain: i < Lines.Length - 1);
            Found([.. Lines[..i], Lines[i], .. Lines[i..]], isToldByChain: true);
            Found([.. Lines[..i], "", .. Lines[i..]], isToldByChain: true);
            for (var other = 0; other < i; other++)
            {
                var swapped = Lines.ToArray();
                (swapped[i], swapped[other]) = (swapped[other], swapped[i]);
                Found(swapped, isToldByChain: true);
            }
        }
    }

    [Theory]
    [InlineData("\"congelato\"", "\"congel\\u0061to\"", "riga 1: non è scritta come la scrive il programma")]
    [InlineData("\"numero\":1", "\"numero\":1.0", "riga 1: non è")]
    [InlineData("\"numero\":1", "\"numero\":7", "riga 1: porta il numero 7 invece di 1")]
    [InlineData("2024-03-01", "2024-02-30", "riga 1: la data «2024-02-30» non esiste")]
    [InlineData("\"evento\":\"congelato\",", "", "riga 1: non è una riga di registro")]
    [InlineData("{\"numero\"", "{\"altro\":1,\"numero\"", "riga 1: non è scritta come la scrive il programma")]
    [InlineData("{\"numero\"", "ciao", "riga 1: non è una riga di registro")]
    [InlineData("\"anno\":2019", "\"anno\":\"2019\"", "riga 1: non è una riga di registro")]
    [InlineData("\"programma\":\"0.1.0\"", "\"programma\":null", "riga 1: non è una riga di registro")]
    public void A_malformed_line_is_reported(string text, string other, string told)
    {
        RegisterFile.Read(Bytes([Lines[0].Replace(text, other, StringComparison.Ordinal), .. Lines[1..]]), out var faults);
        Assert.Contains(faults, fault => $"{fault.File}: {fault.Why}".StartsWith($"registro.jsonl, {told}", StringComparison.Ordinal));
        Assert.Contains(faults, fault =>
            fault.File == "registro.jsonl, riga 2" && fault.Why.StartsWith("non si aggancia", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_truncated_register_is_reported()
    {
        RegisterFile.Read(Whole().AsSpan()[..^1], out var faults);
        Assert.Equal([new IntegrityFault("registro.jsonl, riga 6", "non finisce con un a capo: la riga è stata troncata")], faults);
    }

    [Fact]
    public void An_invalid_register_and_an_invalid_entry_are_rejected_on_append()
    {
        Assert.Throws<ArgumentException>(() => RegisterFile.Append(Bytes(Lines[1..]), Entries[0]));
        Assert.Throws<ArgumentException>(() => RegisterFile.Append([], Entries[0] with { Bag = "abc" }));
        Assert.Throws<ArgumentException>(() => RegisterFile.Append([], Entries[0] with { Date = "1.3.2024" }));
    }

    private static void Found(string[] lines, bool isToldByChain)
    {
        RegisterFile.Read(Bytes(lines), out var faults);
        Assert.Equal(isToldByChain, faults.Count > 0);
        Assert.NotEqual(RegisterFile.RootOf(Whole()), RegisterFile.RootOf(Bytes(lines)));
    }

    private static byte[] Bytes(IEnumerable<string> lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static byte[] Whole() => Entries.Aggregate(Array.Empty<byte>(), (register, entry) => RegisterFile.Append(register, entry));
}
