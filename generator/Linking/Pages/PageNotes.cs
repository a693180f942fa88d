using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Numbers the notes of one page in order of appearance.</summary>
public sealed class PageNotes
{
    private readonly YearLinks _year;
    private readonly Counter _counter;

    /// <summary>Creates the notes for a page of a year.</summary>
    public PageNotes(YearLinks year)
        : this(year, new Counter()) { }

    private PageNotes(YearLinks year, Counter counter) => (_year, _counter) = (year, counter);

    /// <summary>Returns notes for another year's records on the same page; the numbering continues.</summary>
    public PageNotes Of(YearLinks other) => new(other, _counter);

    /// <summary>Returns the notes on a cell or field: the discrepancy first, then the editors' remarks.</summary>
    public IReadOnlyList<Note> On(Target cell)
    {
        var notes = new List<Note>();
        if (_year.Findings.Discrepancies.FirstOrDefault(discrepancy => discrepancy.Cell.Target.NamesSameCellAs(cell)) is { } found)
        {
            notes.Add(Next(found.Sentence) with { Explanation = found.Explanation, IsDiscrepancy = true });
        }

        var remarks = _year.Content.Remarks.Where(remark =>
            remark.Where.Part is not null && remark.Where.NamesSameCellAs(cell) && (notes.Count == 0 || remark.Text != notes[0].Explanation)
        );
        notes.AddRange(remarks.Select(remark => Next(remark.Text)));
        return notes;
    }

    /// <summary>Returns the remarks on a record as a whole.</summary>
    public IReadOnlyList<Note> OnWhole(Head head) =>
        [
            .. _year
                .Content.Remarks.Where(remark =>
                    remark.Where.Part is null
                    && remark.Where.Kind == head.Kind
                    && remark.Where.Code == head.Code
                    && (remark.Where.Year ?? _year.Year) == _year.Year
                )
                .Select(remark => Next(remark.Text)),
        ];

    /// <summary>Returns the next numbered note.</summary>
    public Note Next(string text)
    {
        var count = ++_counter.Count;
        return new Note($"nota-{count}", count.ToString(System.Globalization.CultureInfo.InvariantCulture), text);
    }

    private sealed class Counter
    {
        public int Count { get; set; }
    }
}
