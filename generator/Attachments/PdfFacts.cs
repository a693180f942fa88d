using Cremona.Transparency.Generator.Privacy;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>What was read of a PDF.</summary>
public sealed record PdfFacts
{
    /// <summary>False where the reader could not open it, or took too long.</summary>
    public bool IsRead { get; init; }

    /// <summary>True where it is encrypted, even where it opens without a password: readers then refuse to copy or to read aloud.</summary>
    public bool IsProtected { get; init; }

    /// <summary>True where it holds code.</summary>
    public bool RunsCode { get; init; }

    /// <summary>True where it has a title.</summary>
    public bool HasTitle { get; init; }

    /// <summary>True where it says its language.</summary>
    public bool HasLanguage { get; init; }

    /// <summary>True where it is tagged (ISO 32000-1, 14.8).</summary>
    public bool IsTagged { get; init; }

    /// <summary>How many pages it has.</summary>
    public int Pages { get; init; }

    /// <summary>How many of them were read.</summary>
    public int PagesRead { get; init; }

    /// <summary>How many of them are an image without text.</summary>
    public int ImagePages { get; init; }

    /// <summary>Personal data, with their pages.</summary>
    public IReadOnlyList<(int Page, Datum Datum)> Data { get; init; } = [];
}
