namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// The only type that reads the clock. <c>terms</c>, <c>check</c>, <c>build</c>, <c>serve</c> and <c>freeze</c> use it for messages about
/// future dates and terms; <c>freeze</c> and <c>remove</c> use it for the register entry. Pages never depend on it
/// (<c>tests/Conventions/DeterminismTests</c>).
/// </summary>
public static class Today
{
    /// <summary>Returns the local date.</summary>
    public static DateOnly FromClock() => DateOnly.FromDateTime(DateTime.Now);
}
