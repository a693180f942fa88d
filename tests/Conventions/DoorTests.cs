namespace Cremona.Transparency.Tests.Conventions;

public sealed class DoorTests
{
    // Which room may name which other. A new door is a decision, to be seen in a review.
    private static readonly Dictionary<string, string> Doors = new()
    {
        ["Diagnostics"] = "",
        ["Files"] = "",
        ["Schema"] = "",
        ["Content"] = "Diagnostics Schema",
        ["Images"] = "Content",
        ["Reading"] = "Content Diagnostics Files Images Schema",
        ["Law"] = "Content Diagnostics Files Reading Schema",
        ["Validation"] = "Content Diagnostics Law Schema",
        ["Slips"] = "Content Diagnostics Schema",
        ["Plausibility"] = "Content Diagnostics Schema",
        ["Vocabulary"] = "Content Diagnostics Files Reading Schema",
        ["Drawing"] = "Content Diagnostics",
        ["Headlines"] = "Content Diagnostics Schema",
        ["Linking"] = "Comparison Content Diagnostics Drawing Headlines Law OpenData Schema Slips Validation Vocabulary",
        ["OpenData"] = "",
        ["Descriptors"] = "Content Schema",
        ["Editing"] = "Content Diagnostics Files OpenData Reading Schema",
        ["Rendering"] = "Linking OpenData",
        ["Hosting"] = "Linking Rendering",
        ["Publishing"] = "Files Rendering",
        ["Delivery"] = "Content Files Publishing Rendering Schema",
        ["Changes"] = "Content Diagnostics Schema",
        ["Comparison"] = "Changes Content Diagnostics Schema",
        ["Verification"] = "Diagnostics Rendering",
        ["Privacy"] = "Content Diagnostics Files Reading Rendering Schema",
        ["Attachments"] = "Content Diagnostics Files Privacy Schema",
        ["Preview"] = "Diagnostics Files Rendering",
        ["Views"] = "Content Diagnostics",
        ["Bags"] = "Files",
        ["MerkleTrees"] = "Files",
        ["WebArchives"] = "Files",
        ["Register"] = "Content Files MerkleTrees",
        ["Archive"] = "Bags Content Diagnostics Files Linking MerkleTrees Register Rendering Schema WebArchives",
        ["Redaction"] = "Archive Content Files Law OpenData Schema WebArchives",
        ["SiteChecks"] = "Archive Bags Content Files Linking Register Rendering WebArchives",
        ["Commands"] =
            "Archive Attachments Bags Changes Comparison Content Delivery Descriptors Diagnostics Editing Files Hosting Law Linking "
            + "Plausibility Preview Privacy Publishing Reading Redaction Register Rendering Schema SiteChecks Validation Verification "
            + "Views",
    };

    // Many assemblies, one framework.
    private const string WebServer = "Microsoft.AspNetCore";

    // Whichever is chosen.
    private const string Themes = "Cremona.Transparency.Themes.";

    // In which room a package may be named, and no other.
    private static readonly Dictionary<string, string> Packages = new()
    {
        ["CsvHelper"] = "OpenData Reading",
        ["DocumentFormat.OpenXml"] = "OpenData Reading",
        ["DocumentFormat.OpenXml.Framework"] = "OpenData Reading",
        ["YamlDotNet"] = "Descriptors Reading",
        ["Markdig"] = "Linking Slips",
        ["AngleSharp"] = "Verification",
        ["MetadataExtractor"] = "Images",
        ["UglyToad.PdfPig"] = "Attachments",
        ["UglyToad.PdfPig.Core"] = "Attachments",
        ["UglyToad.PdfPig.Tokens"] = "Attachments",
        ["System.CommandLine"] = "Commands",
        [WebServer] = "Preview",
        ["Cremona.Transparency.Pages"] = "Drawing Headlines Hosting Linking OpenData Rendering Views",
        ["Cremona.Transparency.Razor"] = "Commands Rendering Views",
        ["Cremona.Transparency.Liquid"] = "Views",
    };

    /// <summary>The one member that names the theme: a second theme is a second project and one line (decision 34).</summary>
    [Fact]
    public void The_theme_is_named_in_one_place() =>
        Assert.Single(
            Uses.All.Where(use => PackageOf(use.Used).StartsWith(Themes, StringComparison.Ordinal)).Select(use => use.User).Distinct()
        );

    /// <summary>A program that is started can do anything, so the places that start one are few: a transfer, and the browser.</summary>
    [Fact]
    public void Other_programs_are_started_in_two_places() =>
        Assert.Equal(
            ["Client", "Desktop"],
            Uses.All.Where(use => use.Used == typeof(System.Diagnostics.ProcessStartInfo))
                .Select(use => Uses.Outermost(use.User).Name)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    public static TheoryData<string> Rooms => [.. Uses.Rooms];

    public static TheoryData<string> PackageNames => [.. Packages.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void A_room_names_only_its_allowed_rooms(string room) => Assert.Equal([], Named(room).Except(Doors[room].Split(' ')));

    [Theory]
    [MemberData(nameof(PackageNames))]
    public void A_package_is_used_only_in_its_rooms(string package)
    {
        var rooms = Uses
            .All.Where(use => PackageOf(use.Used) == package)
            .Select(use => Uses.RoomOf(use.User) ?? "Program")
            .Distinct()
            .ToArray();
        Assert.Equal([], rooms.Except(Packages[package].Split(' ')));
        Assert.NotEmpty(rooms);
    }

    [Fact]
    public void No_unlisted_package_is_used() =>
        Assert.Equal(
            [],
            Uses.All.Select(use => PackageOf(use.Used))
                .Where(name =>
                    !name.StartsWith("System.", StringComparison.Ordinal)
                    && name != "trasparenza"
                    && !name.StartsWith(Themes, StringComparison.Ordinal)
                )
                .Distinct()
                .Except(Packages.Keys)
        );

    /// <summary>Its types nest without end: a program that names it cannot be compiled ahead (decision 23).</summary>
    [Fact]
    public void PLINQ_is_not_used() => Assert.DoesNotContain(Uses.All, use => use.Used.Assembly.GetName().Name == "System.Linq.Parallel");

    [Fact]
    public void No_rooms_depend_on_each_other_even_indirectly()
    {
        var left = Uses.Rooms.ToDictionary(room => room, room => Named(room).ToHashSet());
        while (left.FirstOrDefault(room => room.Value.Count == 0).Key is { } ground)
        {
            left.Remove(ground);
            foreach (var named in left.Values)
            {
                named.Remove(ground);
            }
        }

        Assert.Equal([], left.Select(room => $"{room.Key} → {string.Join(" ", room.Value)}"));
    }

    private static string PackageOf(Type type)
    {
        var name = type.Assembly.GetName().Name!;
        return
            name.StartsWith(WebServer + ".", StringComparison.Ordinal) || name.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal)
            ? WebServer
            : name;
    }

    private static IEnumerable<string> Named(string room) =>
        Uses
            .All.Where(use => Uses.RoomOf(use.User) == room)
            .Select(use => Uses.RoomOf(use.Used))
            .OfType<string>()
            .Where(used => used != room)
            .Distinct()
            .Order(StringComparer.Ordinal);
}
