using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Generator.Privacy;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Rendering;
using Cremona.Transparency.Generator.Validation;
using Cremona.Transparency.Tests.Sites;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Privacy;

/// <summary>A thousand personal data and a thousand look-alikes, put into random places of a whole portal.</summary>
public sealed class PlantedDataTests
{
    private const int Count = 1000;

    private static readonly Dictionary<PersonalKind, string> Codes = new()
    {
        [PersonalKind.TaxCode] = "TR801",
        [PersonalKind.Iban] = "TR802",
        [PersonalKind.Mail] = "TR803",
        [PersonalKind.Mobile] = "TR804",
        [PersonalKind.Birth] = "TR805",
        [PersonalKind.Home] = "TR806",
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2026)]
    public void Exactly_the_planted_data_are_found_at_their_lines(int seed)
    {
        var files = BuiltSite.StoredFiles("complete");
        var places = Planted.Places(files);
        var (random, identifiers) = (new Dice((ulong)seed + 7), new Identifiers(seed));
        var plants = Enumerable
            .Range(0, Count)
            .Select(i => (Kind: (PersonalKind?)(PersonalKind)(i % 6), Words: identifiers.Of((PersonalKind)(i % 6))))
            .Concat(Enumerable.Range(0, Count).Select(_ => (Kind: (PersonalKind?)null, Words: identifiers.LookAlike())))
            .Select(plant => (plant.Kind, plant.Words, Place: places[random.Next(places.Count)]))
            .ToArray();
        var planted = Planted.Plant(files, plants.Select(plant => (plant.Place.File, plant.Place.At, plant.Words)));
        var log = Examine(planted);

        var expected = plants
            .Where(plant => plant.Kind is not null)
            .GroupBy(plant => $"{Codes[plant.Kind!.Value]} {PlaceOf(plant.Place)}")
            .ToDictionary(group => group.Key, group => group.Select(plant => plant.Words).ToList());
        var found = log.InOrder()
            .Where(message => message.Severity == Severity.Error)
            .GroupBy(message => $"{message.Problem.Code} {message.Place.Path}:{message.Place.Line}")
            .ToDictionary(group => group.Key, group => group.Select(message => message.What).ToList());
        var missed = expected
            .Where(place => (found.GetValueOrDefault(place.Key)?.Count ?? 0) != place.Value.Count)
            .Select(place => $"{place.Key} found {found.GetValueOrDefault(place.Key)?.Count}: {string.Join(" | ", place.Value)}");
        var mistaken = found
            .Keys.Except(expected.Keys)
            .Select(key => (Key: key, There: plants.Where(plant => key.EndsWith(PlaceOf(plant.Place), StringComparison.Ordinal))))
            .Select(place =>
                $"{place.Key}: {string.Join(" | ", place.There.Select(plant => plant.Words))} ({string.Join(" | ", found[place.Key])})"
            );
        Assert.True(!missed.Any() && !mistaken.Any(), $"missed:\n{string.Join("\n", missed)}\nmistaken:\n{string.Join("\n", mistaken)}");
        Assert.Equal(Count, found.Values.Sum(messages => messages.Count));
    }

    [Theory]
    [InlineData("minimal")]
    [InlineData("complete")]
    [InlineData("reale")]
    public void Whole_portals_without_personal_data_give_no_hit(string name)
    {
        var log = Examine(BuiltSite.StoredFiles(name));
        Assert.Equal(
            [],
            log.InOrder().Where(message => message.Problem.Code[2] == '8').Select(message => HumanFormat.WritePlain(message, ""))
        );
    }

    private static string PlaceOf((StoredFile File, int At) place) => $"{place.File.Path}:{Planted.LineOf(place.File, place.At)}";

    private static DiagnosticLog Examine(IReadOnlyList<StoredFile> files)
    {
        var log = new DiagnosticLog();
        var content = SiteReader.Read(files, log)!;
        PrivacyRules.Check(content, files, log);
        var site = SiteLinker.Link(content, SiteRules.Check(content, log, strict: false), new SiteSettings(null, null), log);
        Assert.Equal(
            [],
            log.InOrder().Where(message => message.Severity == Severity.Error).Select(message => HumanFormat.WritePlain(message, ""))
        );
        var gate = new PrivacyGate(content, files);
        gate.SearchRemaining(gate.Watch(SiteRenderer.Render(site, CremonaTheme.Value)));
        gate.Report(log);
        return log;
    }
}
