namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// The only type that asks the machine what day it is. Only <c>terms</c>, <c>check</c>, <c>build</c>, <c>serve</c> and <c>freeze</c> ask
/// it, for what they
/// say of days that lie ahead and of terms, and <c>freeze</c> and <c>remove</c>, for the line of the register: pages never depend on it
/// (<c>tests/Conventions/DeterminismTests</c>).
/// </summary>
public static class Today
{
    /// <summary>The day where the machine stands.</summary>
    public static DateOnly ByTheClock() => DateOnly.FromDateTime(DateTime.Now);
}
