using System.Text;
using System.Text.Json;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Rendering;

public sealed class ThirdPartyNoticesTests
{
    private static readonly string OfProgram = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "licenze.txt"));

    [Fact]
    public void The_site_lists_third_party_assets_with_licence_texts()
    {
        var text = Encoding.UTF8.GetString(BuiltSite.Of("minimal").Files.Single(file => file.Path == "licenze.txt").ToBytes());
        Assert.Equal(Encoding.UTF8.GetString(CremonaTheme.Value.Notices.Span), text);
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "themes", "Cremona", "package-lock.json")));
        foreach (
            var name in new[]
            {
                "bootstrap-italia",
                "minisearch",
                "@fontsource/lora",
                "@fontsource/roboto-mono",
                "@fontsource/titillium-web",
            }
        )
        {
            var version = locked.RootElement.GetProperty("packages").GetProperty("node_modules/" + name).GetProperty("version").GetString();
            Assert.Contains($"- {name} {version}: ", text, StringComparison.Ordinal);
        }

        Assert.Contains("SIL OPEN FONT LICENSE Version 1.1", text, StringComparison.Ordinal);
        Assert.Contains("Redistributions in binary form must reproduce the above copyright", text, StringComparison.Ordinal);
        Assert.Contains("The above copyright notice and this permission notice shall be included", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_site_map_page_links_to_the_licences() =>
        Assert.Contains(
            "href=\"licenze.txt\"",
            Encoding.UTF8.GetString(BuiltSite.Of("minimal").Files.Single(file => file.Path == "mappa.html").ToBytes()),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_notices_of_the_program_name_every_linked_package()
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Generator, "packages.lock.json")));
        var packages = locked
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
            .First()
            .Value.EnumerateObject()
            .Where(entry => entry.Value.GetProperty("type").GetString() != "Project")
            .ToArray();
        Assert.InRange(packages.Length, 8, int.MaxValue);
        Assert.All(packages, entry =>
            Assert.Contains($"\n- {entry.Name} {entry.Value.GetProperty("resolved").GetString()}: ", OfProgram, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Each_named_licence_text_exists()
    {
        foreach (var text in new[] { OfProgram, Encoding.UTF8.GetString(CremonaTheme.Value.Notices.Span) })
        {
            var named = text.Split('\n')
                .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
                .SelectMany(line => line.Split("esto ").Skip(1).Select(part => part.Split('.', ' ', ';')[0]))
                .ToHashSet();
            var found = text.Split('\n')
                .Where(line => line.StartsWith("Testo ", StringComparison.Ordinal))
                .Select(line => line["Testo ".Length..])
                .ToArray();
            Assert.NotEmpty(named);
            Assert.Equal(
                found.Order(StringComparer.Ordinal),
                named.Where(name => name.All(char.IsAsciiDigit)).Order(StringComparer.Ordinal)
            );
        }
    }
}
