using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>
/// Hundreds of faults, each in a copy of a sound portal: each is reported at its place with its code, and nothing else is. The quick form
/// takes
/// every other one of each kind.
/// </summary>
public sealed class SeededDefectTests
{
    [Theory]
    [InlineData("complete", 2024)]
    [InlineData("reale", 2011)]
    public void Each_seeded_fault_is_reported_alone_at_its_place(string name, int year)
    {
        var draft = new Draft(name, year);
        var sound = Draft.Check(draft.Files).Select(said => Words(said.Message)).ToHashSet();
        var tried = All(draft).GroupBy(defect => defect.Kind).SelectMany(kind => kind.Where((_, i) => Gate.IsLong || i % 2 == 0)).ToList();
        var wrong = tried.AsParallel().AsOrdered().Select(defect => Verdict(defect, sound)).Where(verdict => verdict is not null).ToList();
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {tried.Count}:\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void There_are_enough_seeded_faults()
    {
        var all = All(new Draft("complete", 2024)).Concat(All(new Draft("reale", 2011))).ToList();
        Console.WriteLine($"{all.Count} faults of {all.Select(defect => defect.Kind).Distinct().Count()} kinds");
        Assert.InRange(all.Count, 200, 2000);
        Assert.InRange(all.Select(defect => defect.Kind).Distinct().Count(), 40, 500);
    }

    private static IEnumerable<Defect> All(Draft draft)
    {
        var dice = new Dice(20_110_401);
        return
        [
            .. FieldDefects.Of(draft, dice),
            .. SheetDefects.Of(draft, dice),
            .. TextDefects.Of(draft, dice),
            .. YamlDefects.Of(draft),
            .. FileDefects.Of(draft),
            .. TableDefects.Of(draft),
            .. RecordDefects.Of(draft),
        ];
    }

    // Null where all is well.
    private static string? Verdict(Defect defect, HashSet<string> sound)
    {
        var said = Draft.Check(defect.Files, defect.NeedsPages).Where(message => !sound.Contains(Words(message.Message))).ToList();
        var missing = defect.Expected.Except(said.Select(message => message.Key)).ToList();
        var more = said.Where(message =>
                !defect.Expected.Contains(message.Key)
                && !Consequences(defect).Any(beginning => message.Key.StartsWith(beginning, StringComparison.Ordinal))
            )
            .ToList();
        var isProposed =
            defect.Near is null
            || said.Any(message => message.Message.CureFrom(null).Contains($"«{defect.Near}»", StringComparison.Ordinal));
        var words = more.Take(6).Select(message => $"{message.Key} {message.Message.What}");
        return missing.Count == 0 && more.Count == 0 && isProposed && defect.Expected.Length > 0
            ? null
            : $"{defect.Kind}: {defect.What}\n   missing: {string.Join(", ", missing)}\n   more: "
                + $"{string.Join(" | ", words)}{(isProposed ? "" : $"\n   not proposed: {defect.Near}")}";
    }

    // Where the remarks cannot be read, what they explain is not explained.
    private static IEnumerable<string> Consequences(Defect defect) =>
        defect.What.Contains("annotazioni.csv", StringComparison.Ordinal) ? [.. defect.Consequences, "TR501"] : defect.Consequences;

    // Lines move where lines are put in; what was said of the sound portal is known by its words.
    // A figure that disagreed disagrees still where one of the tables that it is compared with cannot be read.
    private static string Words(Diagnostic message) =>
        $"{message.Problem.Code} {message.Place.Path} "
        + $"{(message.Problem == Problems.FiguresDisagree ? message.What.Split(". ")[0] : message.What)}";
}
