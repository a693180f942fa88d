using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>A piece of YAML: words, a list, or a mapping. All words are text; the schema gives them a type.</summary>
/// <param name="Span">Its bytes in the whole text.</param>
public sealed record YamlNode(ByteSpan Span)
{
    /// <summary>The words, or null for a list or a mapping.</summary>
    public string? Text { get; init; }

    /// <summary>The items of a list, or null.</summary>
    public IReadOnlyList<YamlNode>? Items { get; init; }

    /// <summary>The entries of a mapping, or null.</summary>
    public IReadOnlyList<YamlEntry>? Entries { get; init; }

    /// <summary>
    /// The words of a scalar, or of a mapping of one entry as it was written: <c>ogni riga: D = D M + D F</c> reads as a mapping
    /// in YAML, and as a sentence to a clerk. Null for anything else.
    /// </summary>
    public string? Sentence => Text ?? (Entries is [{ Value.Text: { } value } only] ? $"{only.Key}: {value}" : null);

    /// <summary>
    /// The words of a list of scalars, without those that are empty; of one scalar, a list of one; null for anything else.
    /// </summary>
    public IReadOnlyList<string>? Words =>
        Text is not null ? [Text]
        : Items is not null && Items.All(item => item.Text is not null)
            ? [.. Items.Select(item => item.Text!).Where(text => text.Length > 0)]
        : null;
}

/// <summary>An entry of a mapping.</summary>
public sealed record YamlEntry(string Key, ByteSpan KeySpan, YamlNode Value);
