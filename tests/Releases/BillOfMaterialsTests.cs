using System.Diagnostics;
using System.Text.Json;

namespace Cremona.Transparency.Tests.Releases;

/// <summary>The bill of materials of a release against the standard's own validator and the lock files.</summary>
public sealed class BillOfMaterialsTests : IDisposable
{
    private static readonly NpmFolder Tools = new("Releases");

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_validator_of_CycloneDX_accepts_the_bill() => Assert.Equal("null", Tools.Node(Bill(), "validate.mjs").Trim());

    [Fact]
    public void The_validator_rejects_a_bill_with_an_unknown_licence() =>
        Assert.NotEqual(
            "null",
            Tools.Node(Bill().Replace("\"id\": \"EUPL-1.2\"", "\"id\": \"EUPL-9\"", StringComparison.Ordinal), "validate.mjs").Trim()
        );

    [Fact]
    public void The_bill_names_what_the_lock_files_link_and_nothing_else()
    {
        using var bill = JsonDocument.Parse(Bill());
        using var nuget = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Generator, "packages.lock.json")));
        using var npm = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "themes/Cremona/package-lock.json")));
        var linked = nuget
            .RootElement.GetProperty("dependencies")
            .EnumerateObject()
            .First()
            .Value.EnumerateObject()
            .Where(entry => entry.Value.TryGetProperty("resolved", out _))
            .Select(entry => $"pkg:nuget/{entry.Name}@{entry.Value.GetProperty("resolved").GetString()}");
        var packages = npm.RootElement.GetProperty("packages");
        var visited = packages
            .GetProperty("")
            .GetProperty("dependencies")
            .EnumerateObject()
            .Select(entry => (entry.Name, Version: packages.GetProperty("node_modules/" + entry.Name).GetProperty("version").GetString()))
            .Select(entry => $"pkg:npm/{entry.Name.Replace("@", "%40", StringComparison.Ordinal)}@{entry.Version}");
        Assert.Equal(
            linked.Concat(visited).Append("pkg:generic/dotnet-runtime@10.0.0").Order(StringComparer.Ordinal),
            bill.RootElement.GetProperty("components")
                .EnumerateArray()
                .Select(part => part.GetProperty("purl").GetString()!)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Each_part_of_the_bill_is_needed_by_another()
    {
        using var bill = JsonDocument.Parse(Bill());
        var needs = bill.RootElement.GetProperty("dependencies").EnumerateArray().ToArray();
        var parts = bill.RootElement.GetProperty("components").EnumerateArray().Select(part => part.GetProperty("bom-ref").GetString());
        Assert.Equal(
            parts.Order(StringComparer.Ordinal),
            needs
                .SelectMany(need => need.GetProperty("dependsOn").EnumerateArray())
                .Select(other => other.GetString())
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Two_bills_of_the_same_sources_are_equal() => Assert.Equal(Bill(), Bill());

    public void Dispose() => _folder.Dispose();

    private string Bill()
    {
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } given
            ? given
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        var script = Path.Combine(Repository.Root, "themes/Razor/notices.mjs");
        var theme = Path.Combine(Repository.Root, "themes/Cremona");
        var lockFile = Path.Combine(Repository.Generator, "packages.lock.json");
        var call = new ProcessStartInfo("node", [script, "sbom", theme, lockFile, packages, _folder["bill"], "0.1.0", "10.0.0"])
        {
            RedirectStandardError = true,
        };
        using var process = Process.Start(call)!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.Equal((0, ""), (process.ExitCode, error));
        return File.ReadAllText(_folder["bill"]);
    }
}
