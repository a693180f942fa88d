using System.Net;
using System.Net.Sockets;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Preview;
using Cremona.Transparency.Tests.Commands;
using Cremona.Transparency.Tests.Images;

namespace Cremona.Transparency.Tests.Preview;

/// <summary>The preview as it runs: on a port of this machine, over a folder that somebody works in.</summary>
public sealed class ServeTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RunningPreview _preview;

    public ServeTests() => _preview = new RunningPreview(_folder);

    private string Chapter => Path.Combine(_folder["content"], "2023", "piano", "01-testo.md");

    private HttpClient Client => _preview.Client;

    public Task InitializeAsync() => _preview.StartAsync();

    [Fact]
    public async Task The_preview_follows_saves_errors_and_a_moved_folder()
    {
        Assert.Contains("Il piano.", await GetAsync("/_nudo/2023/piano/testo.html"), StringComparison.Ordinal);

        // Many saves, the last of which counts.
        for (var i = 0; i < 30; i++)
        {
            await File.WriteAllTextAsync(Chapter, $"# Introduzione\n\nIl piano numero {i}.\n");
        }

        await ShowsAsync("/_nudo/2023/piano/testo.html", "Il piano numero 29.");
        await File.WriteAllTextAsync(Chapter, "# Introduzione\n\nVedi [qui](settore:manca).\n");
        await ShowsAsync("/2023/piano/testo.html", "errore TR304");
        Assert.Contains("numero 29", await GetAsync("/_buona/2023/piano/testo.html"), StringComparison.Ordinal);

        // As editors save: another file that takes its name.
        await File.WriteAllTextAsync(Chapter + "~", "# Introduzione\n\nDi nuovo bene.\n");
        File.Move(Chapter + "~", Chapter, overwrite: true);
        await ShowsAsync("/2023/piano/testo.html", "Di nuovo bene.");
        Directory.Move(_folder["content"], _folder["altrove"]);
        await ShowsAsync("/", "errore TR901");
        Directory.Move(_folder["altrove"], _folder["content"]);
        await ShowsAsync("/2023/piano/testo.html", "Di nuovo bene.");
        await File.WriteAllTextAsync(
            Chapter.Replace("01", "02", StringComparison.Ordinal).Replace("testo", "nuovo", StringComparison.Ordinal),
            "# Capitolo nuovo\n\nAppena scritto.\n"
        );
        await ShowsAsync("/2023/piano/nuovo.html", "Appena scritto.");
        Assert.False(Directory.Exists(_folder["pubblico"]));
    }

    /// <summary>A view is content like any other: each save is shown, a wrong name is a message.</summary>
    [Fact]
    public async Task A_view_of_the_town_is_shown_at_each_save()
    {
        const string view = "tema/viste/Index.liquid";
        _preview.Write(view, "{{ parts.heading }}<p>Vista uno.</p>");
        await ShowsAsync("/_nudo/2023/contesto.html", "Vista uno.");
        _preview.Write(view, "{{ parts.heading }}<p>Vista due di {{ page.titolo }}.</p>");
        await ShowsAsync("/2023/contesto.html", "errore TR483");
        _preview.Write(view, "{{ parts.heading }}{% include \"mia\" %}");
        _preview.Write("tema/parti/mia.liquid", "<p>Parte uno.</p>");
        await ShowsAsync("/_nudo/2023/contesto.html", "Parte uno.");
        _preview.Write("tema/parti/mia.liquid", "<p>Parte due.</p>");
        await ShowsAsync("/_nudo/2023/contesto.html", "Parte due.");
        File.Delete(Path.Combine(_folder["content"], view));
        await ShowsAsync("/_nudo/2023/contesto.html", "page-body");
    }

    /// <summary>The page is served first; what keeps it from being published follows as an event, on the terminal too.</summary>
    [Fact]
    public async Task Personal_data_are_reported_after_the_page_is_shown()
    {
        _preview.Write("2023/piano/01-testo.md", "# Introduzione\n\nLa pratica di RSSMRA80A01D150J.\n");
        await ShowsAsync("/_nudo/2023/piano/testo.html", "La pratica di");
        using var events = new StreamReader(await Client.GetStreamAsync(At("/_anteprima/eventi?pagina=&impronta=")));
        string? line;
        while (
            (line = await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30))) is not null
            && !line.Contains("TR801", StringComparison.Ordinal)
        ) { }

        Assert.Contains("\"vietati\":1", line, StringComparison.Ordinal);
        Assert.DoesNotContain("RSSMRA80A01D150J", line, StringComparison.Ordinal);
        Assert.Contains("non la pubblicherebbe", _preview.Said, StringComparison.Ordinal);
        _preview.Write("2023/piano/01-testo.md", "# Introduzione\n\nLa pratica.\n");
        await ShowsAsync("/_nudo/2023/piano/testo.html", "La pratica.");
        while (
            (line = await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30))) is not null
            && !line.Contains("\"vietati\":0", StringComparison.Ordinal)
        ) { }

        Assert.NotNull(line);
    }

    [Fact]
    public async Task A_replaced_picture_is_shown()
    {
        WritePicture("2023/immagini/piazza.png", SmallPicture.Png(9, 7));
        WritePicture("immagini/stemma.png", SmallPicture.Png(12, 7));
        _preview.Write("2023/piano/01-testo.md", "# Introduzione\n\n![La piazza con i banchi del mercato](immagini/piazza.png)\n");
        _preview.Write(
            "portale.yml",
            "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\nlogo:\n  file: stemma.png\n  testo alternativo: "
                + "Stemma di Borgosereno\n"
        );
        await ShowsAsync("/_nudo/2023/piano/testo.html", "piazza.png\" width=\"9\" height=\"7\"");
        await ShowsAsync("/_nudo/2023/piano/testo.html", "logo.png\" width=\"12\" height=\"7\"");
        var (picture, logo) = (SmallPicture.Png(10, 6), SmallPicture.Png(13, 6));
        WritePicture("2023/immagini/piazza.png", picture);
        await ShowsAsync("/_nudo/2023/piano/testo.html", "piazza.png\" width=\"10\" height=\"6\"");
        WritePicture("immagini/stemma.png", logo);
        await ShowsAsync("/_nudo/2023/piano/testo.html", "logo.png\" width=\"13\" height=\"6\"");
        Assert.Equal(picture, await Client.GetByteArrayAsync(At("/2023/immagini/piazza.png")));
        Assert.Equal(logo, await Client.GetByteArrayAsync(At("/2023/logo.png")));
        await _preview.IsCleanBuildAsync();
    }

    /// <summary>The page says what <c>genera --prova</c> says, line by line.</summary>
    [Fact]
    public async Task Pending_changes_are_listed_on_request()
    {
        string[] call =
        [
            "genera",
            "--content",
            _folder["content"],
            "--output",
            _folder["pubblico"],
            "--archive",
            _folder["archivio"],
            "--format",
            "plain",
        ];
        await ShowsAsync(PreviewResponses.Changes, "ancora un sito");
        var built = ProgramRun.Of(call);
        Assert.True(built.Code == 0, built.Err);
        await ShowsAsync(PreviewResponses.Changes, "Rispetto al sito online non cambia niente.");
        _preview.Write("2023/piano/01-testo.md", "# Introduzione\n\nUn altro piano.\n");
        _preview.Write("2023/piano/02-nuovo.md", "# Capitolo nuovo\n\nAppena scritto.\n");
        await ShowsAsync(PreviewResponses.Changes, "2023/piano/nuovo.html");
        var page = WebUtility.HtmlDecode(await GetAsync(PreviewResponses.Changes));
        string[] lines =
        [
            .. ProgramRun.Of([.. call, "--prova"]).Out.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0),
        ];
        Assert.Contains(lines, line => line.Contains("«Il piano.» → «Un altro piano.»", StringComparison.Ordinal));
        Assert.All(
            lines.TakeWhile(line => !line.StartsWith("nota", StringComparison.Ordinal) && !line.Contains("TR", StringComparison.Ordinal)),
            line => Assert.Contains(line, page, StringComparison.Ordinal)
        );
        _preview.Write("2023/piano/02-nuovo.md", "# Capitolo nuovo\n\nVedi [qui](settore:manca).\n");
        await ShowsAsync(PreviewResponses.Changes, "il confronto si fa quando sono corretti");
    }

    /// <summary>As <c>check</c> does; of terms and drafts, which are nobody's mistake, the preview says nothing.</summary>
    [Fact]
    public void A_future_date_is_an_error_of_the_edition()
    {
        var files = new SmallSite().With("notizie/01-avviso.md", "---\ntitolo: Avviso\ndata: 2023-09-01\n---\nTesto.\n").Files;
        Edition Made(string day)
        {
            var today = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
            var options = new SiteOptions("content") { Days = new ReferenceDays(today, TermMessages.None) };
            return ServeCommand.MakerOf(options, new System.Diagnostics.Stopwatch()).Make(files);
        }

        Assert.Contains("TR221", Assert.Single(Made("2023-08-31").Errors), StringComparison.Ordinal);
        Assert.Empty(Made("2023-09-01").Errors);
    }

    [Fact]
    public async Task An_open_page_is_notified_when_it_is_outdated()
    {
        var mark = (await GetAsync("/2023/piano/testo.html")).Split("data-impronta=\"")[1].Split('"')[0];
        using var events = new StreamReader(
            await Client.GetStreamAsync(At($"/_anteprima/eventi?pagina=/2023/piano/testo.html&impronta={mark}"))
        );
        Assert.Equal("event: stato", await events.ReadLineAsync());
        await File.WriteAllTextAsync(Chapter, "# Introduzione\n\nUn altro.\n");
        string? line;
        while ((line = await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30))) is not "event: ricarica")
        {
            Assert.NotNull(line);
        }
    }

    [Fact]
    public async Task Only_local_GET_requests_are_answered()
    {
        using var rebound = new HttpRequestMessage(HttpMethod.Get, At("/")) { Headers = { Host = "portale.example" } };
        Assert.Equal(HttpStatusCode.MisdirectedRequest, (await Client.SendAsync(rebound)).StatusCode);
        using var posted = await Client.PostAsync(At("/"), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
        using var asked = new HttpRequestMessage(HttpMethod.Head, At("/2023/"));
        using var head = await Client.SendAsync(asked);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 1000);
        Assert.Equal("no-store", head.Headers.CacheControl!.ToString());
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        foreach (
            var address in (await Dns.GetHostAddressesAsync(Dns.GetHostName())).Where(address =>
                !IPAddress.IsLoopback(address) && address.AddressFamily == AddressFamily.InterNetwork
            )
        )
        {
            using var socket = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(address, Client.BaseAddress!.Port));
        }
    }

    [Fact]
    public async Task If_a_port_is_taken_the_next_is_used()
    {
        using var stop = new CancellationTokenSource();
        await using var output = new StringWriter();
        var port = Client.BaseAddress!.Port;
        var options = new ServeOptions(new SiteOptions(_folder["content"]), port, OpensBrowser: false);
        var printer = new Printer(_folder["content"], TextWriter.Synchronized(output), TextWriter.Null);
        var second = ServeCommand.RunAsync(options, printer, stop.Token);
        await RunningPreview.UntilAsync(
            () => Task.FromResult(output.ToString().Contains("Ctrl+C", StringComparison.Ordinal)),
            output.ToString
        );
        Assert.NotEqual(port, new Uri(output.ToString().Split(' ')[1]).Port);
        await stop.CancelAsync();
        Assert.Equal(ExitCodes.Done, await second);
    }

    public Task DisposeAsync() => _preview.EndAsync();

    public void Dispose()
    {
        _preview.Dispose();
        _folder.Dispose();
    }

    private void WritePicture(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_preview.PathOf(path))!);
        File.WriteAllBytes(_folder["disegnata"], bytes);
        File.Move(_folder["disegnata"], _preview.PathOf(path), overwrite: true);
    }

    private static Uri At(string path) => new(path, UriKind.Relative);

    private Task<string> GetAsync(string path) => _preview.GetAsync(path);

    private Task ShowsAsync(string path, string words) => _preview.ShowsAsync(path, words);
}
