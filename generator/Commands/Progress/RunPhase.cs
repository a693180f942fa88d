namespace Cremona.Transparency.Generator.Commands;

/// <summary>What a run is doing.</summary>
public enum RunPhase
{
    /// <summary>Reads the content and opens the archive.</summary>
    Read,

    /// <summary>Checks the content.</summary>
    Validate,

    /// <summary>Compares each year with the one before.</summary>
    Compare,

    /// <summary>Makes pages and links.</summary>
    Link,

    /// <summary>Searches sources and attachments for personal data.</summary>
    Guard,

    /// <summary>Compares the new site with the published one.</summary>
    Weigh,

    /// <summary>Renders, searches and writes each file.</summary>
    Write,

    /// <summary>Parses and checks the finished pages.</summary>
    Recheck,

    /// <summary>Flushes the files to disk and switches the releases.</summary>
    Publish,
}
