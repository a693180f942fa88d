using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>RFC 9116 asks for a contact that is a URI and a day that has not passed.</summary>
public sealed class SecurityNoticeTests
{
    private const string Contact = "contatto sicurezza: mailto:sicurezza@comune.borgosereno.example\n";

    [Theory]
    [InlineData("", "", false)]
    [InlineData(Contact + "scadenza sicurezza: 2024-06-02\n", "", true)]
    [InlineData(Contact + "scadenza sicurezza: 2024-06-01\n", "TR602 content/portale.yml:5", true)]
    [InlineData(
        "contatto sicurezza: sicurezza@comune.borgosereno.example\nscadenza sicurezza: 2025-01-01\n",
        "TR603 content/portale.yml:4",
        false
    )]
    [InlineData(
        "contatto sicurezza: http://comune.borgosereno.example/\nscadenza sicurezza: 2025-01-01\n",
        "TR603 content/portale.yml:4",
        false
    )]
    [InlineData("contatto sicurezza: tel:+39-000-0000001\nscadenza sicurezza: 2025-01-01\n", "", true)]
    [InlineData(Contact, "TR604 content/portale.yml:4", false)]
    [InlineData("scadenza sicurezza: 2025-01-01\n", "TR604 content/portale.yml:4", false)]
    public void Invalid_parts_are_reported_and_left_out(string settings, string message, bool isThere)
    {
        var log = new DiagnosticLog();
        StoredFile[] files =
        [
            Text("2023/anno.yml", "tipo di piano: PIAO\n"),
            Text("2023/piano/01-testo.md", "# Introduzione\n\nIl piano.\n"),
            Text("portale.yml", "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n" + settings),
        ];
        var content = SiteReader.Read(files, log)!;
        var site = SiteLinker.Link(
            content,
            SiteRules.Check(content, log, strict: false),
            new SiteSettings(null, new DateOnly(2024, 6, 1)),
            log
        );
        var told = log.InOrder()
            .Where(one => one.Problem.Code is "TR602" or "TR603" or "TR604")
            .Select(one => $"{one.Problem.Code} {HumanFormat.Where(one.Place, "content")}");
        Assert.Equal(message, string.Join(' ', told.Select(one => one[..one.LastIndexOf(':')])));
        Assert.Equal(isThere, site.Security is not null);
    }

    private static StoredFile Text(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
