namespace Cremona.Transparency.Pages;

/// <summary>
/// A place in the published site: the file's path from the document root (<c>2011/obiettivi/imp02.html</c>, lower-case
/// ASCII segments separated by <c>/</c>) and, where wanted, a fragment without its <c>#</c>.
/// </summary>
public readonly record struct Address(string Path, string? Fragment = null)
{
    /// <summary>The same file, at a fragment.</summary>
    public Address At(string fragment) => this with { Fragment = fragment };

    /// <summary>
    /// The reference that leads here from a page: relative, so that the site works under any path and from a folder
    /// on disk (RFC 3986, section 4.2). A link to the page itself names its file too, because an empty reference is
    /// ambiguous to some readers.
    /// </summary>
    public string From(Address page)
    {
        var shared = 0;
        for (var i = 0; i < Math.Min(Path.Length, page.Path.Length) && Path[i] == page.Path[i]; i++)
        {
            if (Path[i] == '/')
            {
                shared = i + 1;
            }
        }

        var ups = page.Path.AsSpan(shared).Count('/');
        var fragment = Fragment is null ? "" : "#" + Fragment;
        return string.Concat(string.Concat(Enumerable.Repeat("../", ups)), Path.AsSpan(shared), fragment);
    }

    /// <inheritdoc />
    public override string ToString() => Fragment is null ? Path : $"{Path}#{Fragment}";
}
