using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Cremona.Transparency.Benchmarks;

/// <summary>
/// The preview as a browser meets it: the time from the moment when a file is saved until the page, notified by the server, has
/// been loaded again. Each edit changes a word in one row of the largest file.
/// </summary>
internal static class PreviewBenchmark
{
    private const int Warm = 5;
    private const int Edits = 21;

    /// <summary>
    /// Runs the program as a clerk's computer does, in a process of its own: what the one who edits leaves behind is not its burden.
    /// </summary>
    public static async Task<int> RunAsync(string folder)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "trasparenza.dll"), "serve", "--content", folder, "--port", "0"]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var program = Process.Start(start)!;
        var said = new List<string>();
        program.ErrorDataReceived += (_, line) => said.Add(line.Data ?? "");
        program.BeginErrorReadLine();
        var address = (await program.StandardOutput.ReadLineAsync())!.Split(' ')[1];
        try
        {
            await MeasureAsync(folder, new Uri(address));
        }
        finally
        {
            program.Kill();
        }

        Console.WriteLine(string.Join('\n', said.Where(line => line.Length > 0).TakeLast(3)));
        return 0;
    }

    private static async Task MeasureAsync(string folder, Uri address)
    {
        using var client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromMinutes(1) };
        var times = new List<double>();
        for (var i = 0; i < Warm + Edits; i++)
        {
            times.Add(await EditAsync(client, Path.Combine(folder, "2024", "obiettivi.csv"), i));
        }

        var sorted = times.Skip(Warm).Order().ToArray();
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"from save to page, {Edits} edits: median {sorted[Edits / 2]:F0} ms, fastest {sorted[0]:F0} ms, nine in ten "
                    + $"{sorted[Edits * 9 / 10]:F0} ms"
            )
        );
    }

    private static async Task<double> EditAsync(HttpClient client, string file, int edit)
    {
        var rows = (await File.ReadAllTextAsync(file)).Split('\n');
        var row = 1 + (edit * 37 % (rows.Length - 2));
        var cells = rows[row].Split(';');
        var word = $"cambiato{edit}";
        cells[7] += " " + word;
        rows[row] = string.Join(';', cells);
        var bytes = Encoding.UTF8.GetBytes(string.Join('\n', rows));
        var path = $"/2024/obiettivi/{cells[0]}.html";
        var mark = (await client.GetStringAsync(At(path))).Split("data-impronta=\"")[1].Split('"')[0];
        using var events = new StreamReader(await client.GetStreamAsync(At($"/_anteprima/eventi?pagina={path}&impronta={mark}")));

        // The page is open and knows that it is up to date.
        await HearAsync(events, "stato");

        // A clerk does not save within the second: what runs behind the page has its time.
        await Task.Delay(1200);
        var clock = Stopwatch.StartNew();
        await File.WriteAllBytesAsync(file, bytes);
        await HearAsync(events, "ricarica");

        var page = await client.GetStringAsync(At(path));
        var taken = clock.Elapsed.TotalMilliseconds;
        return page.Contains(word, StringComparison.Ordinal) ? taken : throw new InvalidOperationException($"{path} does not show {word}");
    }

    private static async Task HearAsync(StreamReader events, string name)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        string? line;
        do
        {
            line = await events.ReadLineAsync(limit.Token) ?? throw new EndOfStreamException(name);
        } while (line != $"event: {name}");
    }

    private static Uri At(string path) => new(path, UriKind.Relative);
}
