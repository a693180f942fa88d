using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Reading;

public sealed class RecordSheetReaderTests
{
    private readonly DiagnosticLog _log = new();

    [Theory]
    [InlineData("codice;nome;telefono\nambiente;Ambiente;0372\n")]
    [InlineData("TELEFONO,Nome,Codice\n0372,Ambiente,Ambiente\n")]
    [InlineData("\uFEFFcodice\tnome\ttelefono\t\t\r\nambiente\tAmbiente\t0372\t\t\r\n\t\t\t\r\n")]
    [InlineData("codice ; nome\u00A0;\"telefono\"\nambiente ;\u00A0Ambiente; 0372 \n")]
    [InlineData("sep=;\ncodice;;nome;telefono\nambiente;;Ambiente;0372\n")]
    public void Headers_may_have_any_order_case_and_dialect(string csv)
    {
        var row = Assert.Single(Read(csv));
        Assert.Equal(
            ("ambiente", "Ambiente", "0372"),
            (row.Text(CommonFields.Code), row.Text(UnitSchema.Name), row.Text(UnitSchema.Phone))
        );
        Assert.Empty(_log.InOrder());
    }

    [Fact]
    public void A_short_row_has_no_values_for_the_remaining_columns()
    {
        var row = Assert.Single(Read("codice;nome;telefono\nambiente;Ambiente\n"));
        Assert.Null(row[UnitSchema.Phone]);
        Assert.Equal("C2", row.At(UnitSchema.Phone).Cell);
    }

    [Fact]
    public void An_absent_value_is_kept_apart_from_an_empty_one()
    {
        var row = Assert.Single(Read("codice;nome;telefono;email\nambiente;Ambiente;n.p.;\n"));
        Assert.Equal(Absence.NotInSource, row[UnitSchema.Phone]!.Absence);
        Assert.Null(row[UnitSchema.Mail]);
        Assert.Null(row.TextOrNull(UnitSchema.Phone));
    }

    [Fact]
    public void All_faults_of_a_table_are_reported_in_one_run()
    {
        Read("codice;nome;tel;email\nà;Ambiente;1;x\nb;;2;y@z.it\nc;C;3;4;5\n");
        Assert.Equal(
            ["TR107 1:13", "TR201 2:1", "TR212 2:14", "TR110 3:3", "TR109 4:9"],
            _log.InOrder().Where(m => m.Place.Cell != "D4").Select(m => $"{m.Problem.Code} {m.Place.Line}:{m.Place.Column}")
        );
    }

    [Theory]
    [InlineData("punteggio")]
    [InlineData("Valutazione individuale")]
    [InlineData("PAGELLA")]
    [InlineData("premio del dipendente")]
    [InlineData("Assenze per nome")]
    [InlineData("malattia")]
    [InlineData("Retribuzione individuale")]
    [InlineData("stipendio")]
    [InlineData("legge 104")]
    [InlineData("procedimenti disciplinari")]
    [InlineData("nominativo")]
    public void Columns_about_the_evaluation_of_persons_are_rejected_by_name(string column)
    {
        Read($"codice;nome;{column}\nambiente;Ambiente;98\n");
        Assert.Equal(["TR123"], Sources.Codes(_log));
    }

    [Theory]
    [InlineData("tasso di assenza")]
    [InlineData("ammontare dei premi")]
    [InlineData("premi distribuiti")]
    [InlineData("retribuzione media")]
    [InlineData("numero dei dipendenti")]
    [InlineData("codice fiscale")]
    public void Columns_of_aggregates_are_not_taken_for_data_on_persons(string column)
    {
        Read($"codice;nome;{column}\nambiente;Ambiente;98\n");
        Assert.Equal(["TR107"], Sources.Codes(_log));
    }

    [Theory]
    [InlineData("Assenze del personale", false)]
    [InlineData("Premi ai dipendenti", false)]
    [InlineData("Dipendenti in malattia", false)]
    [InlineData("Punteggio medio", false)]
    [InlineData("Cognome e nome", true)]
    [InlineData("Valutazione del dipendente", true)]
    [InlineData("Premio individuale", true)]
    [InlineData("Assenze per nominativo", true)]
    public void A_statistical_table_may_count_persons_but_not_name_them(string column, bool isRefused) =>
        Assert.Equal(isRefused, PersonalFields.IsOfOnePerson(column));

    private IReadOnlyList<Answers> Read(string csv) =>
        RecordSheetReader.Read(Sources.File(csv, "2023/settori.csv"), UnitSchema.Definition, _log);
}
