using Cremona.Transparency.Generator.Linking;
using Cremona.Transparency.Razor;

namespace Cremona.Transparency.Generator.Rendering;

/// <summary>The fourth stage: renders the site as files. Each file is rendered independently, on any thread, on demand.</summary>
public static class SiteRenderer
{
    [ThreadStatic]
    private static PageBuffer? _buffer;

    /// <summary>Returns all files of the site in a theme, sorted ordinally by path.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">The theme.</param>
    /// <param name="town">The town's own views, or null.</param>
    public static IReadOnlyList<OutputFile> Render(Site site, Theme theme, TownView? town = null)
    {
        OutputFile[] others =
        [
            .. DataFiles.Of(site),
            .. site.Search.Select(shard => new OutputFile(shard.Address.Path, write => SearchFiles.Write(shard, write))),
            .. site.Attachments.Select(file =>
                file.Open is { } open ? OutputFile.CopyOf(file.Address.Path, open) : OutputFile.Of(file.Address.Path, file.Bytes)
            ),
            .. site.AssetFolders.SelectMany(folder =>
                theme.AssetsIn(site.Colours).Select(asset => OutputFile.Of(folder + asset.Name, asset.Content))
            ),
            .. FigureFiles.Of(site),
            .. MachineFiles.Of(site),
            OutputFile.Of(RouteBook.Licences.Path, theme.Notices),
        ];
        Array.Sort(others, (one, other) => string.CompareOrdinal(one.Path, other.Path));
        return Merged(site.Pages, others, (page, write) => RenderPage(page, theme, town, write));
    }

    // Merges, since pages are already sorted and are most of the files.
    private static List<OutputFile> Merged(IReadOnlyList<PageDraft> pages, OutputFile[] others, Action<PageDraft, OutputWriter> render)
    {
        var files = new List<OutputFile>(pages.Count + others.Length);
        var next = 0;
        foreach (var page in pages)
        {
            while (next < others.Length && string.CompareOrdinal(others[next].Path, page.Address.Path) < 0)
            {
                files.Add(others[next++]);
            }

            files.Add(new OutputFile(page.Address.Path, write => render(page, write)));
        }

        files.AddRange(others.AsSpan(next));
        return files;
    }

    private static void RenderPage(PageDraft draft, Theme theme, TownView? town, OutputWriter write)
    {
        var page = draft.Make();
        var buffer = _buffer ??= new PageBuffer();
        buffer.Begin(write.Invoke, town);
        theme.Render(page, buffer);
        buffer.End();
    }
}
