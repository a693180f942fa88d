using System.Net;
using System.Text;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Preview;

/// <summary>A preview of a small portal, running on a port of this machine.</summary>
/// <param name="folder">Where the portal is written, in <c>content</c>.</param>
internal sealed class RunningPreview(TemporaryFolder folder) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly HeardWords _output = new();
    private readonly HeardWords _error = new();
    private readonly SiteOptions _options = new(folder["content"]) { Root = new DocumentRoot(folder["pubblico"]) };
    private Task<int> _served = Task.FromResult(0);

    /// <summary>Asks the preview.</summary>
    public HttpClient Client { get; } = new();

    /// <summary>The terminal's output about the editions so far.</summary>
    public string Said => _error.ToString();

    /// <summary>Writes the portal, and starts.</summary>
    public async Task StartAsync()
    {
        Write("portale.yml", "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n");
        Write("2023/anno.yml", "tipo di piano: PIAO\n");
        Write("2023/piano/01-testo.md", "# Introduzione\n\nIl piano.\n");
        _served = ServeCommand.RunAsync(
            new ServeOptions(_options, Port: 0, OpensBrowser: false),
            new Printer(_options.Content, _output, _error),
            _stop.Token
        );
        await UntilAsync(
            () => Task.FromResult(_served.IsCompleted || _output.ToString().Contains("Ctrl+C", StringComparison.Ordinal)),
            () => Said
        );
        Client.BaseAddress = new Uri(_output.ToString().Split(' ')[1]);
    }

    /// <summary>
    /// Puts a file into the content in one step: a writer that the machine stops half-way would leave an empty file, which is rightly
    /// reported.
    /// </summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(folder["scritto"], text);
        File.Move(folder["scritto"], PathOf(path), overwrite: true);
    }

    /// <summary>Overwrites a file in place, with one call: a text of the same length or longer is never half there.</summary>
    public void WriteOver(string path, string text)
    {
        using var file = File.OpenHandle(PathOf(path), FileMode.Open, FileAccess.Write);
        RandomAccess.Write(file, Encoding.UTF8.GetBytes(text), 0);
        RandomAccess.SetLength(file, Encoding.UTF8.GetByteCount(text));
    }

    /// <summary>Where a file of the content is.</summary>
    public string PathOf(string path) => Path.Combine(folder["content"], path);

    public async Task<string> GetAsync(string path)
    {
        using var answer = await Client.GetAsync(new Uri(path, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Waits until a page holds some words.</summary>
    public Task ShowsAsync(string path, string words) =>
        UntilAsync(async () => (await GetAsync(path)).Contains(words, StringComparison.Ordinal), () => $"«{words}» in {path}: {Said}");

    /// <summary>Waits until every page is that of a clean build of the folder as it is, and those that are gone are gone.</summary>
    public async Task IsCleanBuildAsync(params string[] gone)
    {
        var log = new DiagnosticLog();
        var files = Folder.Read(_options.Content, path => !UnknownFiles.IsIgnored(path), TextDecoder.LimitOf);
        var clean = BuiltSite
            .BytesOf(InMemory.Build(_options, files, log)!.Files)
            .Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal))
            .ToArray();
        Assert.NotEmpty(clean);
        var differs = "";
        await UntilAsync(
            async () =>
            {
                foreach (var (path, bytes) in clean)
                {
                    using var answer = await Client.GetAsync(new Uri("/_nudo/" + path, UriKind.Relative));
                    if (answer.StatusCode != HttpStatusCode.OK || !(await answer.Content.ReadAsByteArrayAsync()).SequenceEqual(bytes))
                    {
                        differs = path;
                        return false;
                    }
                }

                return !(await GetAsync("/")).Contains("errore TR", StringComparison.Ordinal);
            },
            () => differs + Said
        );
        foreach (var path in gone)
        {
            using var answer = await Client.GetAsync(new Uri("/_nudo/" + path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    /// <summary>Stops, as Ctrl+C does.</summary>
    public async Task EndAsync()
    {
        await _stop.CancelAsync();
        Assert.Equal(ExitCodes.Done, await _served);
    }

    // Patience for a busy machine; what waits longer is at fault.
    public static async Task UntilAsync(Func<Task<bool>> isSo, Func<string> state)
    {
        for (var i = 0; i < 600 && !await isSo(); i++)
        {
            await Task.Delay(50);
        }

        Assert.True(await isSo(), $"waited too long: {state()}");
    }

    public void Dispose()
    {
        Client.Dispose();
        _stop.Dispose();
        _output.Dispose();
        _error.Dispose();
    }
}
