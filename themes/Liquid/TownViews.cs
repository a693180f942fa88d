using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Fluid;
using Fluid.Values;

namespace Cremona.Transparency.Liquid;

/// <summary>The views that a town wrote itself. Each writes the inside of the main element of one kind of pages.</summary>
public sealed class TownViews
{
    // The largest page of a municipality takes less than a tenth.
    private const int MostSteps = 2_000_000;
    private const string Ending = "Page";

    // The engine has no exception of its own for this.
    private const string StepsWords = "The maximum ";

    private static readonly TemplateOptions Options = MakeOptions();
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ThemeParts _theme;
    private readonly Dictionary<Type, ParsedView> _views = [];
    private readonly Dictionary<string, IFluidTemplate> _parts;
    private readonly ConcurrentDictionary<(string Path, ViewFaultKind Kind), ViewFault> _pageFaults = new();

    private TownViews(IReadOnlyList<ViewFile> files, ThemeParts theme)
    {
        _theme = theme;
        var faults = new List<ViewFault>();
        var parsed = new List<ParsedView>();
        foreach (var file in files)
        {
            var (view, fault) = ViewParser.Parse(file);
            parsed.AddRange(view is null ? [] : [view]);
            faults.AddRange(fault is null ? MarkupRules.Faults(file) : [fault]);
        }

        _parts = parsed.Where(view => view.IsPart).ToDictionary(part => part.Name, part => part.Template, StringComparer.Ordinal);
        foreach (var view in parsed.Where(view => !view.IsPart))
        {
            if (KindOf(view.Name, theme) is { } kind)
            {
                _views[kind] = view;
                faults.AddRange(new ViewChecks(parsed, theme).Check(view, kind));
            }
            else
            {
                faults.Add(FaultOfName(view, theme));
            }
        }

        Faults = [.. faults.DistinctBy(fault => (fault.Kind, fault.Path, fault.Offset))];
    }

    /// <summary>What is wrong whatever the pages are. If there is anything, nothing may be written.</summary>
    public IReadOnlyList<ViewFault> Faults { get; }

    /// <summary>What was wrong with the pages written so far: one fault of each kind for each view, on the first page by address.</summary>
    public IReadOnlyList<ViewFault> PageFaults =>
        [.. _pageFaults.Values.OrderBy(fault => fault.Path, StringComparer.Ordinal).ThenBy(fault => fault.Kind)];

    /// <summary>Reads and checks views and parts.</summary>
    public static TownViews Read(IReadOnlyList<ViewFile> files, ThemeParts theme) => new(files, theme);

    /// <summary>Returns the names of the kinds of pages that a town may write itself, sorted.</summary>
    public static IReadOnlyList<string> KindsOf(ThemeParts theme) => [.. theme.Kinds.Select(NameOf).Order(StringComparer.Ordinal)];

    /// <summary>Returns the kind of pages of a name; null if a town may not write it.</summary>
    internal static Type? KindOf(string name, ThemeParts theme) => theme.Kinds.FirstOrDefault(kind => NameOf(kind) == name);

    /// <summary>Writes the inside of the main element of a page; null if the theme writes it. Thread-safe.</summary>
    public string? Write(Page page, PageBuffer output)
    {
        if (!_views.TryGetValue(page.GetType(), out var view) || !_theme.IsReplaceable(page))
        {
            return null;
        }

        using var writer = new LimitedWriter();
        try
        {
            var context = new PageRun(page, output, _theme, _parts).Begin(Options);
            view.Template.RenderAsync(writer, Encoder, context).AsTask().GetAwaiter().GetResult();
        }
        catch (ViewLimitException)
        {
            return Failed(ViewFaultKind.TooLong);
        }
        catch (InvalidOperationException fault) when (fault.Message.StartsWith(StepsWords, StringComparison.Ordinal))
        {
            return Failed(ViewFaultKind.TooManySteps);
        }
        catch (Exception fault) when (fault is ArithmeticException or FluidException or ArgumentException)
        {
            return Failed(ViewFaultKind.Failed, fault.Message);
        }

        var markup = writer.ToString();
        return MarkupBalance.Fault(markup) is var (kind, word) ? Failed(kind, word) : markup;

        string Failed(ViewFaultKind kind, params string[] words) => Keep(view, page, kind, words);
    }

    // Nothing is published, but a preview shows the page.
    private string Keep(ParsedView view, Page page, ViewFaultKind kind, string[] words)
    {
        var fault = new ViewFault(kind, view.File.Path, 0, 0, [page.Address.Path, .. words]);
        _pageFaults.AddOrUpdate((fault.Path, kind), fault, (_, old) =>
            string.CompareOrdinal(old.Details[0], fault.Details[0]) <= 0 ? old : fault
        );
        return $"<h1>{Encoder.Encode(page.Title)}</h1>\n"
            + $"<p>{Encoder.Encode(view.File.Path)}: con questa vista la pagina non si può pubblicare.</p>\n";
    }

    private static ViewFault FaultOfName(ParsedView view, ThemeParts theme)
    {
        var isKept = AllMembers.Types.Any(type => type.IsSubclassOf(typeof(Page)) && NameOf(type) == view.Name);
        return new ViewFault(
            isKept ? ViewFaultKind.KindKept : ViewFaultKind.KindUnknown,
            view.File.Path,
            0,
            0,
            [view.Name, .. KindsOf(theme)]
        );
    }

    private static string NameOf(Type kind) => kind.Name[..^Ending.Length];

    private static TemplateOptions MakeOptions()
    {
        var options = new TemplateOptions { MaxSteps = MostSteps, Now = () => DateTimeOffset.UnixEpoch };
        ListFilters.AddTo(options.Filters);
        options.Assigned = (_, value, _) => Limited(value);
        options.Captured = (_, value, _) => Limited(value);
        return options;
    }

    private static ValueTask<FluidValue> Limited(FluidValue value) =>
        value is StringValue text && text.ToStringValue().Length > LimitedWriter.LongestValue
            ? throw new ViewLimitException()
            : new ValueTask<FluidValue>(value);
}
