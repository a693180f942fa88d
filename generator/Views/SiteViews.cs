using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Liquid;
using Cremona.Transparency.Razor;

namespace Cremona.Transparency.Generator.Views;

/// <summary>The views that a town wrote itself. Only this room names their engine.</summary>
public sealed class SiteViews
{
    private readonly TownViews _views;
    private readonly Dictionary<string, SourceText> _texts;

    private SiteViews(TownViews views, Dictionary<string, SourceText> texts) => (_views, _texts) = (views, texts);

    /// <summary>Returns the views; null without any. Reports all faults that do not depend on the data of a page.</summary>
    public static SiteViews? Read(TownTheme theme, ThemeParts parts, DiagnosticLog log)
    {
        if (theme.Views.Count == 0)
        {
            return null;
        }

        var texts = theme.Views.ToDictionary(view => view.Path, StringComparer.Ordinal);
        var views = TownViews.Read([.. theme.Views.Select(view => new ViewFile(view.Path, view.Text))], parts);
        var read = new SiteViews(views, texts);
        read.Report(views.Faults, log);
        return read;
    }

    /// <summary>Returns the names of the kinds of pages that a town may write itself, sorted.</summary>
    public static IReadOnlyList<string> KindsOf(ThemeParts parts) => TownViews.KindsOf(parts);

    /// <summary>Returns a view of a kind of pages that writes what the theme writes; null for an unknown kind.</summary>
    public static string? Starter(string kind, ThemeParts parts) => ViewStarter.Of(kind, parts);

    /// <summary>Writes the inside of the main element of a page; null if the theme writes it. Thread-safe.</summary>
    public string? Write(Pages.Page page, PageBuffer output) => _views.Write(page, output);

    /// <summary>Reports the faults of the pages that were rendered.</summary>
    /// <returns>True without any fault.</returns>
    public bool Report(DiagnosticLog log)
    {
        var found = _views.PageFaults;
        Report(found, log);
        return found.Count == 0;
    }

    private void Report(IEnumerable<ViewFault> faults, DiagnosticLog log)
    {
        foreach (var fault in faults)
        {
            log.Report(ViewProblems.Of(fault, PlaceOf(fault)));
        }
    }

    private Place PlaceOf(ViewFault fault) =>
        fault.Length > 0 ? _texts[fault.Path].AtChars(fault.Offset, fault.Length) : Place.File(fault.Path);
}
