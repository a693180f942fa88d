namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>How much a message weighs.</summary>
public enum Severity
{
    /// <summary>Something to know; nothing is wrong.</summary>
    Notice,

    /// <summary>The site is published all the same.</summary>
    Warning,

    /// <summary>Nothing is published.</summary>
    Error,
}
