using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Rendering;

public sealed class SiteRendererTests
{
    public static TheoryData<string> Names => BuiltSite.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_are_in_ordinal_order_and_never_differ_only_by_case(string name)
    {
        var paths = BuiltSite.Of(name).Files.Select(file => file.Path).ToArray();
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
        Assert.Equal(paths.Length, paths.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void File_names_are_valid_on_every_disk_and_server(string name) =>
        Assert.All(BuiltSite.Of(name).Files, file =>
            Assert.Matches(@"^(?:[a-z0-9.][a-z0-9._-]*/)*[a-z0-9][a-z0-9._-]*[a-z0-9]$", file.Path)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Rendering_a_page_twice_gives_the_same_bytes(string name)
    {
        foreach (var file in BuiltSite.Of(name).Files)
        {
            Assert.True(file.ToBytes().AsSpan().SequenceEqual(BuiltSite.Of(name).Bytes[file.Path]), file.Path);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_year_has_its_own_assets(string name)
    {
        var paths = BuiltSite.Of(name).Bytes.Keys;
        var folders = paths
            .Where(path =>
                path.EndsWith("/index.html", StringComparison.Ordinal)
                && char.IsAsciiDigit(path[0])
                && path.Count(letter => letter == '/') == 1
            )
            .Select(path => path[..5])
            .Append("")
            .ToArray();
        Assert.True(folders.Length > 1);
        Assert.All(folders, folder =>
            Assert.Single(paths, path =>
                path.StartsWith(folder + "risorse/", StringComparison.Ordinal) && path.EndsWith(".css", StringComparison.Ordinal)
            )
        );
    }
}
