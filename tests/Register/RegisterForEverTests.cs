using Cremona.Transparency.Generator.Register;
using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.Register;

/// <summary>What a call writes into the register stays there: personal data, days that cannot be and acts that nobody noted.</summary>
public sealed class RegisterForEverTests : IDisposable
{
    private readonly Town _town = new();

    public RegisterForEverTests() => _town.Done("freeze", "2022", "--on", "2025-01-31");

    [Theory]
    [InlineData("codice fiscale RS…1U", "decreto su C.F. RSSMRA80A01H501U")]
    [InlineData("posta", "istanza di mario.rossi@posta.example")]
    [InlineData("una riga sola", "atto 1\n\nRIMOZIONE\nIl 1 gennaio")]
    [InlineData("una riga sola", "atto 1\u2028RIMOZIONE")]
    public void An_act_with_a_personal_datum_or_a_line_break_is_not_recorded(string told, string act)
    {
        var before = TemporaryFolder.Sums(_town["site"]);
        foreach (
            var run in new[]
            {
                _town.Run("decide", "2022", "--alla-scadenza", "togli", "--atto", act),
                _town.Run("remove", "2022", "--togli-file", "2022/settori/finanze.html", "--atto", act),
            }
        )
        {
            Assert.Equal(2, run.Code);
            Assert.Contains(told, run.Err, StringComparison.Ordinal);
            Assert.DoesNotContain("RSSMRA80A01H501U", run.Err, StringComparison.Ordinal);
        }

        Assert.Equal(before, TemporaryFolder.Sums(_town["site"]));
    }

    [Theory]
    [InlineData("decide", "2022", "--termine", "9999-12-31")]
    [InlineData("decide", "2022", "--decorrenza", "9996-01-01")]
    [InlineData("decide", "2022", "--decorrenza", "2996-01-01")]
    [InlineData("decide", "2022", "--termine", "0001-01-01", "--alla-scadenza", "togli")]
    [InlineData("decide", "2022", "--alla-scadenza", "togli", "--giorno", "2962-02-01")]
    [InlineData("freeze", "2023", "--giorno", "2962-02-01")]
    [InlineData("remove", "2022", "--togli-file", "2022/settori/finanze.html", "--atto", "atto 1", "--giorno", "2962-02-01")]
    public void An_out_of_range_or_future_date_is_not_recorded(string verb, params string[] args)
    {
        var before = TemporaryFolder.Sums(_town["site"]);
        Assert.Equal(2, _town.Run(verb, args).Code);
        Assert.Equal(before, TemporaryFolder.Sums(_town["site"]));
    }

    [Fact]
    public void Tomorrow_is_not_recorded() =>
        Assert.Contains(
            "deve ancora venire",
            _town.Run("freeze", "2023", "--giorno", $"{Generator.Commands.Today.FromClock().AddDays(2):yyyy-MM-dd}").Err,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0999-12-31")]
    public void A_register_with_an_out_of_range_date_is_invalid(string day)
    {
        var entry = RegisterFile.Read(File.ReadAllBytes(_town.Register), out _).Single();
        Assert.Throws<ArgumentException>(() =>
            RegisterFile.Append(File.ReadAllBytes(_town.Register), entry with { Event = RegisterEntry.TermDecided, LastDay = day })
        );
        Assert.Throws<ArgumentException>(() => RegisterFile.Append(File.ReadAllBytes(_town.Register), entry with { Date = day }));
    }

    [Fact]
    public void Repeating_an_act_adds_no_second_entry()
    {
        string[] again = ["2022", "--alla-scadenza", "togli", "--atto", "delibera n. 1 del 2026", "--on", "2026-01-03"];
        Assert.Contains("riga 2 del registro", _town.Done("decide", again).Err, StringComparison.Ordinal);
        Assert.Contains("era già così", _town.Done("decide", again).Err, StringComparison.Ordinal);
        Assert.Contains("delibera n. 1 del 2026", File.ReadLines(_town.Register).Last(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_removal_names_the_register_lines_that_contain_the_datum()
    {
        _town.Done(
            "decide",
            "2022",
            "--alla-scadenza",
            "resta",
            "--atto",
            "istanza della società Vallechiara Servizi",
            "--on",
            "2026-01-02"
        );
        File.WriteAllText(_town["dato.txt"], "Vallechiara Servizi\n");
        var run = _town.Done("remove", "2022", "--words-from", _town["dato.txt"], "--atto", "provvedimento n. 7", "--on", "2026-01-03");
        Assert.Matches("TR933 .*riga 2", run.Err);
        Assert.DoesNotContain("riga 1,", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_a_removed_page_is_not_in_the_register()
    {
        _town.Done(
            "remove",
            "2022",
            "--togli-file",
            "2022/societa/vallechiara-servizi.html",
            "--atto",
            "provvedimento n. 7",
            "--on",
            "2026-01-03"
        );
        var line = File.ReadLines(_town.Register).Last();
        Assert.DoesNotContain("societa/vallechiara-servizi.html", line, StringComparison.Ordinal);
        Assert.Contains("data/sito/2022/societa/rimosso.html", line, StringComparison.Ordinal);
        _town.Done("build");
        _town.Done("verify");
    }

    [Fact]
    public void Pages_that_repeat_the_text_of_a_removed_attachment_are_reported()
    {
        var run = _town.Done(
            "remove",
            "2022",
            "--togli-file",
            "2022/allegati/atto.md",
            "--atto",
            "provvedimento n. 7",
            "--on",
            "2026-01-03"
        );
        Assert.Contains("TR935", run.Err, StringComparison.Ordinal);
        Assert.Contains("sito/2022/piano/fonte.html", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_replaced_file_keeps_its_permissions()
    {
        if (!OperatingSystem.IsWindows())
        {
            const UnixFileMode Chosen = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead;
            File.SetUnixFileMode(_town.Register, Chosen);
            _town.Done("decide", "2022", "--alla-scadenza", "resta", "--on", "2026-01-02");
            Assert.Equal(Chosen, File.GetUnixFileMode(_town.Register));
        }
    }

    public void Dispose() => _town.Dispose();
}
