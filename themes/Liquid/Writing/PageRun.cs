using System.Globalization;
using System.Text;
using Cremona.Transparency.Pages;
using Cremona.Transparency.Razor;
using Fluid;
using Fluid.Values;

namespace Cremona.Transparency.Liquid;

/// <summary>The writing of one page with a view: turns values of the page into values of the engine.</summary>
/// <param name="page">The page.</param>
/// <param name="output">The page being written; parts of the theme are written into it and taken out again.</param>
/// <param name="theme">What the theme shows.</param>
/// <param name="parts">The parts that views include, by name.</param>
internal sealed class PageRun(Page page, PageBuffer output, ThemeParts theme, IReadOnlyDictionary<string, IFluidTemplate> parts)
{
    private const string Key = "run";

    /// <summary>Returns the variables of the page.</summary>
    public TemplateContext Begin(TemplateOptions options)
    {
        var context = new TemplateContext(options);
        context.AmbientValues[Key] = this;
        context.SetValue("page", new RecordValue(page, AllMembers.Of(page.GetType()), this));
        context.SetValue("parts", new PartsValue(this));
        return context;
    }

    /// <summary>Returns the writing that some variables belong to.</summary>
    public static PageRun Of(TemplateContext context) => (PageRun)context.AmbientValues[Key];

    /// <summary>Returns a part that a view includes. The check made sure that it exists.</summary>
    public IFluidTemplate Parts(string name) => parts[name];

    /// <summary>Returns a part of the page as the theme writes it.</summary>
    public FluidValue PartOf(string name) =>
        theme.OfPage.TryGetValue(name, out var write) ? Markup(Captured(buffer => write(page, buffer))) : NilValue.Instance;

    /// <summary>Returns a record as the theme shows it.</summary>
    public string Show(object record) =>
        theme.OfRecord.TryGetValue(record.GetType(), out var write) ? Captured(buffer => write(record, page, buffer)) : "";

    /// <summary>Returns a list as the theme shows it.</summary>
    public string ShowAll(Type record, IReadOnlyList<object> items) =>
        theme.OfList.TryGetValue(record, out var write) ? Captured(buffer => write(items, page, buffer)) : "";

    /// <summary>Returns a value of the page as a value of the engine.</summary>
    public FluidValue Value(object? value, Shape shape) =>
        value is null ? NilValue.Instance
        : shape.IsList ? new ListValue([.. ((IEnumerable<object?>)value)], shape.One, this)
        : value switch
        {
            string text => StringValue.Create(text),
            Address place => StringValue.Create(place.From(page.Address)),
            RichText text => Markup(Encoding.UTF8.GetString(text.Utf8.Span)),
            bool flag => BooleanValue.Create(flag),
            double number => NumberValue.Create(Convert.ToDecimal(number, CultureInfo.InvariantCulture)),
            _ => new RecordValue(value, AllMembers.Of(value.GetType()), this),
        };

    // A bug of the theme must not look like a fault of the view.
    private string Captured(Action<PageBuffer> write)
    {
        try
        {
            return output.Capture(write);
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or ArithmeticException)
        {
            throw new NotSupportedException($"a part of {page.GetType().Name} cannot be written", fault);
        }
    }

    private static StringValue Markup(string markup) => StringValue.Create(markup, false);
}
