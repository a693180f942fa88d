using System.Text;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>Until when a frozen year is published and what happens then, decided after it was frozen.</summary>
public sealed class TermDecisionTests : IDisposable
{
    private const string Home = "site/pubblico/2022/index.html";
    private const string Root = "site/pubblico/archivio.html";

    private readonly Town _town = new("brief");

    public TermDecisionTests()
    {
        var file = _town["content/2022/anno.yml"];
        File.WriteAllLines(
            file,
            File.ReadAllLines(file)
                .Where(line =>
                    !line.StartsWith("decorrenza", StringComparison.Ordinal) && !line.StartsWith("alla scadenza", StringComparison.Ordinal)
                )
        );
        Assert.Matches("avviso TR943 .*trasparenza decidi 2022", _town.Done("freeze", "2022", "--on", "2025-01-31").Err);
    }

    [Fact]
    public void A_missing_term_is_decided_later_without_changing_the_bag()
    {
        var bag = TemporaryFolder.Sums(_town.Archive);
        Assert.Matches(
            $"non si sa quando finisce: anno 2022 \\({_town.Archive}/2022\\).*trasparenza decidi 2022 --decorrenza AAAA-MM-GG "
                + $"--alla-scadenza togli",
            Terms("2028-01-02")
        );
        Assert.Matches(
            $"avviso TR943 {_town.Archive}/2022: .*«decorrenza».*«alla scadenza».*trasparenza decidi 2022 --decorrenza",
            _town.Done("check", "--today", "2028-01-02").Err
        );
        Assert.DoesNotContain("TR943", _town.Done("build", "--today", "2028-01-02").Err, StringComparison.Ordinal);

        Assert.Contains(
            "non è detto che cosa accade poi",
            _town.Done("decide", "2022", "--decorrenza", "2022-05-31", "--on", "2026-01-02").Err,
            StringComparison.Ordinal
        );
        Assert.Contains("già finito: 2027-12-31, anno 2022", Terms("2028-01-02"), StringComparison.Ordinal);
        Assert.Contains("trasparenza decidi 2022 --alla-scadenza togli", Terms("2028-01-02"), StringComparison.Ordinal);
        var late = _town.Done("check", "--today", "2028-01-02").Err;
        Assert.Matches($"avviso TR611 {_town.Archive}/2022: .*trasparenza decidi 2022 --alla-scadenza togli", late);
        Assert.DoesNotContain("TR943", late, StringComparison.Ordinal); // once is enough
        Assert.Matches("avviso TR943 .*trasparenza decidi 2022 --alla-scadenza togli", _town.Done("check", "--today", "2026-01-02").Err);

        var said = _town.Done("decide", "2022", "--alla-scadenza", "togli", "--atto", "delibera n. 3 del 2026", "--on", "2026-01-03").Err;
        Assert.Contains(
            "anno 2022: da pubblicare fino al 31 dicembre 2027, poi si toglie (riga 3 del registro)",
            said,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("TR943", said, StringComparison.Ordinal);
        Assert.DoesNotContain("TR943", _town.Done("check", "--today", "2026-01-03").Err, StringComparison.Ordinal);
        Assert.Equal(bag, TemporaryFolder.Sums(_town.Archive));

        _town.Done("build", "--date", "2027-12-31");
        Assert.Equal(_town.Kept(2022), _town.Published(2022));
        Assert.Contains("31 dicembre 2027", Text(Root), StringComparison.Ordinal);
        Assert.DoesNotContain("Rimozione", Text(Root), StringComparison.Ordinal); // an act that decides a term removes nothing
        _town.Done("verify");

        Assert.Contains("TR612", _town.Done("build", "--date", "2027-12-31", "--today", "2028-01-01").Err, StringComparison.Ordinal);
        Assert.Matches(
            "avviso TR612 .*anno 2022: il termine di pubblicazione è finito il 31 dicembre 2027",
            _town.Done("verify", "--today", "2028-01-01").Err
        );
        Assert.DoesNotContain("TR612", _town.Done("verify", "--today", "2027-12-31").Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR612", _town.Done("build", "--date", "2028-01-01", "--today", "2028-01-01").Err, StringComparison.Ordinal);
        Assert.Contains("il termine di legge è finito il 31 dicembre 2027", Text(Home), StringComparison.Ordinal);
        Assert.DoesNotContain("TR612", _town.Done("verify", "--today", "2028-01-01").Err, StringComparison.Ordinal);
        Assert.Equal(bag, TemporaryFolder.Sums(_town.Archive));
    }

    [Fact]
    public void The_last_decision_applies_and_a_kept_year_says_so()
    {
        Assert.Contains(
            "trasparenza genera --data 2026-01-01",
            _town.Done("decide", "2022", "--termine", "2025-12-31", "--alla-scadenza", "togli", "--on", "2026-01-02").Err,
            StringComparison.Ordinal
        );
        _town.Done("decide", "2022", "--termine", "2026-03-31", "--alla-scadenza", "togli", "--on", "2026-01-02");
        _town.Done("build", "--date", "2026-04-01");
        Assert.Contains("Non è più pubblicato", Text(Home), StringComparison.Ordinal);

        _town.Done("decide", "2022", "--alla-scadenza", "resta", "--on", "2026-04-02");
        _town.Done("verify"); // the site is what was published by the decision before
        _town.Done("build", "--date", "2026-04-01");
        Assert.Equal(_town.Kept(2022), _town.Published(2022));
        Assert.Contains("Resta pubblicato oltre il termine di legge, finito il 31 marzo 2026", Text(Root), StringComparison.Ordinal);
        _town.Done("build", "--date", "2026-03-31");
        Assert.DoesNotContain("Resta pubblicato", Text(Root), StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_removal_keeps_the_decision()
    {
        _town.Done("decide", "2022", "--termine", "2026-03-31", "--alla-scadenza", "togli", "--on", "2026-01-02");
        _town.Done("remove", "2022", "--togli-file", "2022/settori/finanze.html", "--atto", "provvedimento n. 7", "--on", "2026-01-03");
        Assert.Contains("2026-03-31, anno 2022", Terms("2026-01-03"), StringComparison.Ordinal);
        _town.Done("build", "--date", "2026-03-31");
        Assert.Contains("provvedimento n. 7", Text(Root), StringComparison.Ordinal);
        _town.Done("verify");
        _town.Done("build", "--date", "2026-04-01");
        Assert.Contains("Non è più pubblicato", Text(Home), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2035-06-29", "togli", true)]
    [InlineData("2035-06-29", "resta", false)]
    [InlineData("2035-06-30", "togli", false)]
    public void A_year_that_expires_before_one_of_its_records_is_reported(string last, string then, bool isTold)
    {
        using var town = new Town("brief");
        var file = town["content/2022/settori.csv"];
        File.WriteAllLines(
            file,
            File.ReadAllLines(file, Encoding.Latin1)
                .Select(
                    (line, i) =>
                        line
                        + (
                            i == 0 ? ";termine"
                            : line.StartsWith("finanze;", StringComparison.Ordinal) ? ";2035-06-30"
                            : ";"
                        )
                ),
            Encoding.Latin1
        );
        town.Done("freeze", "2022", "--on", "2025-01-31");
        var said = town.Done("decide", "2022", "--termine", last, "--alla-scadenza", then, "--on", "2025-02-01").Err;
        Assert.Equal(isTold, said.Contains("avviso TR939", StringComparison.Ordinal));
        Assert.Equal(isTold, said.Contains("--termine 2035-06-30", StringComparison.Ordinal));
    }

    [Fact]
    public void Repeating_a_decision_adds_no_line()
    {
        string[] decision = ["2022", "--termine", "2026-03-31", "--alla-scadenza", "togli", "--on", "2026-01-02"];
        _town.Done("decide", decision);
        var register = File.ReadAllText(_town.Register);
        Assert.Contains("era già così", _town.Done("decide", decision).Err, StringComparison.Ordinal);
        Assert.Equal(register, File.ReadAllText(_town.Register));
    }

    [Theory]
    [InlineData("TR936", 2, "2023", "--alla-scadenza", "togli")]
    [InlineData("TR936", 2, "1999", "--alla-scadenza", "togli")]
    [InlineData("TR948", 2, "2022", "--alla-scadenza", "togli", "--on", "2025-01-30")]
    [InlineData("quattro cifre", 2, "--alla-scadenza", "togli")]
    [InlineData("scrivi che cosa decidi", 2, "2022")]
    [InlineData("non è una scelta", 2, "2022", "--alla-scadenza", "forse")]
    [InlineData("non tutti e due", 2, "2022", "--decorrenza", "2022-05-31", "--termine", "2026-03-31")]
    [InlineData("non è una data", 2, "2022", "--termine", "31/03/2026")]
    [InlineData("quale atto", 2, "2022", "--alla-scadenza", "togli", "--atto", " ")]
    public void An_impossible_decision_is_rejected_and_the_register_is_unchanged(string words, int code, params string[] args)
    {
        var register = File.ReadAllText(_town.Register);
        var run = _town.Run("decide", args);
        Assert.Equal(code, run.Code);
        Assert.Contains(words, run.Err, StringComparison.Ordinal);
        Assert.Equal(register, File.ReadAllText(_town.Register));
    }

    [Theory]
    [InlineData("decide", "2022", "--alla-scadenza", "togli")]
    [InlineData("remove", "2022", "--togli-file", "2022/settori/finanze.html", "--atto", "provvedimento n. 7")]
    [InlineData("freeze", "2023")]
    public void A_locked_archive_is_not_changed(string verb, params string[] args)
    {
        var before = TemporaryFolder.Sums(_town["site"]);
        using (Generator.Files.FolderLock.TryTake(_town.Archive + ".blocco"))
        {
            Assert.Equal(5, _town.Run(verb, args).Code);
        }

        Assert.Equal(before, TemporaryFolder.Sums(_town["site"]));
        Assert.Equal(0, _town.Run(verb, args).Code);
    }

    [Fact]
    public void An_invalid_archive_accepts_no_decision()
    {
        _town.Change("site/archivio/2022/data/anno.json", "2022", "2021");
        var run = _town.Run("decide", "2022", "--alla-scadenza", "togli");
        Assert.Equal(3, run.Code);
        Assert.Contains("TR920", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("alla scadenza", File.ReadAllText(_town.Register), StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();

    private string Text(string path) => File.ReadAllText(_town[path]);

    private string Terms(string today) =>
        Commands.ProgramRun.Of("terms", "--content", _town.Content, "--archive", _town.Archive, "--format", "plain", "--today", today).Out;
}
