using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Tests.Linking;

public sealed class ObjectiveStateTests
{
    private static readonly string[] Bad = ["peggio dell'atteso", "sotto l'intervallo", "sopra l'intervallo", "diverso dall'atteso"];
    private static readonly string[] Good = ["come atteso", "meglio dell'atteso", "dentro l'intervallo", "entro il valore atteso"];

    [Fact]
    public void States_match_cases_computed_by_hand_from_the_printed_rule()
    {
        var rows = File.ReadLines(Path.Combine(Repository.Tests, "Linking", "casi-di-stato.csv"))
            .Skip(1)
            .Select(line => line.Split(';'))
            .ToArray();
        Assert.InRange(rows.Length, 60, int.MaxValue);
        var pages = StatePages.Of([.. rows.Select(row => new StateCase(row[0], row[1], row[2], row[3], row[4], row[5], row[7]))]);
        var wrong = new List<string>();
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            var day = row[6].Length == 0 ? "" : ItalianText.Day(DateOnly.ParseExact(row[6], "yyyy-MM-dd", CultureInfo.InvariantCulture));
            var state = day.Length == 0 ? pages[i].State.Text : pages[i].States!.Rows.Single(step => step.Header.Text == day).Cells[0].Text;
            var words = string.Join(" // ", StatePages.WordsOn(pages[i], day)).TrimEnd();
            if (!string.Equals(state, row[8], StringComparison.OrdinalIgnoreCase) || words != row[9])
            {
                wrong.Add($"{row[0]}: {state}, {words}; by hand: {row[8]}, {row[9]}");
            }
        }

        Assert.Equal([], wrong);
    }

    [Fact]
    public void The_text_of_the_readings_agrees_with_the_state()
    {
        var cases = Generated().ToArray();
        var pages = StatePages.Of(cases);
        var seen = new HashSet<string>();
        var wrong = new List<string>();
        for (var i = 0; i < cases.Length; i++)
        {
            var step = pages[i].States!.Rows[^1];
            var words = StatePages.LastWords(pages[i]).Where(word => word.Length > 0 && word != "manca il valore atteso").ToArray();
            var state = step.Cells[0].Text;
            seen.Add(state);
            if (
                Contradicts(state, words)
                || pages[i].State.Text != state
                || !pages[i].Rule!.Contains(state, StringComparison.OrdinalIgnoreCase)
            )
            {
                wrong.Add($"{cases[i]}: {state}, {string.Join(" // ", words)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(10)));
        Assert.Equal(
            ["Da raggiungere", "In linea", "In ritardo", "Non avviato", "Non raggiunto", "Raggiunto", "Raggiunto in parte"],
            seen.Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void The_printed_rule_contains_only_applicable_sentences()
    {
        var pages = StatePages.Of([
            new("sì/no", "sì/no", "", "no", "sì", "2023-06-30=no", "2023-09-30"),
            new("strada", "in aumento", "", "0", "10", "2023-06-30=1", ""),
            new(
                "due",
                "in aumento // in diminuzione // intervallo",
                "cumulato nell'anno // cumulato nell'anno //",
                "",
                "10 // 5 // n.d.",
                "2023-06-30=1 // 2023-06-30=1 // 2023-06-30=1",
                ""
            ),
        ]);
        Assert.DoesNotContain(
            "strada",
            pages[0].Rule!.Replace("contare la strada", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("31 dicembre", pages[0].Rule, StringComparison.Ordinal);
        Assert.DoesNotContain("in per cento", pages[0].Rule, StringComparison.Ordinal);
        Assert.DoesNotContain("più d'uno", pages[1].Rule, StringComparison.Ordinal);
        Assert.Contains("almeno l'80% di quanto serve a quel giorno", pages[1].Rule, StringComparison.Ordinal);
        Assert.Contains("dal 50% in su", pages[1].Rule, StringComparison.Ordinal);
        Assert.Contains("si prende il 31 dicembre 2023", pages[1].Rule, StringComparison.Ordinal);
        Assert.Contains("Gli indicatori sono più d'uno", pages[2].Rule, StringComparison.Ordinal);
        Assert.Contains("Non conta «Indicatore 2»", pages[2].Rule, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_thresholds_no_state_is_computed_and_the_page_says_so()
    {
        var page = StatePages.Of([new("senza soglie", "in aumento", "", "0", "10", "2023-12-31=10", "")], thresholds: "").Single();
        Assert.Equal("Non misurato", page.State.Text);
        Assert.Equal("Le soglie da cui segue lo stato non sono indicate: finché mancano, lo stato resta «non misurato».", page.Rule);
    }

    [Fact]
    public void The_joined_state_is_independent_of_the_order_of_indicators()
    {
        var marks = Enum.GetValues<StateMark>().Except([StateMark.OutcomeUnknown]).ToArray();
        Assert.All(marks.SelectMany(one => marks.SelectMany(two => marks.Select(three => (one, two, three)))), set =>
            Assert.Equal(ObjectiveStates.Join([set.one, set.two, set.three]), ObjectiveStates.Join([set.three, set.one, set.two, set.one]))
        );
    }

    private static bool Contradicts(string state, IReadOnlyList<string> words)
    {
        var (bad, good) = (words.Any(word => Bad.Any(bad => word.EndsWith(bad, StringComparison.Ordinal))), words.Any(IsGood));
        var open = words.Any(word => word.Contains("non ancora", StringComparison.Ordinal));
        return state switch
        {
            "Raggiunto" => bad || open,
            "In linea" => bad,
            "Non raggiunto" => good || open || !bad,
            "Raggiunto in parte" => !bad || open,
            "Non avviato" => good || bad,
            "Da raggiungere" => words.All(IsGood),
            "In ritardo" => words.All(IsGood),
            _ => true,
        };
    }

    private static bool IsGood(string word) =>
        !word.Contains("non ancora", StringComparison.Ordinal) && Good.Any(good => word.EndsWith(good, StringComparison.Ordinal));

    private static IEnumerable<StateCase> Generated()
    {
        string[] days = ["2023-01-01", "2023-06-30", "2023-12-31"];
        string[] values = ["0", "4", "9,6", "10", "12", "25"];
        (string Direction, string Course)[] kinds =
        [
            ("in aumento", ""),
            ("in aumento", "cumulato nell'anno"),
            ("in diminuzione", ""),
            ("in diminuzione", "cumulato nell'anno"),
        ];
        StateCase[] singles =
        [
            .. from kind in kinds
            from baseline in new[] { "", "0", "10", "20" }
            from day in days
            from value in values
            from due in new[] { "", "2023-06-30" }
            select new StateCase("", kind.Direction, kind.Course, baseline, "10", $"{day}={value}", due),
            .. from target in new[] { "10", "5 - 10" }
            from day in days
            from value in values
            select new StateCase("", "intervallo", "", "", target, $"{day}={value}", ""),
            .. from target in new[] { "sì", "no" }
            from day in days
            from value in new[] { "sì", "no" }
            select new StateCase("", "sì/no", "", "", target, $"{day}={value}", ""),
        ];
        return singles.Concat(
            singles.SelectMany((one, i) => new[] { 7, 31, 101, 173 }.Select(step => Pair(one, singles[(i + step) % singles.Length])))
        );
    }

    private static StateCase Pair(StateCase one, StateCase two) =>
        new(
            "",
            $"{one.Direction} // {two.Direction}",
            $"{one.Course} // {two.Course}",
            $"{one.Baseline} // {two.Baseline}",
            $"{one.Target} // {two.Target}",
            $"{one.Readings} // {two.Readings}",
            one.Due
        );
}
