using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Context figures, each with an anchor, unit, date and source.</summary>
public static class ContextPages
{
    /// <summary>Returns the page of context figures.</summary>
    public static IEnumerable<PageDraft> Of(YearLinks year)
    {
        yield return IndexDrafts.Draft(
            year,
            "contesto",
            "Popolazione e altri numeri, ciascuno con la data e la fonte.",
            "Non ci sono dati di contesto.",
            page =>
            {
                var notes = new PageNotes(year);
                return page with
                {
                    Groups =
                    [
                        .. year
                            .Content.Context.GroupBy(figure => figure.Group)
                            .Select(group => new EntryGroup(
                                IndexDrafts.GroupId(group.Key ?? "altri dati"),
                                group.Key is null ? null : new Shown(group.Key)
                            )
                            {
                                IsCompact = true,
                                Entries = [.. group.Select(figure => Entry(year, figure, notes))],
                            }),
                    ],
                };
            }
        );
    }

    /// <summary>Returns a figure with its unit.</summary>
    public static string Value(ContextFigure figure)
    {
        var unit = figure.Head.Answers.TextOrNull(ContextSchema.Unit);
        return ItalianText.Number(figure.Value)
            + (
                unit is null ? ""
                : unit == "%" ? "%"
                : " " + unit
            );
    }

    /// <summary>Returns the reference date or period of a figure in words, or null.</summary>
    public static string? AsOf(ContextFigure figure) =>
        figure.Head.Answers.TextOrNull(ContextSchema.AsOf) is not { } written ? null
        : figure.Head.Answers.Date(ContextSchema.AsOf) is { } day ? ItalianText.Day(day)
        : written;

    private static Entry Entry(YearLinks year, ContextFigure figure, PageNotes notes)
    {
        var row = figure.Head.Answers;
        var value = new Shown(Value(figure))
        {
            Notes = notes.On(new Target(RecordKind.ContextFigure, null, figure.Head.Code) { Part = ContextSchema.Value.Name }),
        };
        return new Entry(new Shown(figure.Head.Name) { Notes = notes.OnWhole(figure.Head) })
        {
            Id = figure.Head.Code,
            Figure = value,
            Facts =
            [
                .. row[ContextSchema.AsOf] is null
                    ? Array.Empty<Fact>()
                    :
                    [
                        DisplayText.Fact(
                            "Riferito al",
                            AsOf(figure) is { } asOf ? new Shown(asOf) : DisplayText.Of(row[ContextSchema.AsOf])
                        ),
                    ],
                .. Provenances.Of(year, row),
            ],
            MentionedIn = year.Mentions(figure.Head),
        };
    }
}
