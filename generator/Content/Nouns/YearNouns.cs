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

    /// <summary>The code of the plan's document, or null.</summary>
    public string? Act { get; init; }

    /// <summary>The thresholds of the states, or null.</summary>
    public Thresholds? Thresholds { get; init; }

    /// <summary>What the office wishes of the sentences «In breve»: fields of <see cref="Schema.HeadlineSchema"/>.</summary>
    public Answers Headlines { get; init; } = Answers.None;
}

/// <summary>The thresholds, in per cent, that derive an objective's state from its readings.</summary>
public sealed record Thresholds(decimal OnTrack, decimal Reached, decimal Partly);

/// <summary>A chapter of the plan.</summary>
/// <param name="Heading">The heading as Markdown.</param>
/// <param name="Text">The text after the heading.</param>
public sealed record Chapter(Head Head, MarkdownText Heading, MarkdownText Text)
{
    /// <summary>The title for menus.</summary>
    public required string Short { get; init; }

    /// <summary>A summary in one or two sentences, or null.</summary>
    public string? Brief { get; init; }

    /// <summary>A remark of the editors, or null.</summary>
    public string? Note { get; init; }

    /// <summary>True if the act has only the heading.</summary>
    public bool WithoutText { get; init; }
}

/// <summary>A table of the act that is generated from records: headings from the act, values from the records.</summary>
/// <param name="Columns">Printed heading and field, in order; the first column names the rows.</param>
public sealed record Prospect(Head Head, bool FromCompanies, IReadOnlyList<ProspectColumn> Columns);

/// <summary>A column of a <see cref="Prospect"/>.</summary>
public sealed record ProspectColumn(string Printed, Schema.Field Field);

/// <summary>An item of the performance cycle.</summary>
/// <param name="Type">fase, passo or approvazione.</param>
public sealed record CycleItem(Head Head, string Type)
{
    public string? Body { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>The clerk's entry: true for expected, false for happened, null for no entry.</summary>
    public bool? IsExpected { get; init; }

    public string? Act { get; init; }
}

/// <summary>A news item.</summary>
public sealed record NewsItem(Head Head, DateOnly Date, MarkdownText Text);

/// <summary>A remark of the editors on a record, or on one of its cells or fields.</summary>
public sealed record Remark(Answers Answers, Target Where, string Text);

/// <summary>Why a record, or one of its cells or fields, changed from the year before.</summary>
/// <param name="Where">The record, cell or field; with the older year for a record that is gone.</param>
public sealed record ChangeReason(Answers Answers, Target Where, string Text);

/// <summary>A value that changed after its publication.</summary>
/// <param name="Day">The day on which the new value was published.</param>
/// <param name="Where">The value, with its year.</param>
/// <param name="IsCorrection">True if the published value was wrong; false if the thing itself changed.</param>
/// <param name="Reason">Why, in one sentence.</param>
public sealed record PublishedUpdate(Answers Answers, DateOnly Day, Target Where, bool IsCorrection, string Reason);

/// <summary>A file published unchanged.</summary>
/// <param name="Path">Relative to <c>allegati/</c>, or to another folder of files published unchanged.</param>
/// <param name="Bytes">All of its bytes; only the first ones if the file is opened later.</param>
public sealed record Attachment(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Opens a file that is copied in chunks; null if all bytes are in memory.</summary>
    public Func<Stream>? Open { get; init; }

    /// <summary>The size in bytes.</summary>
    public long Length { get; init; } = Bytes.Length;

    /// <summary>Returns the SHA-256 of the file as lower-case hexadecimal digits.</summary>
    public string Sha256()
    {
        if (Open is null)
        {
            return Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));
        }

        using var stream = Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>Returns all bytes, from memory or from the file.</summary>
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
