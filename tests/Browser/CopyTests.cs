using System.Text.RegularExpressions;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>
/// A statistical table copied from Chromium, or read by a program, holds the cells of its file: no mark of a note joins a figure.
/// </summary>
public sealed partial class CopyTests
{
    // The browser has one clipboard for all its tabs.
    private static readonly SemaphoreSlim Clipboard = new(1);

    [Fact]
    public async Task A_table_copied_or_read_by_a_program_is_its_file_cell_by_cell() =>
        Gate.IsClean(await FaultsAsync((table, twin) => CopiedFaults(table, twin).Concat(ReadFaults(table, twin))));

    [Fact]
    public void A_mark_that_joins_a_figure_is_found()
    {
        var table = new CopiedTable
        {
            Id = "t",
            Text =
            [
                ["", "M"],
                ["A", "2563"],
            ],
            Clipboard =
            [
                ["", "M"],
                ["A", "256"],
            ],
            Pasted =
            [
                ["", "M"],
                ["A", "256"],
            ],
            Read =
            [
                ["", "M"],
                ["A", "2563"],
            ],
            Printed = ["", "M"],
        };
        string[][] twin =
        [
            ["Nome", "Tot M"],
            ["A", "256"],
        ];
        Assert.Equal(
            ["t, text: «2563» in place of «256»"],
            CopiedFaults(table, twin).Where(fault => fault.Contains("256", StringComparison.Ordinal))
        );
        Assert.Single(ReadFaults(table, twin));
    }

    private static async Task<IReadOnlyList<string>> FaultsAsync(Func<CopiedTable, string[][], IEnumerable<string>> ask)
    {
        var pages = (await Kinds.EveryPageAsync())
            .Where(page =>
                page.Portal.Read(page.Path).Contains("data-table", StringComparison.Ordinal)
                && page.Portal.Read(page.Path).Contains("(CSV)", StringComparison.Ordinal)
            )
            .ToArray();
        var tables = 0;
        var faults = await Chrome.FaultsAsync(
            pages,
            page => page.AtTop,
            async (page, listed) =>
            {
                await Clipboard.WaitAsync();
                var found = await page.AskAsync<CopiedTable[]>("copied");
                Clipboard.Release();
                Interlocked.Add(ref tables, found.Length);
                return found.SelectMany(table => ask(table, Twin(listed, table.Twin)));
            },
            new() { Permissions = ["clipboard-read", "clipboard-write"] }
        );
        Assert.True(tables >= 10, $"only {tables} tables were copied");
        return faults;
    }

    private static string[][] Twin(ListedPage listed, string address)
    {
        var text = listed.Portal.Read(address[listed.Portal.Top.AbsoluteUri.Length..]).TrimStart('\uFEFF');
        return
        [
            .. text.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => Quoted().Matches(line.TrimEnd('\r') + ";").Select(cell => Unquoted(cell.Value[..^1])).ToArray()),
        ];
    }

    private static string Unquoted(string cell) =>
        cell is ['"', .. var words, '"'] ? words.Replace("\"\"", "\"", StringComparison.Ordinal) : cell;

    private static IEnumerable<string> CopiedFaults(CopiedTable table, string[][] twin) =>
        [
            .. Compare(table, "text", table.Text, twin),
            .. Compare(table, "clipboard", table.Clipboard, twin),
            .. Compare(table, "HTML", table.Pasted, twin),
        ];

    private static IEnumerable<string> Compare(CopiedTable table, string form, string[][] copied, string[][] twin)
    {
        if (copied.Length != twin.Length || copied.Zip(twin).Any(pair => pair.First.Length != pair.Second.Length))
        {
            return
            [
                $"{table.Id}, {form}: {copied.Length} rows of {string.Join(' ', copied.Select(row => row.Length).Distinct())} cells "
                    + $"in place of {twin.Length} of {twin[0].Length}",
            ];
        }

        // Headings are copied as the act prints them («M» under «D M»).
        string[][] due = [table.Printed, .. twin[1..]];
        return copied
            .Zip(due)
            .SelectMany(pair => pair.First.Zip(pair.Second))
            .Where(pair => !IsSame(pair.First, pair.Second, table))
            .Select(pair => $"{table.Id}, {form}: «{pair.First}» in place of «{pair.Second}»");
    }

    private static IEnumerable<string> ReadFaults(CopiedTable table, string[][] twin) =>
        table
            .Read.Skip(1)
            .Zip(twin.Skip(1))
            .SelectMany(pair => pair.First.Zip(pair.Second))
            .Select(pair => (Read: Marks().Replace(pair.First, ""), Due: pair.Second))
            .Where(pair => !(pair.Due.Length == 0 && pair.Read == "non indicato") && !IsSame(pair.Read, pair.Due, table))
            .Select(pair => $"{table.Id}, read: «{pair.Read}» in place of «{pair.Due}»")
            .Concat(
                table
                    .Read[0]
                    .Zip(table.Printed)
                    .Where(pair => pair.First != pair.Second && !pair.First.StartsWith(pair.Second + " ", StringComparison.Ordinal))
                    .Select(pair => $"{table.Id}, read: «{pair.First}» begins not with «{pair.Second}»")
            );

    // The page groups thousands and says why a value is absent; the file does neither.
    private static bool IsSame(string copied, string due, CopiedTable table) =>
        copied == due || (due.Length == 0 && table.Absent.Contains(copied)) || Plain(copied) == due;

    private static string Plain(string copied) =>
        Grouped().IsMatch(copied) ? copied.Replace(".", "", StringComparison.Ordinal).Replace('−', '-') : copied.Replace('−', '-');

    [GeneratedRegex(@"^[−-]?\d{1,3}(\.\d{3})+(,\d+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"( \[\d+\])+$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex("(\"([^\"]|\"\")*\"|[^;]*);", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    /// <summary>A table as the page answers it.</summary>
    internal sealed record CopiedTable
    {
        public string Id { get; init; } = "";

        public string Twin { get; init; } = "";

        public string[][] Text { get; init; } = [];

        public string[][] Clipboard { get; init; } = [];

        public string[][] Pasted { get; init; } = [];

        public string[][] Read { get; init; } = [];

        public string[] Absent { get; init; } = [];

        public string[] Printed { get; init; } = [];
    }
}
