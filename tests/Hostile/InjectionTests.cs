using System.Text;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Defects;
using Cremona.Transparency.Tests.Sites;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>No content can run script: what is written into texts and fields is refused, or comes out as words.</summary>
public sealed class InjectionTests(ITestOutputHelper output)
{
    private static readonly Call Call = new("content", "pubblico", false, null, null, MessageFormat.Plain, true, false);

    [Fact]
    public void Markdown_in_every_context_is_refused_or_comes_out_without_an_active_node()
    {
        var (faults, refused, shown) = (new System.Collections.Concurrent.ConcurrentBag<string>(), 0, 0);
        Parallel.ForEach(Payloads.Markdown, text =>
        {
            StoredFile[] files =
            [
                File("portale.yml", "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n"), File("2023/anno.yml", "tipo di piano: PIAO\n"), File("2023/piano/01-testo.md", $"# Introduzione\n\nIl piano.\n\n{text}\n"),
            ];
            var log = new DiagnosticLog();
            if (Pipeline.Make(Call, files, log) is not { } site)
            {
                Interlocked.Increment(ref refused);
                return;
            }

            Interlocked.Increment(ref shown);
            foreach (var file in site.Files.Where(file => file.Path is "2023/piano/testo.html" or "2023/piano/testo-integrale.html"))
            {
                file.Render(bytes => ActiveNodes(file.Path, bytes.ToArray()).ForEach(fault => faults.Add($"{text}: {fault}")));
            }
        });
        output.WriteLine($"{refused} texts refused, {shown} shown as words");
        Assert.True(faults.IsEmpty, string.Join('\n', faults.Take(20)));
        Assert.True(refused > 100 && shown > 100);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(41)]
    [InlineData(83)]
    public void Fields_of_every_table_come_out_as_words(int first)
    {
        var draft = new Draft("complete", 2024);
        IReadOnlyList<StoredFile> files = draft.Files;
        var number = first;
        foreach (var schema in FileSchemas.WithFixedName.Where(schema => schema.Path.StartsWith("ANNO/", StringComparison.Ordinal) && schema.Path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            var path = draft.In(schema.Path[5..]);
            if (!draft.Has(path))
            {
                continue;
            }

            var sheet = draft.Sheet(path);
            sheet = sheet.With(rows => rows.Skip(1).ToList().ForEach(row =>
            {
                for (var column = 0; column < row.Length; column++)
                {
                    if (schema.Find(rows[0][column]) is { Type: FieldType.Text, IsList: false } field && field.Key is not ("nome" or "file" or "sezione") && row[column].Length > 0)
                    {
                        row[column] += " " + Payloads.Texts[number++ % Payloads.Texts.Count].Replace("\n", " ", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal);
                    }
                }
            }));
            files = [.. files.Where(file => file.Path != path), File(path, sheet.Text())];
        }

        var log = new DiagnosticLog();
        var site = Pipeline.Make(Call, files, log);
        Assert.True(site is not null, string.Join('\n', log.InOrder().Where(message => message.Severity == Severity.Error).Take(5).Select(message => $"{message.Problem.Code} {message.Place.Path}:{message.Place.Line} {message.What}")));
        Assert.True(number - first > Payloads.Texts.Count, $"{number - first} fields were filled");
        output.WriteLine($"{number - first} fields filled");
        var faults = BuiltSite.BytesOf(site.Files).Where(file => file.Key.EndsWith(".html", StringComparison.Ordinal)).SelectMany(file => ActiveNodes(file.Key, file.Value)).ToArray();
        Assert.True(faults.Length == 0, string.Join('\n', faults.Take(20)));
    }

    [Fact]
    public void An_active_node_is_found() => Assert.Equal(5, ActiveNodes("x", Encoding.UTF8.GetBytes("<p onclick=a()>x<script>1</script><a href='java\tscript:x'>y</a><img src=x><p style='a:b'>")).Count);

    private static StoredFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private static List<string> ActiveNodes(string path, byte[] page)
    {
        using var stream = new MemoryStream(page);
        using var document = new HtmlParser().ParseDocument(stream);
        var faults = document.QuerySelectorAll("script:not([src]), style, iframe, object, embed, base, img, video, audio, math, [style], meta[http-equiv=refresh], [formaction], [srcdoc]").Select(element => element.OuterHtml[..Math.Min(80, element.OuterHtml.Length)]);
        var handlers = document.All.SelectMany(element => element.Attributes.Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(attribute => $"{element.LocalName} {attribute.Name}"));
        var links = document.QuerySelectorAll("[href], [src], [action]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!).Where(link => !IsHarmless(link));
        return [.. faults.Concat(handlers).Concat(links).Select(fault => $"{path}: {fault}")];
    }

    // As browsers read an address: blanks and signs below the space are passed over.
    private static bool IsHarmless(string link)
    {
        var read = new string([.. link.Where(letter => letter > ' ')]);
        return !read.Contains(':', StringComparison.Ordinal) || read.IndexOfAny(['/', '?', '#']) is >= 0 and var at && at < read.IndexOf(':', StringComparison.Ordinal)
            || new[] { "https://", "http://", "mailto:", "tel:" }.Any(scheme => read.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }
}
