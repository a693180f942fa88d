using Cremona.Transparency.Pages;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Linking;

public sealed class CyclePageTests
{
    [Fact]
    public void The_cycle_distinguishes_expected_from_past_events()
    {
        var files = new SmallSite()
            .With(
                "ciclo.csv",
                """
                codice;tipo;cosa;data;esito
                a;approvazione;Approvazione del piano;2023-01-30;
                b;approvazione;Approvazione della relazione, entro questa data;2023-06-30;
                c;approvazione;Verifica, entro questa data;2023-07-30;avvenuto
                d;passo;Prima rilevazione;2023-08-31;previsto
                e;passo;Seconda rilevazione;2023-12-31;
                f;passo;Terza rilevazione;n.a.;
                g;passo;Quarta rilevazione;n.p.;

                """
            )
            .Files;
        var page = (CyclePage)
            BuiltSite.Link(files, date: new DateOnly(2023, 10, 1)).Pages.Single(draft => draft.Address.Path == "2023/ciclo.html").Make();
        Assert.Equal(["b", "d", "e", "f"], page.Events.Where(step => step.IsExpected).Select(step => step.Id));
        var undated = (CyclePage)BuiltSite.Link(files).Pages.Single(draft => draft.Address.Path == "2023/ciclo.html").Make();
        Assert.Equal(["b", "d", "f"], undated.Events.Where(step => step.IsExpected).Select(step => step.Id));
    }

    [Fact]
    public void The_report_of_2012_was_expected_when_the_plan_of_2011_was_written()
    {
        var html = BuiltSite.Of("reale").Files.Single(file => file.Path == "2011/ciclo.html").ToBytes();
        var text = System.Text.Encoding.UTF8.GetString(html);
        Assert.Contains("<li id=\"approvazione-relazione\" class=\"expected\">", text, StringComparison.Ordinal);
        Assert.DoesNotContain("<li id=\"approvazione-bilancio\" class=\"expected\">", text, StringComparison.Ordinal);
        Assert.Contains("Che cosa è successo, e che cosa era previsto", text, StringComparison.Ordinal);
    }
}
