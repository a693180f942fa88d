using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Cremona.Transparency.Pages;

namespace Cremona.Transparency.Theme;

/// <summary>
/// What Razor views inherit: writes UTF-8 straight into a buffer and escapes every value. Attributes whose only value is
/// null or false are left out, as in ASP.NET Core. An <see cref="Address"/> is written relative to the page.
/// </summary>
/// <typeparam name="TModel">What the view shows.</typeparam>
public abstract partial class View<TModel>
{
    // Italian text stays readable in the source: only what HTML needs is escaped.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private string _attributeSuffix = "";
    private string _attributePrefix = "";
    private bool _attributeOpen;
    private int _attributeParts;

    /// <summary>What the view shows.</summary>
    public TModel Model { get; private set; } = default!;

    /// <summary>The page that is being written: links are relative to it.</summary>
    protected Page Page { get; private set; } = null!;

    private PageBuffer Output { get; set; } = null!;

    /// <summary>Filled by the Razor compiler.</summary>
    public abstract Task ExecuteAsync();

    /// <summary>Writes the view for a page into a buffer.</summary>
    internal void Render(TModel model, Page page, PageBuffer output)
    {
        (Model, Page, Output) = (model, page, output);
        ExecuteAsync().GetAwaiter().GetResult();
    }

    /// <summary>Markup of the view, as it stands in the file.</summary>
    protected void WriteLiteral(ReadOnlySpan<byte> utf8) => Output.Write(utf8);

    /// <summary>Markup of the view that the compiler keeps as text.</summary>
    protected void WriteLiteral(string text) => Output.Write(text);

    /// <summary>Text, escaped.</summary>
    protected void Write(string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            Output.Write(Encoder.Encode(text));
        }
    }

    /// <summary>A whole number.</summary>
    protected void Write(int number) => WriteLiteral(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>Markup made by Linking, as it is.</summary>
    protected void Write(RichText text) => Output.Write(text.Utf8.Span);

    /// <summary>A part that has been written already.</summary>
    protected static void Write(Written part) => _ = part;

    /// <summary>Opens an attribute; nothing is written before its first value is known.</summary>
    protected void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int valuesCount) =>
        (_attributePrefix, _attributeSuffix, _attributeParts, _attributeOpen) = (prefix, suffix, valuesCount, false);

    /// <summary>Part of an attribute's value.</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, string? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (value is null && _attributeParts == 1)
        {
            return;
        }

        OpenAttribute();
        WriteLiteral(prefix);
        if (isLiteral)
        {
            WriteLiteral(value!);
        }
        else
        {
            Write(value);
        }
    }

    /// <summary>Part of an attribute's value: an address, relative to the page.</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, Address? value, int valueOffset, int valueLength, bool isLiteral) =>
        WriteAttributeValue(prefix, prefixOffset, value is { } place ? Reference(place) : null, valueOffset, valueLength, isLiteral);

    /// <summary>Part of an attribute's value: a whole number.</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, int value, int valueOffset, int valueLength, bool isLiteral) =>
        WriteAttributeValue(prefix, prefixOffset, value.ToString(CultureInfo.InvariantCulture), valueOffset, valueLength, isLiteral);

    /// <summary>An attribute that is there or not (<c>hidden</c>, <c>open</c>).</summary>
    protected void WriteAttributeValue(string prefix, int prefixOffset, bool value, int valueOffset, int valueLength, bool isLiteral) =>
        WriteAttributeValue(prefix, prefixOffset, value ? "" : null, valueOffset, valueLength, isLiteral);

    /// <summary>Closes an attribute.</summary>
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
