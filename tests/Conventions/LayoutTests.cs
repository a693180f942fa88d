using System.Diagnostics;

namespace Cremona.Transparency.Tests.Conventions;

/// <summary>CSharpier lays out the code (decision 33), in the version of <c>.config/dotnet-tools.json</c>.</summary>
public sealed class LayoutTests
{
    [Fact]
    public async Task Every_file_is_formatted_by_CSharpier()
    {
        var (restored, restoring) = await DotnetAsync("tool", "restore");
        Assert.True(restored == 0, $"dotnet tool restore failed: {restoring}");
        var (code, words) = await DotnetAsync("csharpier", "check", ".");
        Assert.True(code == 0, $"To lay out the code: dotnet csharpier format .\n{words}");
    }

    private static async Task<(int Code, string Words)> DotnetAsync(params string[] args)
    {
        var call = new ProcessStartInfo("dotnet", args)
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(call)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output + await error);
    }
}
