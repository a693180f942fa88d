using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// What one run finds and the next, over nearly the same files, need not find again. It changes how long a run takes, and nothing else.
/// </summary>
/// <param name="Sheets">What was read of the spreadsheets.</param>
/// <param name="Rows">What was found of their rows.</param>
public sealed record Memory(SheetMemory Sheets, RowMemory Rows)
{
    /// <summary>Nothing is known yet.</summary>
    public Memory()
        : this(new SheetMemory(), new RowMemory()) { }

    /// <summary>The run is over.</summary>
    /// <param name="isGood">True where the content had no errors.</param>
    public void End(bool isGood)
    {
        Sheets.End(isGood);
        Rows.End(isGood);
    }
}
