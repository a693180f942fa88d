using YamlDotNet.RepresentationModel;

namespace Cremona.Transparency.Tests.Conventions;

/// <summary>publiccode.yml keeps the rules of the standard's own validator, version 0.5: required keys, closed lists, lengths.</summary>
public sealed class PublicCodeTests
{
    private static readonly YamlMappingNode Root = Read();

    [Theory]
    [InlineData("publiccodeYmlVersion", "0.5.0")]
    [InlineData("developmentStatus", "concept development beta stable obsolete")]
    [InlineData(
        "softwareType",
        "standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend standalone/other addon library "
            + "configurationFiles"
    )]
    [InlineData("maintenance/type", "internal contract community none")]
    [InlineData("localisation/localisationReady", "true false")]
    public void A_key_has_one_of_its_values(string path, string values) => Assert.Contains(Text(path), values.Split(' '));

    [Theory]
    [InlineData("name")]
    [InlineData("platforms")]
    [InlineData("localisation/availableLanguages")]
    [InlineData("maintenance/contacts")]
    [InlineData("description/it/features")]
    [InlineData("description/en/features")]
    public void Every_required_key_is_filled(string path) =>
        Assert.True(At(path) is YamlSequenceNode { Children.Count: > 0 } or YamlScalarNode { Value.Length: > 0 }, path);

    // The vocabularies of the standard, as far as they concern us.
    [Theory]
    [InlineData(
        "categories",
        "communications compliance-management content-management data-analytics data-visualization document-management website-builder"
    )]
    [InlineData("intendedAudience/scope", "government local-authorities society")]
    public void A_list_holds_words_of_its_vocabulary(string path, string words) =>
        Assert.All((YamlSequenceNode)At(path), word => Assert.Contains(((YamlScalarNode)word).Value, words.Split(' ')));

    [Theory]
    [InlineData("genericName", 1, 35)]
    [InlineData("shortDescription", 1, 150)]
    [InlineData("longDescription", 150, 10_000)]
    public void Descriptions_have_the_required_length_in_each_language(string key, int least, int most) =>
        Assert.All(new[] { "it", "en" }, language => Assert.InRange(Text($"description/{language}/{key}").Trim().Length, least, most));

    [Fact]
    public void The_address_is_absolute_and_the_licence_matches_the_repository()
    {
        Assert.True(Uri.TryCreate(Text("url"), UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps);
        Assert.Equal("EUPL-1.2", Text("legal/license"));
        Assert.StartsWith(
            "EUROPEAN UNION PUBLIC LICENCE v. 1.2",
            File.ReadAllText(Path.Combine(Repository.Root, "LICENSE")),
            StringComparison.Ordinal
        );
    }

    private static string Text(string path) => ((YamlScalarNode)At(path)).Value!;

    private static YamlNode At(string path) => path.Split('/').Aggregate((YamlNode)Root, (node, key) => ((YamlMappingNode)node)[key]);

    private static YamlMappingNode Read()
    {
        var stream = new YamlStream();
        using var reader = new StringReader(File.ReadAllText(Path.Combine(Repository.Root, "publiccode.yml")));
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
