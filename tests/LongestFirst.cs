using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Cremona.Transparency.Tests.LongestFirst", "Cremona.Transparency.Tests")]

namespace Cremona.Transparency.Tests;

/// <summary>The classes that take longest begin first, so that none of them is left alone on one core at the end.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Names =
    [
        "Publishing.CrashTests",
        "Hostile.InjectionTests",
        "Publishing.SwitchCrashTests",
        "Archive.TakenYearTests",
        "Defects.SeededDefectTests",
        "Commands.FormatTests",
        "Commands.NewCommandTests",
        "Archive.FreezeCrashTests",
        "Hostile.MutationTests",
        "Commands.ExitCodeTests",
        "Archive.FreezeTests",
        "Redaction.RemovalTests",
        "Linking.WithdrawalTests",
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
