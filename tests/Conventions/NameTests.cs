using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Tests.Conventions;

public sealed class NameTests
{
    private static readonly string[] Empty =
    [
        "Service",
        "Manager",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Provider",
        "Processor",
        "Handler",
        "Context",
        "Base",
        "Impl",
        "Info",
    ];

    [Fact]
    public void No_type_has_a_meaningless_name() =>
        Assert.Equal(
            [],
            new[]
            {
                typeof(Problems),
                typeof(Pages.Page),
                typeof(Transparency.Razor.Theme),
                typeof(Transparency.Liquid.TownViews),
                typeof(Transparency.Themes.CremonaTheme),
            }
                .SelectMany(type => type.Assembly.GetTypes())
                .Where(type =>
                    type.Namespace?.StartsWith("Cremona", StringComparison.Ordinal) == true
                    && Array.Exists(Empty, word => type.Name.EndsWith(word, StringComparison.Ordinal))
                )
                .Select(type => type.FullName)
        );

    [Fact]
    public void Every_namespace_is_a_room()
    {
        var folders = Directory.EnumerateDirectories(Repository.Generator).Select(Path.GetFileName);
        Assert.Equal([], Uses.Rooms.Except(folders));
    }

    // A folder of a room sorts its files; it is no namespace of its own.
    [Fact]
    public void A_folder_has_at_most_35_files_and_a_room_two_levels()
    {
        Assert.Equal([], Sources().Where(file => file.Split('/').Length > 3));
        Assert.Equal(
            [],
            Sources()
                .GroupBy(file => Path.GetDirectoryName(file))
                .Where(folder => folder.Count() > 35)
                .Select(folder => $"{folder.Key}: {folder.Count()}")
        );
    }

    [Fact]
    public void Files_are_small()
    {
        var lengths = Sources()
            .Where(file => file != "Diagnostics/Problems.cs")
            .Select(file => (file, lines: File.ReadLines(Path.Combine(Repository.Generator, file)).Count()))
            .OrderBy(file => file.lines)
            .ToArray();
        Assert.Equal([], lengths.Where(file => file.lines > 300));
        Assert.InRange(lengths[lengths.Length / 2].lines, 15, 75);
        Assert.InRange(lengths[lengths.Length * 9 / 10].lines, 15, 200);
    }

    private static IEnumerable<string> Sources() =>
        Directory
            .EnumerateFiles(Repository.Generator, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Generator, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("obj/", StringComparison.Ordinal) && !file.StartsWith("bin/", StringComparison.Ordinal));
}
