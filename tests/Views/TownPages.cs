using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Cremona.Transparency.Liquid;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Cremona.Transparency.Tests.Theme;
using Cremona.Transparency.Themes;

namespace Cremona.Transparency.Tests.Views;

/// <summary>Sample pages written with views that a test makes.</summary>
internal static class TownPages
{
    public static ThemeParts Parts => CremonaTheme.Value.Parts!;

    public static IReadOnlyList<string> Kinds => TownViews.KindsOf(Parts);

    /// <summary>The sample pages that a town may write itself, by the name of their kind.</summary>
    public static IEnumerable<(string Kind, Page Page)> Samples =>
        SamplePages
            .All.Where(page => Parts.Kinds.Contains(page.GetType()) && Parts.IsReplaceable(page))
            .Select(page => (KindOf(page), page));

    public static string KindOf(Page page) => page.GetType().Name[..^"Page".Length];

    public static ViewFile View(string kind, string text) => new($"tema/viste/{kind}.liquid", text);

    public static ViewFile Part(string name, string text) => new($"tema/parti/{name}.liquid", text);

    public static TownViews Read(params ViewFile[] files) => TownViews.Read(files, Parts);

    /// <summary>The faults of a view, each as its kind, the words at its place, and its details.</summary>
    public static IEnumerable<string> Faults(params ViewFile[] files) =>
        Read(files)
            .Faults.Select(fault =>
                $"{fault.Kind} «{files.Single(file => file.Path == fault.Path).Text.Substring(fault.Offset, fault.Length)}»"
            );

    /// <summary>The page as the town's views write it.</summary>
    public static string Html(Page page, TownViews? views)
    {
        var (bytes, buffer) = (new List<byte>(), new PageBuffer());
        buffer.Begin(piece => bytes.AddRange(piece), views is null ? null : views.Write);
        CremonaTheme.Value.Render(page, buffer);
        buffer.End();
        return Encoding.UTF8.GetString([.. bytes]);
    }

    /// <summary>The main element as one view writes it for the first sample of its kind. The view must have no faults.</summary>
    public static IElement MainOf(string kind, string text, params ViewFile[] parts)
    {
        var views = Read([View(kind, text), .. parts]);
        Assert.Equal([], views.Faults);
        var page = Samples.First(sample => sample.Kind == kind).Page;
        var main = new HtmlParser().ParseDocument(Html(page, views)).QuerySelector("main")!;
        Assert.Equal([], views.PageFaults);
        return main;
    }
}
