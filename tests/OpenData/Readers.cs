using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cremona.Transparency.Tests.OpenData;

/// <summary>
/// Readers that are not ours, asked through <c>read.mjs</c>: n3, rdfxml-streaming-parser, jsonld, SHACL, datapackage, CSVW.
/// </summary>
internal static class Readers
{
    private static readonly NpmFolder Tools = new("OpenData");

    /// <summary>What is wrong with each of some jobs, in their order.</summary>
    public static IReadOnlyList<string[]> Ask(params IReadOnlyList<JsonObject> jobs)
    {
        var answers = JsonSerializer.Deserialize<string[][]>(Tools.Node(new JsonArray([.. jobs]).ToJsonString(), "read.mjs"))!;
        Assert.Equal(jobs.Count, answers.Length);
        return answers;
    }
}
