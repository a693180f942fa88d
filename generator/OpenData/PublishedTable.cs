using System.Collections.Immutable;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Generator.OpenData;

/// <summary>A table or list of records published as files, with the facts that the files state about it.</summary>
/// <param name="Dataset">The facts, and the addresses of the files.</param>
/// <param name="Fields">One for each column.</param>
/// <param name="Rows">Returns the rows, in order. Thread-safe.</param>
public sealed record PublishedTable(Dataset Dataset, IReadOnlyList<PublishedField> Fields, Func<IEnumerable<PublishedRow>> Rows)
{
    /// <summary>Counts the rows.</summary>
    public required Func<int> Counted { get; init; }

    /// <summary>The number of rows.</summary>
    public int Count => Counted();

    /// <summary>The columns whose values identify a row; empty if no columns do.</summary>
    public IReadOnlyList<int> Key { get; init; } = [0];

    /// <summary>The columns of longitude and latitude; null for a list without coordinates.</summary>
    public (int Longitude, int Latitude)? Coordinates { get; init; }

    /// <summary>Returns the checks of figures, in order.</summary>
    public Func<IReadOnlyList<PublishedCheck>> Checks { get; init; } = () => [];

    /// <summary>The column names.</summary>
    public IReadOnlyList<string> Headers => [.. Fields.Select(column => column.Name)];

    /// <summary>The cells of each row.</summary>
    public IEnumerable<ImmutableArray<object?>> Cells => Rows().Select(row => row.Cells);
}

/// <summary>A column.</summary>
/// <param name="Name">Unique in its table.</param>
/// <param name="Type">The type. A column of numbers may contain absent values and some words.</param>
public sealed record PublishedField(string Name, DataType Type)
{
    /// <summary>Separates several values in a cell of a CSV.</summary>
    public const string Between = " | ";

    /// <summary>The meaning of the column, or null.</summary>
    public string? Explains { get; init; }

    /// <summary>The unit of the values (<c>euro</c>), or null.</summary>
    public string? Unit { get; init; }

    /// <summary>The words found in a column of numbers (<c>vacante</c>). They count as 0 in sums.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The prescribed values of a <see cref="DataType.Choice"/>.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>True if a cell may hold several values.</summary>
    public bool IsList { get; init; }

    /// <summary>The name of the list that contains the referenced records, or null.</summary>
    public string? Refers { get; init; }

    /// <summary>True if every value is a key of <see cref="Refers"/>. Null for never.</summary>
    public Func<bool>? IsClosed { get; init; }
}

/// <summary>A row.</summary>
/// <param name="Cells">One for each field: a number, a date, text, a truth value, a list of texts, an <see cref="Interval"/>, an
/// <see cref="AbsentValue"/>, or null for a cell that is empty in the source.</param>
public sealed record PublishedRow(ImmutableArray<object?> Cells)
{
    /// <summary>The page of the row's record, or null.</summary>
    public Address? Page { get; init; }

    /// <summary>True for a row that is the sum of other rows.</summary>
    public bool IsTotal { get; init; }

    /// <summary>The lines of the act that state the record: ranges, counted from 1, both ends included.</summary>
    public IReadOnlyList<(int First, int Last)> Lines { get; init; } = [];
}

/// <summary>An equation between figures, and whether it holds.</summary>
/// <param name="Cell">The declared figure: row and column, or code and field (<c>TOTALE/Tot</c>).</param>
/// <param name="Rule">The equation as written.</param>
/// <param name="Words">The equation with its numbers, in words.</param>
/// <param name="Declared">The figure as declared.</param>
/// <param name="Recomputed">The figure that the equation gives.</param>
/// <param name="Holds">True if both figures agree.</param>
public sealed record PublishedCheck(string Cell, string Rule, string Words, decimal Declared, decimal Recomputed, bool Holds)
{
    /// <summary>The office's explanation, or null.</summary>
    public string? Explanation { get; init; }
}

/// <summary>A value that is missing for a stated reason.</summary>
/// <param name="Mark">The mark of the reason (<c>n.p.</c>).</param>
public sealed record AbsentValue(string Mark);

/// <summary>A range of numbers, both ends included.</summary>
public sealed record Interval(decimal Low, decimal High);
