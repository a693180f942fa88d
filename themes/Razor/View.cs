using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Razor;

/// <summary>
/// The base class of Razor views: writes UTF-8 directly into a buffer and escapes every value. An attribute whose values are all null or
/// false is omitted, as in ASP.NET Core. An <see cref="Address"/> is written relative to the page.
/// </summary>
/// <typeparam name="TModel">The model of the view.</typeparam>
public abstract class View<TModel>
{
    // Escapes only what HTML requires, so that Italian text stays readable in the page source.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private string _attributeSuffix = "";
    private string _attributePrefix = "";
    private bool _attributeOpen;

    /// <summary>The model of the view.</summary>
    public TModel Model { get; private set; } = default!;

    /// <summary>The page being written; links are relative to it.</summary>
    protected Page Page { get; private set; } = null!;

    /// <summary>Receives the page.</summary>
    protected PageBuffer Output { get; private set; } = null!;

    /// <summary>Implemented by the Razor compiler.</summary>
    public abstract Task ExecuteAsync();

    /// <summary>Writes the view for a page into a buffer.</summary>
    public void Render(TModel model, Page page, PageBuffer output)
    {
        (Model, Page, Output) = (model, page, output);
        ExecuteAsync().GetAwaiter().GetResult();
    }

    /// <summary>
    /// Returns the reference to an address: relative to the page, except on the 404 page, which servers return at any depth.
    /// </summary>
    protected string Reference(Address place) => Page is NotFoundPage ? Root + place.ToString() : place.From(Page.Address);

    /// <summary>The path of the published site, with its trailing slash.</summary>
    private string Root => Page.Frame.BaseUrl is { } url ? new Uri(url).AbsolutePath : "/";

    /// <summary>Returns the target of a link, or null if it has no address yet.</summary>
    protected string? Target(Link link) => link.Inside is { } place ? Reference(place) : link.Outside;

    /// <summary>Returns the <c>aria-current</c> value of a link.</summary>
    protected string? CurrentMark(Link link) =>
        !link.Current ? null
        : link.Inside?.Path == Page.Address.Path ? "page"
        : "true";

    /// <summary>Writes another view for the same page.</summary>
    protected Written Show<TOther>(View<TOther> view, TOther model)
    {
        view.Render(model, Page, Output);
        return default;
    }

    /// <summary>Writes the town's own view of the page. False if it has none: the theme then writes its own.</summary>
    protected bool WriteTownView()
    {
        if (Output.TownView?.Invoke(Page, Output) is not { } markup)
        {
            return false;
        }

        WriteLiteral(markup);
        return true;
    }

    /// <summary>Marks a point between two entries of a list, where a long page may be passed on in pieces.</summary>
    protected void MayEndPiece() => Output.MayEndPiece();

    /// <summary>Writes the view's literal markup, without its indentation. A view must not contain preformatted text.</summary>
    protected void WriteLiteral(ReadOnlySpan<byte> utf8) => Output.WriteMarkup(utf8);

    /// <summary>Writes markup unchanged.</summary>
    protected void WriteLiteral(string text) => Output.Write(text);

    /// <summary>Writes escaped text.</summary>
    protected void Write(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Output.Write(Encoder.Encode(text));
        }
    }

    /// <summary>Writes an integer.</summary>
    protected void Write(int number) => WriteLiteral(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes markup from Linking unescaped.</summary>
    protected virtual void Write(RichText text) => Output.Write(text.Utf8.Span);

    /// <summary>Writes the town's own words, with addresses relative to the page.</summary>
    protected Written Words(TownWords words)
    {
        var markup = new List<byte>();
        foreach (var piece in words.Pieces)
        {
            markup.AddRange(piece.Markup.Utf8.Span);
            if (piece.Address is { } address)
            {
                markup.AddRange(Encoding.UTF8.GetBytes(Encoder.Encode(Reference(address))));
            }
        }

        Write(new RichText(markup.ToArray()));
        return default;
    }

    /// <summary>Writes a <c>data-</c> attribute, omitted for null (the Razor compiler always writes these attributes).</summary>
    protected Written Data(string name, string? value)
    {
        if (value is not null)
        {
            WriteLiteral($"data-{name}=\"");
            Write(value);
            WriteLiteral("\"");
        }
        else
        {
            Output.DropSpace();
        }

        return default;
    }

    /// <summary>Writes the page's structured data and breadcrumb trail as a JSON-LD data block.</summary>
    protected Written StructuredData()
    {
        StructuredDataBlock.Write(Page, Output);
        return default;
    }

    /// <summary>Ignores a part that was already written.</summary>
    protected static void Write(Written part) => _ = part;

    /// <summary>Begins an attribute; nothing is written before its first value is known.</summary>
    protected void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int valuesCount) =>
        (_attributePrefix, _attributeSuffix, _attributeOpen) = (prefix, suffix, false);

    /// <summary>Writes part of an attribute's value.</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, string? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (value is null)
        {
            return;
        }

        OpenAttribute();
        WriteLiteral(prefix);
        if (isLiteral)
        {
            WriteLiteral(value);
        }
        else
        {
            Write(value);
        }
    }

    /// <summary>Writes an address, relative to the page, as part of an attribute's value.</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, Address? value, int valueOffset, int valueLength, bool isLiteral) =>
        WriteAttributeValue(prefix, prefixOffset, value is { } place ? Reference(place) : null, valueOffset, valueLength, isLiteral);

    /// <summary>Writes an integer as part of an attribute's value.</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, int value, int valueOffset, int valueLength, bool isLiteral) =>
        WriteAttributeValue(prefix, prefixOffset, value.ToString(CultureInfo.InvariantCulture), valueOffset, valueLength, isLiteral);

    /// <summary>Writes a boolean attribute (<c>hidden</c>, <c>open</c>).</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, bool value, int valueOffset, int valueLength, bool isLiteral) =>
        WriteAttributeValue(prefix, prefixOffset, value ? "" : null, valueOffset, valueLength, isLiteral);

    /// <summary>Ends an attribute.</summary>
    protected void EndWriteAttribute()
    {
        if (_attributeOpen)
        {
            WriteLiteral(_attributeSuffix);
        }
    }

    private void OpenAttribute()
    {
        if (!_attributeOpen)
        {
            WriteLiteral(_attributePrefix);
            _attributeOpen = true;
        }
    }
}
