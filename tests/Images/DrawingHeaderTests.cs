using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Images;

namespace Cremona.Transparency.Tests.Images;

/// <summary>Drawings (SVG): their size, and what is refused in them.</summary>
public sealed class DrawingHeaderTests
{
    private const string Start =
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 60 30\">\n";

    /// <summary>What drawing programs write, and what harms nobody.</summary>
    [Theory]
    [InlineData("<path d=\"M0 0h60v30z\" fill=\"#060\"/>")]
    [InlineData("<style>.a{fill:url(#b)}</style><path class=\"a\" d=\"M0 0\"/>")]
    [InlineData("<defs><path id=\"a\" d=\"M0 0\"/></defs><use xlink:href=\"#a\"/><use href='#a'/>")]
    [InlineData("<g fill=\"url( '#b' )\"><!-- onload=\"x\" @import --></g>")]
    [InlineData("<image href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"1\" height=\"1\"/>")]
    [InlineData(
        "<metadata><a:Work xmlns:a=\"http://creativecommons.org/ns#\" a:resource=\"http://purl.org/dc/dcmitype/StillImage\"/></metadata>"
    )]
    [InlineData("<text>Comune di Vallechiara: onore e fatica</text><title>Stemma</title>")]
    public void A_plain_drawing_has_its_ratio(string inside)
    {
        var (size, fault) = DrawingHeader.Read(Start + inside + "</svg>");
        Assert.Null(fault);
        Assert.Equal((400, 200, false), (size!.Width, size.Height, size.RevealsPerson));
    }

    [Theory]
    [InlineData("width=\"120\" height=\"60px\"", 400, 200)]
    [InlineData("width=\"21mm\" height=\"42mm\"", 200, 400)]
    [InlineData("width=\"100%\" height=\"100%\" viewBox=\"0,0,10,10\"", 400, 400)]
    [InlineData("viewBox=\"-5 -5 1e1 5\"", 400, 200)]
    [InlineData("width=\"100%\" height=\"100%\"", null, null)]
    [InlineData("viewBox=\"0 0 0 10\"", null, null)]
    [InlineData("", null, null)]
    public void The_size_comes_from_width_and_height_or_from_the_view_box(string written, int? width, int? height)
    {
        var (size, fault) = DrawingHeader.Read($"<svg xmlns=\"http://www.w3.org/2000/svg\" {written}/>");
        Assert.Equal((width, height), (size?.Width, size?.Height));
        Assert.Equal(width is null, fault is { Why: null });
    }

    /// <summary>Each with the column of the second line at which it is reported.</summary>
    [Theory]
    [InlineData("<script>alert(1)</script>", 2)]
    [InlineData("<g><SCRIPT href=\"#a\"/></g>", 5)]
    [InlineData("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/>", 2)]
    [InlineData("<p xmlns=\"http://www.w3.org/1999/xhtml\"/>", 2)]
    [InlineData("<g onclick=\"alert(1)\"/>", 4)]
    [InlineData("<g OnLoad='alert(1)'/>", 4)]
    [InlineData("<foreignObject/>", 2)]
    [InlineData("<image xlink:href=\"https://altro.example/a.png\"/>", 8)]
    [InlineData("<image href=\"foto.png\"/>", 8)]
    [InlineData("<use href=\"altro.svg#a\"/>", 6)]
    [InlineData("<a href=\"javascript:alert(1)\"><path d=\"M0 0\"/></a>", 4)]
    [InlineData("<a href=\" &#106;avascript:alert(1)\"/>", 4)]
    [InlineData("<image href=\"data:image/svg+xml;base64,AAAA\"/>", 8)]
    [InlineData("<image href=\"data:text/html,x\"/>", 8)]
    [InlineData("<g style=\"fill:url(https://altro.example/#a)\"/>", 4)]
    [InlineData("<g fill=\"url( 'https://altro.example/#a')\"/>", 4)]
    [InlineData("<g style=\"background:image-set('https://altro.example/a.png' 1x)\"/>", 4)]
    [InlineData("<style>@import \"https://altro.example/a.css\";</style>", 8)]
    [InlineData("<style><![CDATA[@IMPORT url(#a)]]></style>", 17)]
    [InlineData("<style>@\\69mport 'x';</style>", 8)]
    [InlineData("<style>@font-face{src:local(x)}</style>", 8)]
    [InlineData("<animate attributeName=\"href\" to=\"javascript:alert(1)\"/>", 2)]
    [InlineData("<set attributeName=\"onclick\" to=\"alert(1)\"/>", 2)]
    [InlineData("<g xml:base=\"https://altro.example/\"/>", 4)]
    [InlineData("<?xml-stylesheet href=\"a.css\"?>", 3)]
    [InlineData("<iframe/>", 2)]
    public void Active_loading_or_moving_content_is_found_with_its_position(string inside, int column)
    {
        var (size, fault) = DrawingHeader.Read(Start + inside + "</svg>");
        Assert.Null(size);
        Assert.NotNull(fault!.Why);
        Assert.Equal((2, column), (fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]>\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">&a;</svg>", 1, 1)]
    [InlineData("<!DOCTYPE svg SYSTEM '>' [\n<!ATTLIST svg onload CDATA 'alert(1)'>]>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>", 2, 1)]
    [InlineData("<?xml version=\"1.0\" encoding=\"ISO-2022-JP\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>", 1, 3)]
    public void Declarations_that_hide_parts_are_refused(string text, int line, int column)
    {
        var (_, fault) = DrawingHeader.Read(text);
        Assert.NotNull(fault!.Why);
        Assert.Equal((line, column), (fault.Line, fault.Column));
    }

    [Theory]
    [InlineData("")]
    [InlineData("niente")]
    [InlineData("<svg viewBox=\"0 0 9 9\"/>")]
    [InlineData("<html xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">&nbsp;</svg>")]
    public void What_is_no_drawing_is_unreadable(string text)
    {
        var (size, fault) = DrawingHeader.Read(text);
        Assert.Null(size);
        Assert.Null(fault!.Why);
    }

    /// <summary>Old programs write a document type without declarations. Browsers do not load it, and neither does the program.</summary>
    [Fact]
    public void A_document_type_without_declarations_is_allowed() =>
        Assert.NotNull(
            DrawingHeader
                .Read(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
                        + "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>"
                )
                .Size
        );

    [Fact]
    public void The_author_of_a_drawing_is_a_hidden_name() =>
        Assert.True(
            DrawingHeader
                .Read(
                    Start
                        + "<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator><b>Lucia Verdi</b></dc:creator>"
                        + "</metadata></svg>"
                )
                .Size!.RevealsPerson
        );

    [Fact]
    public void A_drawing_that_is_not_UTF8_is_unreadable() =>
        Assert.Null(DrawingHeader.Of(new Attachment("a.svg", Encoding.Unicode.GetBytes(Start + "</svg>"))).Facts);
}
