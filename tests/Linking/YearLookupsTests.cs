using System.Collections;
using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Linking;

/// <summary>The effort of a year with many units, counted and not timed: how often its lists are read while all pages are made.</summary>
public sealed class YearLookupsTests
{
    private const int Few = 40;
    private const int Times = 4;

    [Fact]
    public void Lookups_read_each_list_a_constant_number_of_times()
    {
        var (few, many) = (Reads(Few), Reads(Few * Times));
        Assert.InRange(few.Units, Few, int.MaxValue);
        Assert.InRange(many.Units, many.Units, few.Units * (Times + 1));
        Assert.InRange(many.Rows, many.Rows, few.Rows * (Times + 1));
        Assert.InRange(many.Facilities, many.Facilities, few.Facilities * (Times + 1));
    }

    [Fact]
    public void A_unit_shows_what_belongs_to_it()
    {
        var year = Site(5).Read().Years.Single();
        var lookups = new YearLookups(year);
        Assert.Equal(["u1", "u2", "u3", "u4"], lookups.Below("u0").Select(unit => unit.Head.Code));
        Assert.Equal(["u0"], lookups.Below(null).Select(unit => unit.Head.Code));
        Assert.Equal(["l3"], lookups.FacilitiesOf(year.Units[3]).Select(facility => facility.Head.Code));
        Assert.Equal("Ufficio 2", lookups.RowOf(year.Tables[0], year.Units[2])!.Name);
        Assert.Equal("u4", lookups.UnitNamed("UFFICIO 4")!.Head.Code);
        Assert.Null(lookups.UnitNamed("Ufficio 9"));
    }

    private static (int Units, int Rows, int Facilities) Reads(int count)
    {
        var content = Site(count).Read();
        var year = content.Years.Single();
        var (units, rows, facilities) = (
            new CountedList<Unit>(year.Units),
            new CountedList<StatRow>(year.Tables[0].Rows),
            new CountedList<Facility>(year.Facilities)
        );
        content = content with
        {
            Years = [year with { Units = units, Tables = [year.Tables[0] with { Rows = rows }], Facilities = facilities }],
        };
        var log = new DiagnosticLog();
        var site = SiteLinker.Link(content, SiteRules.Check(content, log, strict: false), new SiteSettings(null, null), log);
        foreach (var file in SiteRenderer.Render(site, CremonaTheme.Value))
        {
            file.Render(_ => { });
        }

        return (units.Reads, rows.Reads, facilities.Reads);
    }

    private static SmallSite Site(int count)
    {
        var (units, rows, facilities) = (
            new StringBuilder("codice;nome;superiore\n"),
            new StringBuilder("Struttura;D\n"),
            new StringBuilder("codice;nome;settore\n")
        );
        for (var i = 0; i < count; i++)
        {
            units.Append($"u{i};Ufficio {i};{(i == 0 ? "" : i < 30 ? "u0" : $"u{i - 29}")}\n");
            rows.Append($"Ufficio {i};{i}\n");
            facilities.Append($"l{i};Luogo {i};u{i}\n");
        }

        return new SmallSite()
            .With("settori.csv", units.ToString())
            .With("luoghi.csv", facilities.ToString())
            .With("personale/tabelle.yml", "strutture:\n  titolo: Strutture\n  settori: sì\n")
            .With("personale/strutture.csv", rows.ToString());
    }

    // Counts what is taken out of it; pages are made on several threads.
    private sealed class CountedList<T>(IReadOnlyList<T> list) : IReadOnlyList<T>
    {
        private int _reads;

        public int Reads => _reads;

        public int Count => list.Count;

        public T this[int index]
        {
            get
            {
                Interlocked.Increment(ref _reads);
                return list[index];
            }
        }

        public IEnumerator<T> GetEnumerator()
        {
            foreach (var one in list)
            {
                Interlocked.Increment(ref _reads);
                yield return one;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
