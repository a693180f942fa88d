using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cremona.Transparency.Tests.Descriptors;

/// <summary>
/// Validators that are not ours, asked through <c>validate.mjs</c>: ajv, tableschema, datapackage, yaml, the schema of SARIF.
/// </summary>
internal static class Validator
{
    private static readonly NpmFolder Tools = new("Descriptors");

    /// <summary>What is wrong with each of some jobs, in their order.</summary>
    public static IReadOnlyList<string[]> Ask(IEnumerable<JsonObject> jobs)
    {
        var all = new JsonArray([.. jobs]);
        var answers = JsonSerializer.Deserialize<string[][]>(Tools.Node(all.ToJsonString(), "validate.mjs"))!;
        Assert.Equal(all.Count, answers.Length);
        return answers;
    }

    /// <summary>What is wrong with one.</summary>
    public static string[] Ask(JsonObject job) => Ask([job])[0];

    /// <summary>What an npm package of data exports under a name.</summary>
    public static JsonElement Data(string package, string name) =>
        JsonDocument
            .Parse(
                Tools.Node("", "--input-type=module", "-e", $"import {{ {name} }} from '{package}'; console.log(JSON.stringify({name}))")
            )
            .RootElement;
}
