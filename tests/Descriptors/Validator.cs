using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cremona.Transparency.Tests.Descriptors;

/// <summary>
/// Validators that are not ours, asked through <c>validate.mjs</c>: ajv, tableschema, datapackage, yaml, the schema of SARIF.
/// </summary>
internal static class Validator
{
    private static readonly string Folder = Path.Combine(Repository.Tests, "Descriptors");
    private static readonly Lazy<bool> Installed = new(Install);

    /// <summary>What is wrong with each of some jobs, in their order.</summary>
    public static IReadOnlyList<string[]> Ask(IEnumerable<JsonObject> jobs)
    {
        Assert.True(Installed.Value);
        var all = new JsonArray([.. jobs]);
        var answers = JsonSerializer.Deserialize<string[][]>(Run("node", ["validate.mjs"], all.ToJsonString()))!;
        Assert.Equal(all.Count, answers.Length);
        return answers;
    }

    /// <summary>What is wrong with one.</summary>
    public static string[] Ask(JsonObject job) => Ask([job])[0];

    /// <summary>What an npm package of data exports under a name.</summary>
    public static JsonElement Data(string package, string name)
    {
        Assert.True(Installed.Value);
        return JsonDocument
            .Parse(
                Run("node", ["--input-type=module", "-e", $"import {{ {name} }} from '{package}'; console.log(JSON.stringify({name}))"], "")
            )
            .RootElement;
    }

    // By the lock file, once; the packages stay for the next run.
    private static bool Install()
    {
        var installed = Path.Combine(Folder, "node_modules", ".package-lock.json");
        if (
            !File.Exists(installed)
            || File.GetLastWriteTimeUtc(installed) < File.GetLastWriteTimeUtc(Path.Combine(Folder, "package-lock.json"))
        )
        {
            Run("npm", ["ci", "--no-audit", "--no-fund"], "");
            File.SetLastWriteTimeUtc(installed, DateTime.UtcNow);
        }

        return true;
    }

    private static string Run(string program, string[] args, string input)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.GetAwaiter().GetResult());
        return output.GetAwaiter().GetResult();
    }
}
