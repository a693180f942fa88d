using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>A YAML node: a scalar, a list or a mapping. All scalars are text; the schema gives them a type.</summary>
/// <param name="Span">Its bytes in the whole text.</param>
public sealed record YamlNode(ByteSpan Span)
{
    /// <summary>The text of a scalar, or null for a list or a mapping.</summary>
    public string? Text { get; init; }

    /// <summary>The items of a list, or null.</summary>
    public IReadOnlyList<YamlNode>? Items { get; init; }

    /// <summary>The entries of a mapping, or null.</summary>
    public IReadOnlyList<YamlEntry>? Entries { get; init; }

    /// <summary>
    /// The text of a scalar, or of a mapping with one entry, as written; null for any other node. <c>ogni riga: D = D M + D F</c> is a
    /// mapping in YAML, but a sentence to a clerk.
    /// </summary>
    public string? Sentence => Text ?? (Entries is [{ Value.Text: { } value } only] ? $"{only.Key}: {value}" : null);

    /// <summary>
    /// The non-empty texts of a list of scalars, or a single scalar as a list of one; null for any other node.
    /// </summary>
    public IReadOnlyList<string>? Words =>
        Text is not null ? [Text]
        : Items is not null && Items.All(item => item.Text is not null)
            ? [.. Items.Select(item => item.Text!).Where(text => text.Length > 0)]
        : null;
}

/// <summary>An entry of a mapping.</summary>
public sealed record YamlEntry(string Key, ByteSpan KeySpan, YamlNode Value);
