using Cremona.Transparency.Generator.Commands;
using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The preview as a clerk sees it: the open page follows the file, and stays where it was.</summary>
public sealed class PreviewTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("trasparenza-anteprima-").FullName;

    [Fact]
    public async Task A_saved_change_is_seen_where_the_reader_was_and_an_error_comes_and_goes()
    {
        Copy(Repository.Content, _folder);
        var chapter = Directory.EnumerateFiles(Path.Combine(_folder, "2011", "piano"), "*.md").MaxBy(file => new FileInfo(file).Length)!;
        var written = await File.ReadAllTextAsync(chapter);
        using var stop = new CancellationTokenSource();
        await using var output = new StringWriter();
        var options = new ServeOptions(new SiteOptions(_folder), Port: 0, OpensBrowser: false);
        var printer = new Printer(_folder, TextWriter.Synchronized(output), TextWriter.Null);
        var served = ServeCommand.RunAsync(options, printer, stop.Token);
        while (!output.ToString().Contains("Ctrl+C", StringComparison.Ordinal))
        {
            await Task.Delay(50);
        }

        await using var session = await Chrome.SessionAsync();
        var page = await session.NewPageAsync();
        var faults = new List<string>();
        page.PageError += (_, fault) => faults.Add(fault);
        page.Console += (_, message) =>
            faults.AddRange(message.Type is "error" && !message.Text.Contains("503", StringComparison.Ordinal) ? [message.Text] : []);
        var code = Path.GetFileNameWithoutExtension(chapter)[3..];
        await page.GotoAsync($"{output.ToString().Split(' ')[1]}2011/piano/{code}.html");
        await page.EvaluateAsync("() => { document.querySelectorAll('main a')[5].focus(); scrollTo(0, document.body.scrollHeight / 2); }");
        var (before, focus) = (await page.EvaluateAsync<double>("() => scrollY"), await FocusAsync(page));
        Assert.True(before > 300, $"the page is short: {before}");

        await File.WriteAllTextAsync(chapter, written + "\nUna riga appena scritta.\n");
        await page.GetByText("Una riga appena scritta.").WaitForAsync();
        await page.WaitForFunctionAsync("y => Math.abs(scrollY - y) < 3", before);
        Assert.Equal(focus, await FocusAsync(page));

        await File.WriteAllTextAsync(chapter, written + "\nVedi [qui](settore:non-c-e).\n");
        await page.GetByText("I contenuti hanno un errore").WaitForAsync();
        Assert.Contains("non-c-e", await page.Locator("ul.errori").InnerTextAsync(), StringComparison.Ordinal);
        await page.GetByRole(AriaRole.Link, new() { Name = "Vedi l'ultima versione buona" }).ClickAsync();
        await page.GetByText("Una riga appena scritta.").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Vedi gli errori" }).ClickAsync();
        await page.GetByText("I contenuti hanno un errore").WaitForAsync();

        await File.WriteAllTextAsync(chapter, written + "\nDi nuovo in ordine.\n");
        await page.GetByText("Di nuovo in ordine.").WaitForAsync();
        await page.WaitForFunctionAsync("y => Math.abs(scrollY - y) < 3", before);
        await stop.CancelAsync();
        Assert.Equal(0, await served);
        Gate.IsClean(faults);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static Task<string> FocusAsync(IPage page) => page.EvaluateAsync<string>("() => document.activeElement.outerHTML");

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
