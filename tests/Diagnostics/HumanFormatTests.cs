using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Diagnostics;

public sealed class HumanFormatTests
{
    private static readonly string Long = string.Concat(Enumerable.Range(0, 60).Select(i => $"cella{i:00};"));

    [Fact]
    public void The_caret_points_at_the_fault() =>
        Assert.Equal(
            """
            errore TR204 content/2023/ciclo.csv:2:7 (cella B2)
               2 | avvio;domani
                         ^^^^^^ «domani» non è una data
               rimedio: scrivi la data come 31/12/2011 oppure 2011-12-31.

            """,
            HumanFormat.Write(Problems.NotADate.At(Ciclo("avvio;domani").AtBytes(12 + 6, 6, "B2"), "domani"), "content", colour: false)
        );

    [Fact]
    public void The_caret_counts_letters_not_bytes() =>
        Assert.Contains(
            "\n   2 | città;domani\n             ^^^^^^ «",
            Write(Ciclo("città;domani").AtBytes(12 + 7, 6)),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(0)]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(59)]
    public void A_long_line_is_cut_around_the_fault(int cell)
    {
        var lines = Write(Ciclo(Long).AtBytes(12 + (cell * 8), 7)).Split('\n');
        var caret = lines[2].IndexOf('^', StringComparison.Ordinal);
        Assert.Equal($"cella{cell:00}", lines[1].Substring(caret, 7));
        Assert.Equal("^^^^^^^ ", lines[2].Substring(caret, 8));
        Assert.InRange(lines[1].Length, 96, 110);
        Assert.Equal(cell > 4, lines[1].Contains("| …", StringComparison.Ordinal));
        Assert.Equal(cell < 50, lines[1].EndsWith('…'));
    }

    [Fact]
    public void A_fault_of_the_whole_line_is_underlined_within_it() =>
        Assert.DoesNotContain(new string('^', 97), Write(Ciclo(Long).AtBytes(12, Long.Length)), StringComparison.Ordinal);

    [Fact]
    public void A_fault_at_the_end_of_a_line_is_shown_after_it() =>
        Assert.Contains("   2 | avvio;\n             ^ «", Write(Ciclo("avvio;").AtBytes(12 + 6, 0)), StringComparison.Ordinal);

    [Fact]
    public void A_message_about_a_whole_file_has_no_excerpt() =>
        Assert.Equal(
            "errore TR119 content/portale.yml\n   non c'è la cartella di nessun anno\n   rimedio: " + Problems.NoYears.Cure + "\n",
            HumanFormat.Write(Problems.NoYears.At(Place.File("portale.yml")), "content", colour: false)
        );

    [Fact]
    public void Colours_surround_the_severity_and_nothing_else()
    {
        var diagnostic = Problems.NotADate.At(Place.File("a.csv"), "x");
        Assert.Equal(
            "\e[1;31merrore\e[0m" + HumanFormat.Write(diagnostic, "c", colour: false)["errore".Length..],
            HumanFormat.Write(diagnostic, "c", colour: true)
        );
    }

    [Fact]
    public void The_plain_format_is_one_line_whatever_the_content()
    {
        var plain = HumanFormat.WritePlain(Problems.NotADate.At(Place.File("a.csv"), "31\r\n12\e[2J\u2028\u202Eabc"), "c");
        Assert.Equal(
            "errore TR204 c/a.csv: «31  12 [2J  abc» non è una data. Rimedio: scrivi la data come 31/12/2011 oppure 2011-12-31.\n",
            plain
        );
    }

    [Fact]
    public void Control_characters_of_the_content_do_not_reach_the_terminal() =>
        Assert.DoesNotContain(
            '\e',
            HumanFormat.Write(Problems.NotADate.At(Ciclo("a;\e[2Jb").AtBytes(14, 5), "\e[2Jb"), "c", colour: false)
        );

    [Fact]
    public void A_sentence_gets_no_second_full_stop() =>
        Assert.Contains(
            " è 1. Rimedio: ",
            HumanFormat.WritePlain(Problems.FiguresDisagree.At(Place.File("a"), "La somma è 1.", "x"), "c"),
            StringComparison.Ordinal
        );

    private static SourceText Ciclo(string line) => Sources.Text("codice;data\n" + line + "\n", "2023/ciclo.csv");

    private static string Write(Place place) => HumanFormat.Write(Problems.NotADate.At(place, "domani"), "content", colour: false);
}
