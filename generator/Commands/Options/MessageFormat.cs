namespace Cremona.Transparency.Generator.Commands;

/// <summary>How messages are written.</summary>
public enum MessageFormat
{
    /// <summary>For people at a terminal.</summary>
    Human,

    /// <summary>One line a message, for screen readers and pipes.</summary>
    Plain,

    /// <summary>A JSON array.</summary>
    Json,

    /// <summary>Workflow commands of GitHub Actions.</summary>
    GitHub,

    /// <summary>A SARIF 2.1.0 log.</summary>
    Sarif,
}
