using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.Linking;

/// <summary>Numbers the notes of one page as they come up.</summary>
public sealed class PageNotes(YearLinks year)
{
    private int _count;

    /// <summary>The notes on a cell or a field: a discrepancy first, then the editors' remarks.</summary>
    public IReadOnlyList<Note> On(Target cell)
    {
        var notes = new List<Note>();
        if (year.Findings.Discrepancies.FirstOrDefault(discrepancy => discrepancy.Cell.Target.NamesSameCellAs(cell)) is { } found)
        {
            notes.Add(Next(found.Sentence) with { Explanation = found.Explanation, IsDiscrepancy = true });
        }

        var remarks = year.Content.Remarks.Where(remark => remark.Where.Part is not null && remark.Where.NamesSameCellAs(cell) && (notes.Count == 0 || remark.Text != notes[0].Explanation));
        notes.AddRange(remarks.Select(remark => Next(remark.Text)));
        return notes;
    }

    /// <summary>The remarks on a record as a whole.</summary>
    public IReadOnlyList<Note> OnWhole(Head head) =>
    [
        .. year.Content.Remarks
            .Where(remark => remark.Where.Part is null && remark.Where.Kind == head.Kind && remark.Where.Code == head.Code && (remark.Where.Year ?? year.Year) == year.Year)
            .Select(remark => Next(remark.Text)),
    ];

    /// <summary>A note of its own.</summary>
    public Note Next(string text)
    {
        _count++;
        return new Note($"nota-{_count}", _count.ToString(System.Globalization.CultureInfo.InvariantCulture), text);
    }
}
