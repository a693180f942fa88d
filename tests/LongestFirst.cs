using Xunit.Abstractions;

// Many tests wait for another program (the published program, node, a web server), so twice as many run as there are cores of the machine
// that checks the project.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
[assembly: TestCollectionOrderer("Cremona.Transparency.Tests.LongestFirst", "Cremona.Transparency.Tests")]

namespace Cremona.Transparency.Tests;

/// <summary>The classes that take longest begin first, so that none of them is left alone on one core at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Names =
    [
        "Defects.Forms.FormMutantTests",
        "Publishing.CrashTests",
        "Redaction.RemovalReachTests",
        "SiteChecks.VerifySiteTests",
        "Redaction.RemovedFileTests",
        "Commands.BrokenSiteTests",
        "Linking.DraftTests",
        "Archive.OldArchiveTests",
        "Archive.ChangeCrashTests",
        "Hostile.InjectionTests",
        "Register.RegisterForEverTests",
        "Archive.TakenYearTests",
        "Hosting.RealServerTests",
        "Defects.SoundWritingTests",
        "SiteChecks.VerifyServerTests",
        "Redaction.OtherSpellingsTests",
        "Preview.RandomEditTests",
        "Defects.SeededDefectTests",
        "Archive.TermDecisionTests",
        "Publishing.SwitchCrashTests",
        "Preview.EditorFilesTests",
        "Archive.FreezeCrashTests",
        "Commands.FormatTests",
        "Archive.VerifyTests",
        "Hosting.HarvestTests",
        "Archive.FrozenComparisonTests",
        "Linking.WithdrawalTests",
        "Sites.DeterminismTests",
        "Changes.NaiveComparisonTests",
        "Archive.FreezeTests",
    ];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections
            .OrderBy(collection =>
                Array.FindIndex(Names, name => collection.DisplayName.EndsWith("." + name, StringComparison.Ordinal)) is var at && at < 0
                    ? Names.Length
                    : at
            )
            .ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);
}
