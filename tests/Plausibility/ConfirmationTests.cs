using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Defects;

namespace Cremona.Transparency.Tests.Plausibility;

/// <summary>A confirmation silences one message, at one place, for one value.</summary>
public sealed class ConfirmationTests
{
    private const string Header = "file;posto;messaggio;valore;motivo;deciso da;data\n";

    private static readonly Draft Town = new("complete", 2024);

    private static readonly DraftSheet Indicators = Town.Sheet("2024/indicatori.csv");

    private static readonly DraftSheet Odd = Indicators.Put(1, Indicators.Column("atteso 2024"), "160");

    [Fact]
    public void Without_a_confirmation_the_message_prints_the_line_to_copy()
    {
        var message = Told(null).Single(said => said.Problem.Code == "TR712");
        Assert.Contains(
            "2024/indicatori.csv;pratiche-online/atteso 2024;TR712;160;PERCHÉ;CHI;GIORNO",
            message.CureFrom(null),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2024/indicatori.csv;pratiche-online/atteso 2024;TR712;160", true)]
    [InlineData("2024/Indicatori.csv;PRATICHE-online/Atteso 2024;tr712;160", true)]
    [InlineData("2024/indicatori.csv;pratiche-online/atteso 2024;TR712;170", false)]
    [InlineData("2024/indicatori.csv;pratiche-online/atteso 2024;TR713;160", false)]
    [InlineData("2024/indicatori.csv;giorni-medi/atteso 2024;TR712;160", false)]
    [InlineData("2023/indicatori.csv;pratiche-online/atteso 2024;TR712;160", false)]
    public void A_confirmation_applies_to_its_file_place_code_and_value(string line, bool isSilent)
    {
        var told = Told(line);
        Assert.Equal(!isSilent, told.Any(said => said.Problem.Code == "TR712"));
        Assert.Equal(!isSilent, told.Any(said => said.Problem.Code == "TR710"));
    }

    [Fact]
    public void A_long_value_is_quoted_by_its_beginning_and_end()
    {
        var subject = new Subject("a/b", $"{new string('x', 70)} fine;\"detta\"");
        Assert.True(subject.Short.Length <= 60 && subject.Short.EndsWith("fine;\"detta\"", StringComparison.Ordinal));
        Assert.Contains("fine;\"\"detta\"\"\"", subject.Line("f.csv", "TR712"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_subject_the_source_text_is_the_value() =>
        Assert.Equal("prova", Subject.OfText(new Place(new SourceText("a.md", "Una prova.\n"u8.ToArray()), 1, 5, 5, null)).Value);

    /// <summary>Warnings of texts, files, dates and codes that may be right, each with a content that gives it.</summary>
    public static TheoryData<string, string, string> Doubtful =>
        new()
        {
            {
                "TR443",
                "piano/01-testo.md",
                "# Testo\n\n| Ufficio | Addetti |\n| --- | --- |\n| Anagrafe | 12 |\n| Cultura | 5 |\n| Totale | 71 |\n"
            },
            { "TR444", "piano/01-testo.md", "# Testo\n\n– anagrafe; e altro\n– cultura.\n" },
            { "TR446", "piano/01-testo.md", "# Testo\n\nUna parola *altra.\n" },
            { "TR449", "piano/01-testo.md", "# Testo\n\nIl bilancio comu-\nnale è qui.\n" },
            { "TR450", "piano/01-testo.md", "# Testo\n\n    Il piano è approvato dalla Giunta.\n" },
            { "TR454", "piano/01-testo.md", "# Testo\n\nLa XXX edizione.\n" },
            { "TR454", "obiettivi.csv", "codice;titolo;tipo\nimp1;La XXX edizione;impegno\n" },
            { "TR456", "piano/01-testo.md", "# Testo\n\n[qui](https://borgosereno.example/2023/obiettivi/index.html)\n" },
            { "TR223", "ciclo.csv", "codice;tipo;cosa;data\nrelazione;passo;Presentare la relazione;31/12/2032\n" },
            { "TR216", "obiettivi.csv", "codice;titolo;tipo\ngiochi-2026;Uno;impegno\n" },
            { "TR220", "obiettivi.csv", "codice;titolo;tipo\nimp1;mar-11;impegno\n" },
        };

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void A_warning_that_may_be_right_can_be_confirmed_with_the_line_that_it_prints(string code, string path, string text)
    {
        var site = new SmallSite()
            .With(
                "/portale.yml",
                "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\nindirizzo pubblico: "
                    + "https://borgosereno.example/\n"
            )
            .With(path, text);
        var said = Draft.Check(site.Files).Select(said => said.Message).Single(said => said.Problem.Code == code);
        var cure = said.CureFrom(null);
        var line = cure[(cure.IndexOf("conferme.csv: ", StringComparison.Ordinal) + 14)..]
            .Replace("PERCHÉ;CHI;GIORNO", "È giusto;Segreteria;2023-05-02", StringComparison.Ordinal);
        var after = Draft.Check(site.With("/conferme.csv", Header + line + "\n").Files).Select(said => said.Message.Problem.Code).ToArray();
        Assert.DoesNotContain(code, after);
        Assert.DoesNotContain("TR710", after);
    }

    private static IReadOnlyList<Diagnostic> Told(string? line)
    {
        var files = Odd.Files();
        return
        [
            .. Draft
                .Check(
                    line is null
                        ? files
                        :
                        [
                            .. files,
                            new(
                                "conferme.csv",
                                System.Text.Encoding.UTF8.GetBytes($"{Header}{line};Quattro volte tanto;Controllo di gestione;2024-05-02\n")
                            ),
                        ]
                )
                .Select(said => said.Message),
        ];
    }
}
