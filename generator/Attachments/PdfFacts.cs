using Cremona.Transparency.Generator.Privacy;

namespace Cremona.Transparency.Generator.Attachments;

/// <summary>Properties of a PDF.</summary>
public sealed record PdfFacts
{
    /// <summary>False if the library could not open the file, or took too long.</summary>
    public bool IsRead { get; init; }

    /// <summary>True if the file is encrypted. Even if it opens without a password, readers may refuse to copy or read it aloud.</summary>
    public bool IsProtected { get; init; }

    /// <summary>True if the file contains code.</summary>
    public bool RunsCode { get; init; }

    /// <summary>True if the file has a title.</summary>
    public bool HasTitle { get; init; }

    /// <summary>True if the file declares its language.</summary>
    public bool HasLanguage { get; init; }

    /// <summary>True if the file is tagged (ISO 32000-1, 14.8).</summary>
    public bool IsTagged { get; init; }

    /// <summary>The number of pages.</summary>
    public int Pages { get; init; }

    /// <summary>The number of pages read.</summary>
    public int PagesRead { get; init; }

    /// <summary>The number of pages that are an image without text.</summary>
    public int ImagePages { get; init; }

    /// <summary>Personal data, with their pages.</summary>
    public IReadOnlyList<(int Page, Datum Datum)> Data { get; init; } = [];
}
