using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects.Forms;

/// <summary>
/// Mutants of a portal by number: the same number gives the same slip. Forms come equally often, then operators, then places.
/// </summary>
/// <param name="draft">The portal.</param>
/// <param name="seed">Another number gives other slips.</param>
internal sealed class FormMutants(Draft draft, ulong seed = FormMutants.UsualSeed)
{
    /// <summary>The seed of every run that asks for no other.</summary>
    public const ulong UsualSeed = 17;

    private readonly CellMutants _cells = new(draft);
    private readonly SheetMutants _sheets = new(draft);
    private readonly ChapterMutants _texts = new(draft);
    private readonly SettingsMutants _settings = new(draft);
    private readonly FileMutants _files = new(draft);

    /// <summary>The mutant of a number; null where its place does not allow its operator.</summary>
    public Mutant? Of(int number)
    {
        var dice = new Dice(((ulong)number * 2654435761UL) + seed);
        dice.Next(2);
        return dice.Next(9) switch
        {
            0 => _cells.OfType(dice),
            1 => _cells.OfUnit(dice),
            2 => _cells.OfKey(dice),
            3 => _cells.OfReference(dice),
            4 => _cells.OfDate(dice),
            5 => _sheets.Of(dice),
            6 => _files.Of(dice),
            7 => _texts.Of(dice),
            _ => _settings.Of(dice),
        };
    }
}
