using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;
using FsCheck;
using FsCheck.Fluent;

namespace Cremona.Transparency.Tests.Reading;

public sealed class YamlReaderTests
{
    private readonly DiagnosticLog _log = new();

    [Theory]
    [InlineData("titolo: NO", "NO")]
    [InlineData("titolo: 2010-12-07", "2010-12-07")]
    [InlineData("titolo: \"Piano: parte prima\"", "Piano: parte prima")]
    [InlineData("titolo: 'l''anno'", "l'anno")]
    [InlineData("titolo: 012", "012")]
    [InlineData("titolo: a#b", "a#b")]
    [InlineData("titolo:", "")]
    [InlineData("# commento\ntitolo: x", "x")]
    [InlineData("titolo: >\n  prima\n  seconda\n", "prima seconda\n")]
    public void Every_yaml_scalar_is_text(string yaml, string text)
    {
        Assert.Equal(text, Assert.Single(Read(yaml)!.Entries!).Value.Text);
        Assert.Empty(_log.InOrder());
    }

    [Theory]
    [InlineData("titolo: null")]
    [InlineData("titolo: Null")]
    [InlineData("titolo: NULL")]
    [InlineData("titolo: ~")]
    [InlineData("titolo: ~ ")]
    [InlineData("titolo:\n  null\n")]
    public void A_null_is_an_absent_value(string yaml)
    {
        Assert.Equal("", Assert.Single(Read(yaml)!.Entries!).Value.Text);
        Assert.Empty(_log.InOrder());
    }

    [Theory]
    [InlineData("titolo: \"null\"", "null")]
    [InlineData("titolo: '~'", "~")]
    [InlineData("titolo: nULL", "nULL")]
    [InlineData("titolo: null e void", "null e void")]
    [InlineData("titolo: ~ circa", "~ circa")]
    [InlineData("titolo: |\n  null", "null")]
    public void Text_that_resembles_null_is_text(string yaml, string text) =>
        Assert.Equal(text, Assert.Single(Read(yaml)!.Entries!).Value.Text);

    [Fact]
    public void A_key_may_be_named_null() => Assert.Equal("null", Assert.Single(Read("null: x")!.Entries!).Key);

    [Fact]
    public void A_null_in_a_list_is_skipped()
    {
        Assert.Equal(["a", "b"], Assert.Single(Read("gruppo: [a, ~, b, null]")!.Entries!).Value.Words);
        Assert.Empty(Assert.Single(Read("gruppo:\n  -\n")!.Entries!).Value.Words!);
    }

    [Fact]
    public void Text_after_a_hash_is_reported_and_ignored()
    {
        Assert.Equal("Piano", Read("titolo: Piano # primo\n")!.Entries![0].Value.Text);
        var message = Assert.Single(_log.InOrder());
        Assert.Equal(("TR116", 1, 15), (message.Problem.Code, message.Place.Line, message.Place.Column));
    }

    [Theory]
    [InlineData("a: [[[[[[[[[[1]]]]]]]]]]", "TR114")]
    [InlineData("a: &x 1\nb: *x", "TR114")]
    [InlineData("a: 1\n<<: *x", "TR114")]
    [InlineData("- a\n- b", "TR115")]
    [InlineData("solo parole", "TR115")]
    [InlineData("a: b: c", "TR111")]
    [InlineData("a: \"b", "TR111")]
    [InlineData("a: [b\nc: d", "TR111")]
    [InlineData("a: 1\n---\nb: 2", "TR111")]
    [InlineData("a: 1\nA: 2", "TR113")]
    [InlineData("a: {b: 1, b: 2}", "TR113")]
    public void Broken_and_dangerous_yaml_is_reported(string yaml, string code)
    {
        Read(yaml);
        Assert.Equal([code], Sources.Codes(_log));
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void Nested_brackets_are_rejected_at_the_depth_limit(char bracket)
    {
        Assert.Null(Read("a: " + new string(bracket, 20_000)));
        Assert.Equal(["TR114"], Sources.Codes(_log));
    }

    [Fact]
    public void An_empty_file_is_an_empty_mapping() => Assert.Empty(Read("# solo un commento\n")!.Entries!);

    [Fact]
    public void An_identity_may_be_written_without_quotes() =>
        Assert.Equal("ogni riga: D = D M + D F", Read("controlli:\n  - ogni riga: D = D M + D F\n")!.Entries![0].Value.Items![0].Sentence);

    [Fact]
    public void A_scalar_knows_its_byte_span()
    {
        const string Yaml = "ente: x\ncittà: \"perché no\"\n";
        var source = Sources.Text(Yaml);
        var entry = YamlReader.Read(source, Yaml, 0, _log)!.Entries![1];
        Assert.Equal((2, 1, 5), Place(source.AtBytes(entry.KeySpan.Start, entry.KeySpan.Length)));
        Assert.Equal((2, 8, 11), Place(source.AtBytes(entry.Value.Span.Start, entry.Value.Span.Length)));
    }

    [Fact]
    public async Task No_text_crashes_or_hangs_the_program()
    {
        var pieces = Gen.Elements(
            "a",
            ": ",
            "\n",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "\"",
            "'",
            "#",
            " ",
            "\t",
            "&a",
            "*a",
            "!!",
            "|",
            ">",
            "%",
            "?",
            ",",
            "---",
            "\u0000",
            "à",
            "\u0085"
        );
        var last = "";

        // On a thread of its own: other tests may hold all those of the pool for longer than any text takes.
        var all = Task.Factory.StartNew(
            () =>
                Prop.ForAll(Arb.From(Gen.ArrayOf(pieces)), parts =>
                    {
                        Read(last = string.Concat(parts));
                    })
                    .Check(Config.QuickThrowOnFailure.WithMaxTest(5_000)),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default
        );
        Assert.True(await Task.WhenAny(all, Task.Delay(TimeSpan.FromMinutes(2))) == all, last);
        await all;
    }

    private static (int Line, int Column, int Length) Place(Place place) => (place.Line, place.Column, place.Length);

    private YamlNode? Read(string yaml) => YamlReader.Read(Sources.Text(yaml, "prova.yml"), yaml, 0, _log);
}
