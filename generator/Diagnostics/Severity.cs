namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>The severity of a message.</summary>
public enum Severity
{
    /// <summary>Information; nothing is wrong.</summary>
    Notice,

    /// <summary>A fault that does not prevent publication.</summary>
    Warning,

    /// <summary>A fault that prevents publication.</summary>
    Error,
}
