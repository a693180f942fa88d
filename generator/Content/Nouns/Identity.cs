using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Content;

/// <summary>An arithmetic identity that declared figures must satisfy.</summary>
/// <param name="Written">The identity as the clerk wrote it.</param>
/// <param name="Place">The place of the identity.</param>
/// <param name="Scope">The rows, cells or figures to which it applies.</param>
/// <param name="Column">The column, for <see cref="IdentityScope.Column"/>.</param>
/// <param name="Left">The declared figure: the name of a column, row, cell or figure, depending on the scope.</param>
/// <param name="Right">The formula that it must equal.</param>
/// <param name="Tolerance">The allowed difference, or null for half a unit of the last declared digit.</param>
public sealed record Identity(
    string Written,
    Place Place,
    IdentityScope Scope,
    string? Column,
    string Left,
    Formula Right,
    decimal? Tolerance
);

/// <summary>The rows, cells or figures to which an identity applies.</summary>
public enum IdentityScope
{
    /// <summary>Every row; names are columns.</summary>
    EachRow,

    /// <summary>One column; names are rows, or <c>somma</c> for the sum of all rows except totals.</summary>
    Column,

    /// <summary>Cells, <c>ROW/COLUMN</c>, including cells of other tables (<c>table:ROW/COLUMN</c>).</summary>
    Cells,

    /// <summary>Context figures, by code.</summary>
    Figures,
}

/// <summary>A formula: a name, a number, or two formulas joined by <c>+ - * /</c>.</summary>
/// <param name="Operator">The operator, or <c>'\0'</c> for a name or a number.</param>
/// <param name="Name">The name, or null.</param>
/// <param name="Number">The number, for a formula without name and operator.</param>
/// <param name="Left">The first operand.</param>
/// <param name="Right">The second operand.</param>
public sealed record Formula(char Operator, string? Name, decimal Number, Formula? Left, Formula? Right)
{
    /// <summary>Creates a name.</summary>
    public static Formula Of(string name) => new('\0', name, 0, null, null);

    /// <summary>Creates a number.</summary>
    public static Formula Of(decimal number) => new('\0', null, number, null, null);

    /// <summary>The names in the formula, in order.</summary>
    public IEnumerable<string> Names => Operator == '\0' ? (Name is null ? [] : [Name]) : Left!.Names.Concat(Right!.Names);

    /// <summary>The numbers in the formula, in order.</summary>
    public IEnumerable<decimal> Numbers => Operator == '\0' ? (Name is null ? [Number] : []) : Left!.Numbers.Concat(Right!.Numbers);

    /// <summary>
    /// Evaluates the formula. Returns null if a name has no value, on division by zero, or if a result is too large.
    /// </summary>
    public decimal? Value(Func<string, decimal?> valueOf) =>
        Operator switch
        {
            '\0' => Name is null ? Number : valueOf(Name),
            _ => (Left!.Value(valueOf), Right!.Value(valueOf)) switch
            {
                ({ } left, { } right) => Operator switch
                {
                    '/' when right == 0 => null,
                    _ => Join(left, right),
                },
                _ => null,
            },
        };

    // On decimal overflow the formula has no value: no figure of a municipality is that large.
    private decimal? Join(decimal left, decimal right)
    {
        try
        {
            return Operator switch
            {
                '+' => left + right,
                '-' => left - right,
                '*' => left * right,
                _ => left / right,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
