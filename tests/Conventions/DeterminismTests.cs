using System.Globalization;

namespace Cremona.Transparency.Tests.Conventions;

/// <summary>The same content gives the same bytes: the flow asks the machine for nothing.</summary>
public sealed class DeterminismTests
{
    private static readonly Type[] Disk =
    [
        typeof(File),
        typeof(Directory),
        typeof(FileStream),
        typeof(FileInfo),
        typeof(DirectoryInfo),
        typeof(FileSystemInfo),
        typeof(RandomAccess),
        typeof(DriveInfo),
        typeof(FileSystemWatcher),
        typeof(StreamReader),
        typeof(StreamWriter),
    ];

    private static readonly string[] Days =
    [
        "DateTime.get_Now",
        "DateTime.get_UtcNow",
        "DateTime.get_Today",
        "DateTimeOffset.get_Now",
        "DateTimeOffset.get_UtcNow",
    ];

    private static readonly string[] Clocks =
    [
        .. Days,
        "Guid.NewGuid",
        "TimeZoneInfo.get_Local",
        "CultureInfo.get_CurrentCulture",
        "CultureInfo.get_CurrentUICulture",
        "Path.GetTempPath",
        "Path.GetRandomFileName",
    ];

    private static readonly Type[] Machine =
    [
        typeof(Random),
        typeof(Environment),
        typeof(System.Diagnostics.Process),
        typeof(TimeProvider),
        typeof(System.Security.Cryptography.RandomNumberGenerator),
    ];

    [Fact]
    public void Only_Files_touches_the_disk() =>
        Assert.Equal([], Where(use => Disk.Contains(use.Used) || Name(use) == "Path.GetFullPath", "Files"));

    [Fact]
    public void Only_the_ends_of_the_flow_use_clock_randomness_and_environment() =>
        Assert.Equal([], Where(use => Machine.Contains(use.Used) || Clocks.Contains(Name(use)), "Commands", "Delivery", "Publishing"));

    // An iterator compares the thread that made it.
    private const string Thread = "Environment.get_CurrentManagedThreadId";

    /// <summary>Delivery runs after the flow; it starts transfer programs, and asks for the variable that rsync itself reads.</summary>
    [Fact]
    public void Delivery_asks_the_machine_for_nothing_else() =>
        Assert.Equal(
            ["Client Process", "RsyncTarget Environment"],
            Uses.All.Where(use => Uses.RoomOf(use.User) == "Delivery" && Machine.Contains(use.Used) && Name(use) != Thread)
                .Select(use => $"{Uses.Outermost(use.User).Name} {use.Used.Name}")
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Only_one_type_reads_the_current_date()
    {
        Assert.Equal(["Today"], Uses.All.Where(use => Days.Contains(Name(use))).Select(use => use.User.Name).Distinct());
        Assert.Equal(
            ["OptionDates", "SharedValues"],
            Uses.All.Where(use => use.Used == typeof(Generator.Commands.Today) && use.User != use.Used)
                .Select(use => use.User.Name)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void No_comparison_depends_on_the_culture() =>
        Assert.Equal(
            [],
            Where(use =>
                use.Used == typeof(CompareInfo) || Name(use) is "StringComparer.get_CurrentCulture" or "StringComparer.get_InvariantCulture"
            )
        );

    [Fact]
    public void Only_Files_makes_native_calls() =>
        Assert.Equal(
            ["Files"],
            typeof(Generator.Diagnostics.Problems)
                .Assembly.GetTypes()
                .Where(type =>
                    Uses.RoomOf(type) is not null
                    && type.GetMethods((System.Reflection.BindingFlags)~0)
                        .Any(method =>
                            method.DeclaringType == type && method.Attributes.HasFlag(System.Reflection.MethodAttributes.PinvokeImpl)
                        )
                )
                .Select(type => Uses.RoomOf(type)!)
                .Distinct()
        );

    [Fact]
    public void Disk_steps_are_observed_by_tests_only() =>
        Assert.Equal(
            [],
            Where(use => use.Used == typeof(Generator.Files.DiskTrial) && use.Member?.Name == nameof(Generator.Files.DiskTrial.During))
        );

    // xUnit prints what is found here: "Reading: RecordReaders File.ReadAllText".
    private static IEnumerable<string> Where(
        Func<(Type User, Type Used, System.Reflection.MemberInfo? Member), bool> isSought,
        params string[] allowed
    ) =>
        Uses
            .All.Where(use => Uses.RoomOf(use.User) is { } room && !allowed.Contains(room) && isSought(use))
            .Where(use => use.Member?.Name != "get_CurrentManagedThreadId") // what the compiler writes into iterators
            .Select(use => $"{Uses.RoomOf(use.User)}: {use.User.Name} {use.Used.Name} {use.Member?.Name}")
            .Distinct()
            .Order(StringComparer.Ordinal);

    private static string Name((Type User, Type Used, System.Reflection.MemberInfo? Member) use) => $"{use.Used.Name}.{use.Member?.Name}";
}
