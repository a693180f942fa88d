using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>A table published as files, with the facts that the files state about it.</summary>
/// <param name="Dataset">The facts, and the addresses of the files.</param>
/// <param name="Fields">One for each column.</param>
/// <param name="Rows">Returns the rows, in order. Thread-safe.</param>
public sealed record PublishedTable(Dataset Dataset, IReadOnlyList<PublishedField> Fields, Func<IEnumerable<PublishedRow>> Rows)
{
    /// <summary>The column names.</summary>
    public IReadOnlyList<string> Headers => [.. Fields.Select(column => column.Name)];

    /// <summary>The cells of each row.</summary>
    public IEnumerable<IReadOnlyList<object?>> Cells => Rows().Select(row => row.Cells);
}

/// <summary>A column.</summary>
/// <param name="Name">Unique in its table.</param>
/// <param name="IsNumber">True for a column of numbers; such a column may contain absent values and some words.</param>
public sealed record PublishedField(string Name, bool IsNumber)
{
    /// <summary>The meaning of an abbreviated name, or null.</summary>
    public string? Explains { get; init; }

    /// <summary>The words found in a column of numbers (<c>vacante</c>). They count as 0 in sums.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>A row.</summary>
/// <param name="Cells">One for each field: a number, a date, text, an <see cref="AbsentValue"/>, or null for a cell that is empty in the
/// source.</param>
public sealed record PublishedRow(IReadOnlyList<object?> Cells)
{
    /// <summary>The page of the row's record, or null.</summary>
    public Address? Page { get; init; }

    /// <summary>True for a row that is the sum of other rows.</summary>
    public bool IsTotal { get; init; }
}

/// <summary>A value that is missing for a stated reason.</summary>
/// <param name="Mark">The mark of the reason (<c>n.p.</c>).</param>
public sealed record AbsentValue(string Mark);
