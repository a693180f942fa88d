using System.Security.Cryptography;

namespace Cremona.Transparency.Generator.Content;

/// <summary>The settings of a year.</summary>
/// <param name="PlanType">Piano della performance, PEG-PdO or PIAO.</param>
public sealed record YearSettings(Answers Answers, string PlanType)
{
    /// <summary>The plan's title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The three years (<c>2011-2013</c>), or null.</summary>
    public string? Span { get; init; }

    /// <summary>The code of the document that holds the plan, or null.</summary>
    public string? Act { get; init; }

    /// <summary>The thresholds of the states, or null where the year has none.</summary>
    public Thresholds? Thresholds { get; init; }
}

/// <summary>How the state of an objective follows from its readings; in per cent.</summary>
public sealed record Thresholds(decimal OnTrack, decimal Reached, decimal Partly);

/// <summary>A chapter of the plan.</summary>
/// <param name="Heading">The heading with its marks, as Markdown.</param>
/// <param name="Text">The text after the heading.</param>
public sealed record Chapter(Head Head, MarkdownText Heading, MarkdownText Text)
{
    /// <summary>The title for menus.</summary>
    public required string Short { get; init; }

    /// <summary>What it says, in one or two sentences, or null.</summary>
    public string? Brief { get; init; }

    /// <summary>A remark of the editors, or null.</summary>
    public string? Note { get; init; }

    /// <summary>True where the act has the heading only.</summary>
    public bool WithoutText { get; init; }
}

/// <summary>A table of the act that is drawn from records: the headings are the act's, the values the records'.</summary>
/// <param name="Columns">Printed heading and field, in order; the first names the rows.</param>
public sealed record Prospect(Head Head, bool FromCompanies, IReadOnlyList<ProspectColumn> Columns);

/// <summary>A column of a <see cref="Prospect"/>.</summary>
public sealed record ProspectColumn(string Printed, Schema.Field Field);

/// <summary>A moment of the performance cycle.</summary>
/// <param name="Type">fase, passo or approvazione.</param>
public sealed record CycleItem(Head Head, string Type)
{
    public string? Body { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>True where the clerk says that it was expected, false where that it happened, null where nothing is said.</summary>
    public bool? IsExpected { get; init; }

    public string? Act { get; init; }
}

/// <summary>News.</summary>
public sealed record NewsItem(Head Head, DateOnly Date, MarkdownText Text);

/// <summary>A remark of the editors on a record, or on a cell or field of it.</summary>
public sealed record Remark(Answers Answers, Target Where, string Text);

/// <summary>A file that is published as it is.</summary>
/// <param name="Path">Below <c>allegati/</c>, or another folder of files that are published as they are.</param>
/// <param name="Bytes">All of its bytes; only the first where it is opened later.</param>
public sealed record Attachment(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Opens a file that is copied a piece at a time; null where all of its bytes are here.</summary>
    public Func<Stream>? Open { get; init; }

    /// <summary>How many bytes it has.</summary>
    public long Length { get; init; } = Bytes.Length;

    /// <summary>The SHA-256 of all of its bytes, as hexadecimal digits in lower case.</summary>
    public string Sha256()
    {
        if (Open is null)
        {
            return Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
        }

        using var stream = Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>All of its bytes, wherever they are.</summary>
    public ReadOnlyMemory<byte> Whole()
    {
        if (Open is null)
        {
            return Bytes;
        }

        using var stream = Open();
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
