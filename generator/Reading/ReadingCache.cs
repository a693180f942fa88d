using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>
/// Cache passed from one run to the next over nearly the same files. It affects only the speed of a run, never the result.
/// </summary>
/// <param name="Sheets">The cached spreadsheets.</param>
/// <param name="Rows">The cached row results.</param>
public sealed record ReadingCache(SheetCache Sheets, RowCache Rows)
{
    /// <summary>Creates an empty cache.</summary>
    public ReadingCache()
        : this(new SheetCache(), new RowCache()) { }

    /// <summary>Ends the run.</summary>
    /// <param name="isGood">True if the content had no errors.</param>
    public void End(bool isGood)
    {
        Sheets.End(isGood);
        Rows.End(isGood);
    }
}
