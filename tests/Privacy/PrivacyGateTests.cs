using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Privacy;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Tests.Commands;

namespace Cremona.Transparency.Tests.Privacy;

public sealed class PrivacyGateTests
{
    private static readonly string Broken = Path.Combine(BrokenSites.Folder, "tr801-nel-testo", "content");

    [Fact]
    public void A_build_with_personal_data_publishes_nothing_and_leaves_no_files()
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "pubblico");
        Assert.Equal(
            0,
            ProgramRun.Of("build", "--content", Path.Combine(Repository.Tests, "Sites", "minimal", "content"), "--output", output).Code
        );
        var before = File.ReadAllText(Path.Combine(output, "manifest-sha256.txt"));
        var run = ProgramRun.Of("build", "--content", Broken, "--output", output);
        Assert.Equal(1, run.Code);
        Assert.Contains("TR801", run.Err, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Path.Combine(output, "manifest-sha256.txt")));
        Assert.Equal(["pubblico"], Directory.EnumerateDirectories(folder.Path).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("human")]
    [InlineData("plain")]
    [InlineData("json")]
    [InlineData("github")]
    public void No_message_format_repeats_the_datum(string format)
    {
        var run = ProgramRun.Of("check", "--content", Broken, "--format", format);
        Assert.Contains("RS…2S", run.Out + run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("85T10", run.Out + run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("A562S", run.Out + run.Err, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.html", "<p>RSSMRA85T10A562S</p>")]
    [InlineData("a.csv", "x;RSSMRA85T10A562S\n")]
    [InlineData("a.js", "f([\"x\",\"RSSMRA85T10A562S\"]);")]
    [InlineData("a.txt", "RSSMRA85T10A562S")]
    [InlineData("a.atom", "<title>RSSMRA85T10A562S</title>")]
    [InlineData("a.json", "{\"x\":\"uno\\nRSSMRA85T10A562S\"}")]
    public void Every_kind_of_text_file_is_searched(string path, string text)
    {
        var (gate, log) = (GateOf(new SmallSite()), new DiagnosticLog());
        gate.SearchRemaining(
            gate.Watch([OutputFile.Of(path, Encoding.UTF8.GetBytes(text)), OutputFile.Of("b" + path, Encoding.UTF8.GetBytes(text))])
        );
        Assert.False(gate.Report(log));
        Assert.Equal([$"TR807 {path}"], log.InOrder().Select(message => $"{message.Problem.Code} {message.Place.Path}"));
    }

    [Theory]
    [InlineData("<li>RSSMRA85T10A562S</li>", "<li>altro</li>")]
    [InlineData("<li>altro</li>", "<li>RSSMRA85T10A562S</li>")]
    [InlineData("<li>altro</li>", "<li title=\"RSSMRA85T10A562S\">altro</li>")]
    public void Every_piece_of_a_file_is_searched(string first, string second)
    {
        var (gate, log) = (GateOf(new SmallSite()), new DiagnosticLog());
        gate.SearchRemaining(gate.Watch([new OutputFile("a.html", write =>
                {
                    write(Encoding.UTF8.GetBytes(first));
                    write(Encoding.UTF8.GetBytes(second));
                })]));
        Assert.False(gate.Report(log));
    }

    [Theory]
    [InlineData("domini istituzionali: [comune.example]", "a@pec.comune.example", true)]
    [InlineData("domini istituzionali: [comune.example]", "a@altrocomune.example", false)]
    [InlineData("pec: a@gestore.example", "A@gestore.example", true)]
    [InlineData("dpo: Studio Finti, dpo@studio.example", "dpo@studio.example", true)]
    [InlineData("telefono: 333 0000001", "+39 333 0000001", true)]
    [InlineData("telefono: 333 0000002", "+39 333 0000001", false)]
    [InlineData("iban: IT60 X054 2811 1010 0000 0123 456", "IT60X0542811101000000123456", true)]
    public void What_the_settings_declare_may_be_published(string setting, string text, bool isAdmitted)
    {
        var gate = GateOf(new SmallSite().With("/portale.yml", $"ente: X\nanno corrente: 2023\n{setting}\n"));
        gate.LookAt("a.html", Encoding.UTF8.GetBytes($"<p>{text}</p>"));
        Assert.Equal(isAdmitted, gate.Report(new DiagnosticLog()));
    }

    [Fact]
    public void An_amount_in_a_number_field_is_not_a_telephone_number()
    {
        var gate = GateOf(new SmallSite().With("societa.csv", "codice;nome;capitale sociale\nacque;Acque;3.401.234.567\n"));
        gate.LookAt("a.csv", "acque,3401234567\n"u8);
        Assert.True(gate.Report(new DiagnosticLog()));
    }

    private static PrivacyGate GateOf(SmallSite site) => new(site.Read(), []);
}
