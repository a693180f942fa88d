using System.Security.Cryptography;
using Cremona.Transparency.Generator.Changes;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Tests.Browser;
using Xunit.Abstractions;

namespace Cremona.Transparency.Tests.Defects.Forms;

/// <summary>
/// Slips made by the form of the content that change what is published: each is an error, a warning at its place, or a change that
/// <c>genera --prova</c> names with its file. The long form makes a thousand.
/// </summary>
public sealed class FormMutantTests(ITestOutputHelper output)
{
    private const double LeastTold = 0.7;

    // SEME=4 makes other slips: what no seed shows is what counts.
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("SEME"), out var seed)
        ? seed
        : FormMutants.UsualSeed;

    private static readonly SiteOptions Options = new("content");

    [Theory]
    [InlineData("complete", 2024)]
    [InlineData("reale", 2011)]
    public void Every_mistake_that_changes_pages_is_detected(string name, int year)
    {
        var draft = new Draft(name, year);
        var mutants = new FormMutants(draft, Seed);
        var sound = Run(draft.Files);
        var count = Gate.IsLong ? 500 : 15;
        var verdicts = Enumerable
            .Range(0, count * 4)
            .AsParallel()
            .AsOrdered()
            .Select(mutants.Of)
            .OfType<Mutant>()
            .Select(mutant => (Slip: mutant, Fate: Judge(mutant, sound)))
            .Where(verdict => verdict.Fate != Fate.ChangesNothing)
            .Take(count)
            .ToList();
        var lines = verdicts
            .Select(verdict => $"{verdict.Fate}\t{verdict.Slip.Form}\t{verdict.Slip.Operator}\t{verdict.Slip.What.ReplaceLineEndings(" ")}")
            .ToList();
        var told = verdicts.Count(verdict => verdict.Fate is Fate.Error or Fate.Warning);
        var unseen = lines.Where(line => line.StartsWith(nameof(Fate.Unseen), StringComparison.Ordinal)).ToList();
        lines.ForEach(output.WriteLine);
        output.WriteLine($"{verdicts.Count} slips: {told} told, {verdicts.Count - told - unseen.Count} named, {unseen.Count} unseen");
        Assert.Equal(count, verdicts.Count);
        Assert.True(unseen.Count == 0, string.Join('\n', unseen));
        var named = lines.Where(line => line.StartsWith(nameof(Fate.Named), StringComparison.Ordinal));
        Assert.True(told >= LeastTold * count, $"{told} of {count} told:\n{string.Join('\n', named)}");
    }

    [Fact]
    public void An_undetected_mistake_fails_the_test()
    {
        var draft = new Draft("complete", 2024);
        var other = Run(draft.Files) with { Pages = new(StringComparer.Ordinal) };
        var mutant = new Mutant("text", "named by nothing", "nowhere.csv", "", draft.With("portale.yml", draft.Text("portale.yml") + "\n"));
        Assert.Equal(Fate.Unseen, Judge(mutant, other));
    }

    private static Fate Judge(Mutant mutant, Outcome sound)
    {
        var outcome = Run(mutant.Files);
        return outcome.Pages is null ? Fate.Error
            : outcome.Pages.Count == sound.Pages!.Count && outcome.Pages.All(page => sound.Pages.GetValueOrDefault(page.Key) == page.Value)
                ? Fate.ChangesNothing
            : outcome
                .Said.Except(sound.Said)
                .Any(said => said.Path == mutant.Path || said.What.Contains(mutant.Path, StringComparison.Ordinal))
                ? Fate.Warning
            : ContentComparison
                .Between(sound.Content!, outcome.Content!)
                .Any(change => change.File == mutant.Path || change.Place?.Path == mutant.Path)
                ? Fate.Named
            : Fate.Unseen;
    }

    private static Outcome Run(IReadOnlyList<StoredFile> files)
    {
        var log = new DiagnosticLog();
        if (InMemory.Build(Options, files, log) is not var (pages, gate) || log.HasErrors)
        {
            return Outcome.Refused;
        }

        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            sums[page.Path] = Convert.ToHexString(SHA256.HashData(page.ToBytes()));
        }

        gate.Report(log);
        return log.HasErrors
            ? Outcome.Refused
            : new Outcome(
                sums,
                SiteReader.Read(files, new DiagnosticLog()),
                [.. log.InOrder().Select(said => (said.Problem.Code, said.Place.Path, said.What))]
            );
    }

    private enum Fate
    {
        ChangesNothing,
        Error,
        Warning,
        Named,
        Unseen,
    }

    private sealed record Outcome(
        Dictionary<string, string>? Pages,
        SiteContent? Content,
        IReadOnlyList<(string Code, string Path, string What)> Said
    )
    {
        public static readonly Outcome Refused = new(null, null, []);
    }
}
