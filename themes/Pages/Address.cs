namespace Cremona.Transparency.Pages;

/// <summary>
/// An address in the published site: the file's path from the document root (<c>2011/obiettivi/imp02.html</c>, lower-case
/// ASCII segments separated by <c>/</c>) and an optional fragment without its <c>#</c>.
/// </summary>
public readonly record struct Address(string Path, string? Fragment = null)
{
    /// <summary>Returns the same file with a fragment.</summary>
    public Address At(string fragment) => this with { Fragment = fragment };

    /// <summary>
    /// Returns the reference from a page to this address. It is relative, so that the site works under any path and from a folder
    /// on disk (RFC 3986, section 4.2). A link to the page itself includes the file name, because some readers treat an empty reference
    /// as ambiguous.
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
