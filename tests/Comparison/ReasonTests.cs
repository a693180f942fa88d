using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Comparison;

/// <summary>Reasons, the changes that they explain, and the lines that messages offer for pasting.</summary>
public sealed class ReasonTests
{
    private const string Described = "uffici:\n  titolo: Persone\n  unità: persone\n  righe totale: [TOTALE]\n  colonna totale: Tot\n";

    /// <summary>Names as spreadsheets have them: a slash, a colon, capitals, accents.</summary>
    [Theory]
    [InlineData("Uomini/donne")]
    [InlineData("Dalle 8:30")]
    [InlineData("Attività è")]
    public void The_line_to_paste_silences_the_note_that_shows_it(string row)
    {
        var note = Assert.Single(Notes(row, null));
        var line = note[(note.IndexOf("csv: «", StringComparison.Ordinal) + 6)..^2];
        Assert.Empty(Notes(row, line.Replace("motivo", "Nuove assunzioni.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("tabella:uffici/TOTALE/Tot")]
    [InlineData("tabella:uffici/totale/tot")]
    [InlineData("tabella:uffici/TOTALE")]
    [InlineData("tabella:uffici")]
    [InlineData("tabella:2024/uffici/TOTALE/Tot")]
    public void A_cell_its_row_its_table_and_its_year_explain_the_same_change(string where) =>
        Assert.Empty(Notes("TOTALE", where + ";Nuove assunzioni.;"));

    [Theory]
    [InlineData("tabella:uffici/TOT/Tot", "TR526")]
    [InlineData("tabella:2023/uffici/TOTALE/Tot", "TR527")]
    public void Another_cell_or_another_year_does_not(string where, string code)
    {
        var notes = Notes("TOTALE", where + ";Nuove assunzioni.;");
        Assert.Contains(notes, note => note.StartsWith(code, StringComparison.Ordinal));
        Assert.Contains(notes, note => note.StartsWith("TR524", StringComparison.Ordinal));
    }

    // The row of the table jumps from 20 to 29.
    private static string[] Notes(string row, string? reason)
    {
        string Table(int count) => $"Ufficio;Tot\n{row};{count}\n";
        var described = Described.Replace("TOTALE", $"\"{row}\"", StringComparison.Ordinal);
        var site = new TwoYears().With("personale/tabelle.yml", described, described).With("personale/uffici.csv", Table(20), Table(29));
        site = reason is null ? site : site.With("2024/cambiamenti.csv", "dove;perché;fonte\n" + reason + "\n");
        var content = site.Content();
        var log = new DiagnosticLog();
        CrossYearRules.Check(new YearHistory([.. content.Years.Select(year => ContentFacts.Of(content, year.Year))], []), log);
        return [.. log.InOrder().Select(message => $"{message.Problem.Code} {message.What}. {message.CureFrom(null)}")];
    }
}
