using System.IO.Compression;
using System.Text;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Attachments;

/// <summary>Attachments are what their names say, whole and open; PDFs can be read by everybody and hold no personal datum.</summary>
public sealed class AttachmentTests
{
    private static readonly SiteOptions Options = new("content");

    private static readonly byte[] Png = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 0, .. "IEND"u8, 1, 2, 3, 4];

    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 2, 0xFF, 0xD9];

    private static readonly byte[] Page = Encoding.UTF8.GetBytes("<!DOCTYPE html>\n<html><body>404</body></html>");

    private static readonly byte[] Pdf = SmallPdf.Sound.ToBytes();

    public static TheoryData<string, byte[], string> Files =>
        new()
        {
            { "a.pdf", Pdf, "" },
            { "a.PDF", Pdf, "" },
            { "a.pdf", [], "TR160" },
            { "a.txt", [], "TR160" },
            { "a.pdf", Page, "TR161" },
            { "a.pdf", Png, "TR161" },
            { "a.pdf", Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x")), "TR161" },
            { "a.docx", Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x")), "" },
            { "a.xlsx", Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x")), "TR161" },
            { "a.xlsx", Zip(("[Content_Types].xml", "x"), ("xl/workbook.xml", "x")), "" },
            { "a.zip", Zip(("[Content_Types].xml", "x"), ("xl/workbook.xml", "x")), "" },
            { "a.zip", Zip(("uno.txt", "x")), "" },
            { "a.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text")), "" },
            { "a.ods", Zip(("mimetype", "application/vnd.oasis.opendocument.text")), "TR161" },
            { "a.ods", Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("Basic/Standard/script-lb.xml", "x")), "" },
            { "a.xls", Page, "TR161" },
            { "a.csv", Page, "TR161" },
            { "a.csv", Pdf, "TR161" },
            { "a.csv", Encoding.UTF8.GetBytes("a;b\n1;2\n"), "" },
            { "a.csv", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a;b\n")], "" },
            { "a.txt", [1, 0, 2, 0, 3], "TR161" },
            { "a.jpg", Png, "TR161" },
            { "a.png", Png, "" },
            { "a.png", Png[..12], "TR162" },
            { "a.jpg", Jpeg, "" },
            { "a.jpeg", Jpeg[..6], "TR162" },
            { "a.pdf", Pdf[..(Pdf.Length / 2)], "TR162" },
            { "a.docx", Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x"))[..60], "TR162" },
            { "a.docm", Zip(("[Content_Types].xml", "x"), ("word/document.xml", "x")), "TR163" },
            { "a.xlsx", Zip(("[Content_Types].xml", "x"), ("xl/workbook.xml", "x"), ("xl/vbaProject.bin", "x")), "TR163" },
            { "a.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Basic/Standard/Module1.xml", "x")), "TR163" },
            { "a.odt", Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("Scripts/python/a.py", "x")), "TR163" },
            { "a.xls", Compound("_VBA_PROJECT"), "TR163" },
            { "a.doc", Compound("WordDocument"), "" },
            { "a.docx", Compound("EncryptedPackage"), "TR164" },
            {
                "a.odt",
                Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("META-INF/manifest.xml", "<manifest:encryption-data/>")),
                "TR164"
            },
            { "a.pdf", (SmallPdf.Sound with { IsProtected = true }).ToBytes(), "TR164" },
            { "a.pdf", (SmallPdf.Sound with { Catalogue = "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>" }).ToBytes(), "TR139" },
            { "a.pdf", "%PDF-1.4\nniente\nstartxref\n9\n%%EOF\n"u8.ToArray(), "TR165" },
            { "a.pdf", new SmallPdf { ImagePages = 2 }.ToBytes(), "TR167" },
            { "a.pdf", (SmallPdf.Sound with { ImagePages = 1 }).ToBytes(), "" },
            { "a.pdf", (SmallPdf.Sound with { Title = null }).ToBytes(), "TR168" },
            { "a.pdf", (SmallPdf.Sound with { Language = null, IsTagged = false }).ToBytes(), "TR168" },
            {
                "a.pdf",
                new SmallPdf
                {
                    ImagePages = 2,
                    Title = null,
                    IsTagged = false,
                }.ToBytes(),
                "TR167"
            },
            { "a.dwg", [1, 0, 2], "" },
            { "a.p7m", [0x30, 0x82, 0, 1], "" },
        };

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_must_match_its_extension(string name, byte[] bytes, string code)
    {
        var (log, _) = Run(name, bytes);
        Assert.Equal(
            code.Length == 0 ? [] : [$"{code} 2023/documenti.csv:2:18"],
            Of(log).Select(message => $"{message.Problem.Code} {message.Place.Path}:{message.Place.Line}:{message.Place.Column}")
        );
    }

    [Fact]
    public void Missing_accessibility_features_of_a_PDF_are_named()
    {
        var (log, _) = Run("a.pdf", (SmallPdf.Sound with { Title = null, Language = null, IsTagged = false }).ToBytes());
        Assert.Contains("mancano il titolo, la lingua e i tag", Assert.Single(Of(log)).What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Il codice e RSSMRA80A01H501U.", "TR801")]
    [InlineData("Cell. 347 1234567", "TR804")]
    [InlineData("Scrivere a mario.finti@posta.example", "TR803")]
    [InlineData("Il totale e di 1.234 euro.", "")]
    public void A_personal_datum_in_a_PDF_is_reported_with_its_page(string line, string code)
    {
        var (log, _) = Run(
            "a.pdf",
            (
                SmallPdf.Sound with
                {
                    Pages =
                    [
                        ["Relazione"],
                        ["Seconda pagina", line],
                    ],
                }
            ).ToBytes()
        );
        var told = Of(log).ToArray();
        Assert.Equal(code.Length == 0 ? [] : [code], told.Select(message => message.Problem.Code));
        Assert.All(told, message => Assert.Equal("content/2023/allegati/a.pdf (pagina 2)", HumanFormat.Where(message.Place, "content")));
    }

    [Theory]
    [InlineData("pagina 2", "", "")]
    [InlineData("pagina 1", "TR801", "TR811")]
    public void An_exception_for_a_PDF_names_the_page(string where, string code, string idle)
    {
        var (log, site) = Run(
            "a.pdf",
            (
                SmallPdf.Sound with
                {
                    Pages =
                    [
                        ["Relazione"],
                        ["Il codice e RSSMRA80A01H501U."],
                    ],
                }
            ).ToBytes(),
            $"file;posto;tipo;dato;motivo;deciso da;data\n2023/allegati/a.pdf;{where};codice fiscale;RS…1U;art. 1;Ufficio "
                + $"trasparenza;2023-05-10\n"
        );
        Assert.Equal(code.Length == 0 ? [] : [code], Of(log).Select(message => message.Problem.Code));
        if (site is not null)
        {
            site.Gate.SearchRemaining(site.Files);
            site.Gate.Report(log);
            Assert.Equal(idle.Length == 0 ? [] : [idle], Of(log).Select(message => message.Problem.Code));
        }
    }

    [Theory]
    [InlineData("Ufficio trasparenza", true)]
    [InlineData("URP", true)]
    [InlineData("Il segretario generale", true)]
    [InlineData("Anna Bianchi", true)]
    [InlineData("sì", false)]
    [InlineData("OK", false)]
    [InlineData("x", false)]
    [InlineData("controllato", false)]
    [InlineData("Fatto!", false)]
    [InlineData("12/05/2023", false)]
    [InlineData("il 12 maggio 2023", false)]
    [InlineData("mag 2023", false)]
    [InlineData("a.bianchi@comune.example", false)]
    [InlineData("---", false)]
    public void A_file_may_be_checked_by_an_office(string written, bool isSound)
    {
        var (log, _) = Run("a.pdf", Pdf, null, written);
        Assert.Equal(
            isSound ? [] : ["TR169"],
            log.InOrder().Where(message => message.Problem.Code == "TR169").Select(message => message.Problem.Code)
        );
    }

    private static (DiagnosticLog Log, RenderedSite? Site) Run(
        string name,
        byte[] bytes,
        string? exceptions = null,
        string checker = "Ufficio trasparenza"
    )
    {
        var site = new SmallSite().With(
            "documenti.csv",
            $"codice;titolo;tipo;file;stato;controllato da\na;Relazione;atto;{name};disponibile;{checker}\n"
        );
        site = exceptions is null ? site : site.With("/dati-personali.csv", exceptions);
        var log = new DiagnosticLog();
        var made = InMemory.Build(
            Options,
            [.. site.Files.Append(new StoredFile("2023/allegati/" + name, bytes)).OrderBy(file => file.Path, StringComparer.Ordinal)],
            log
        );
        return (log, made);
    }

    private static IEnumerable<Diagnostic> Of(DiagnosticLog log) =>
        log.InOrder()
            .Where(message =>
                message.Severity != Severity.Notice
                && message.Problem.Code is not ("TR902" or "TR601" or "TR602")
                && message.Problem.Code[2] is '1' or '8'
            );

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }

    private static byte[] Compound(string part) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[500], .. Encoding.Unicode.GetBytes(part)];
}
