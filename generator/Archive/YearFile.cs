using System.Text.Json;
using System.Text.Json.Serialization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Converts what the portal must know about a frozen year to and from a small JSON file in its bag.</summary>
public static class YearFile
{
    /// <summary>Serialises the year. The same year gives the same bytes.</summary>
    public static byte[] Write(FrozenYear year) => [.. JsonSerializer.SerializeToUtf8Bytes(year, YearJson.Default.FrozenYear), (byte)'\n'];

    /// <summary>Parses the year.</summary>
    /// <exception cref="JsonException">The bytes are not in the format of this program.</exception>
    public static FrozenYear Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, YearJson.Default.FrozenYear) ?? throw new JsonException("null");
}

/// <summary>The build recipe of a frozen year: with its sources, all that is needed to rebuild it.</summary>
/// <param name="Date">The date shown on its pages, or null.</param>
/// <param name="BaseUrl">The public address at the time, or null.</param>
/// <param name="Program">The version of this program that built the pages.</param>
public sealed record Recipe(int Year, DateOnly? Date, string? BaseUrl, string Program)
{
    /// <summary>Serialises the recipe.</summary>
    public byte[] Write() => [.. JsonSerializer.SerializeToUtf8Bytes(this, RecipeJson.Default.Recipe), (byte)'\n'];

    /// <summary>Parses the recipe.</summary>
    /// <exception cref="JsonException">The bytes are not in the format of this program.</exception>
    public static Recipe Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, RecipeJson.Default.Recipe) ?? throw new JsonException("null");
}

/// <summary>
/// JSON metadata of a year, generated at compile time. A missing or null value that a year needs is an error.
/// </summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(RecordKindConverter)],
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(FrozenYear))]
internal sealed partial class YearJson : JsonSerializerContext;

/// <summary>Converts kinds by name only: a number could be a kind that this program does not have.</summary>
internal sealed class RecordKindConverter() : JsonStringEnumConverter<RecordKind>(namingPolicy: null, allowIntegerValues: false);

/// <summary>JSON metadata of a recipe. What the recipe lacks, such as a date, is not written.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(Recipe))]
internal sealed partial class RecipeJson : JsonSerializerContext;
