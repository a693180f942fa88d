using System.Text.Json;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The Nu HTML checker: every page of the portals in one call.</summary>
public sealed class NuTests
{
    // For pages read from files, the checker warns that their policy would block its own scripts: true of no page.
    private const string Artefact = "violates Content Security Policy";

    [Fact]
    public async Task No_page_has_an_error_or_a_warning() =>
        Gate.IsClean(await CheckAsync([.. (await Portals.All).Select(portal => portal.Folder)]));

    [Fact]
    public async Task A_broken_page_has_errors()
    {
        var folder = Directory.CreateTempSubdirectory("nu").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "index.html"),
            "<!DOCTYPE html><html lang=it><title>x</title><p><div></div></p><img src=x.png>"
        );
        var faults = await CheckAsync([folder]);
        Directory.Delete(folder, recursive: true);
        Assert.Contains(faults, fault => fault.Contains("alt", StringComparison.Ordinal));
        Assert.True(faults.Count >= 2, string.Join('\n', faults));
    }

    private static async Task<IReadOnlyList<string>> CheckAsync(IReadOnlyList<string> folders)
    {
        var jar = Machine.Tool("vnu-jar", "build", "dist", "vnu.jar");
        var ran = await Machine.RunAsync(
            Machine.Java,
            ["-Xss8m", "-jar", jar, "--format", "json", "--skip-non-html", "--exit-zero-always", .. folders]
        );
        var json = ran.Error.IndexOf('{', StringComparison.Ordinal);
        Assert.True(ran.Exit == 0 && json >= 0, ran.Output + ran.Error);
        using var answer = JsonDocument.Parse(ran.Error[json..]);
        return
        [
            .. answer
                .RootElement.GetProperty("messages")
                .EnumerateArray()
                .Select(one =>
                    $"{Text(one, "url")}:{Text(one, "lastLine")} {Text(one, "type")} {Text(one, "message")} {Text(one, "extract")}"
                )
                .Where(one => !one.Contains(Artefact, StringComparison.Ordinal)),
        ];
    }

    private static string Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) ? value.ToString().ReplaceLineEndings(" ") : "";
}
