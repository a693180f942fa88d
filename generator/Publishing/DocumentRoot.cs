using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Publishing;

/// <summary>The folder that a web server serves.</summary>
/// <param name="Given">The path as the caller gave it, for messages. Nothing need exist there.</param>
public sealed record DocumentRoot(string Given)
{
    private readonly Lazy<string> _path = new(() => Folder.ResolveSymlinks(Given));

    /// <summary>The path with symlinks resolved: a release replaces the target of a link and keeps the link.</summary>
    /// <exception cref="DiskException">The symlinks form a cycle.</exception>
    public string Path => _path.Value;

    /// <summary>The file that one run locks at a time.</summary>
    public string Lock => Path + ".blocco";
}
