using System.Text.Json;
using System.Text.Json.Serialization;
using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>What the portal must know of a frozen year ↔ a small file of JSON in its bag.</summary>
public static class YearFile
{
    /// <summary>The bytes; the same year gives the same ones.</summary>
    public static byte[] Write(FrozenYear year) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(year, ArchiveJson.Default.FrozenYear), (byte)'\n'];

    /// <summary>The year.</summary>
    /// <exception cref="JsonException">The bytes are none of ours.</exception>
    public static FrozenYear Read(ReadOnlySpan<byte> bytes) => YearFileReader.Read(bytes);
}

/// <summary>How a frozen year was made: with the sources beside it, all that is needed to make it again.</summary>
/// <param name="Date">The date that its pages bear, or null.</param>
/// <param name="BaseUrl">The public address at the time, or null.</param>
/// <param name="Program">The version of this program that made it.</param>
public sealed record Recipe(int Year, DateOnly? Date, string? BaseUrl, string Program)
{
    /// <summary>The bytes.</summary>
    public byte[] Write() => [.. JsonSerializer.SerializeToUtf8Bytes(this, ArchiveJson.Default.Recipe), (byte)'\n'];

    /// <summary>The recipe.</summary>
    /// <exception cref="JsonException">The bytes are none of ours.</exception>
    public static Recipe Read(ReadOnlySpan<byte> bytes) =>
        JsonSerializer.Deserialize(bytes, ArchiveJson.Default.Recipe) ?? throw new JsonException("null");
}

/// <summary>
/// The forms of the files, made when the program is compiled. What is computed from the rest (<see cref="FrozenYear.Heads"/>) is not
/// written.
/// </summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(FrozenYear))]
[JsonSerializable(typeof(Recipe))]
internal sealed partial class ArchiveJson : JsonSerializerContext;
