namespace Cremona.Transparency.Generator.Content;

/// <summary>Which results of rows are cached, and what they depend on.</summary>
/// <param name="What">The name of the result; with the year, the cache key.</param>
/// <param name="Year">The year, or 0.</param>
/// <param name="Basis">The dependencies of the results besides the rows; compared by equality.</param>
public sealed record RowBasis(string What, int Year, object? Basis);
