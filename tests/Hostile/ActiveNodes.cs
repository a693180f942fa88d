using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>What in a page could do something: any of it that sound pages do not have is a fault.</summary>
internal static partial class ActiveNodes
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];
    private static readonly string[] Leading =
    [
        "href",
        "src",
        "action",
        "formaction",
        "data",
        "poster",
        "background",
        "cite",
        "ping",
        "srcset",
        "xlink:href",
        "to",
        "values",
        "content",
        "longdesc",
    ];

    /// <summary>The names of elements and of their attributes (<c>a@href</c>) in a page.</summary>
    public static IEnumerable<string> Names(byte[] page)
    {
        using var document = Parse(page);
        return
        [
            .. document
                .All.SelectMany(element =>
                    element.Attributes.Select(attribute => $"{element.LocalName}@{attribute.Name}").Append(element.LocalName)
                )
                .Distinct(),
        ];
    }

    /// <summary>What is wrong with a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="known">The names in sound pages.</param>
    public static IEnumerable<string> Faults(byte[] page, IReadOnlySet<string> known)
    {
        using var document = Parse(page);
        foreach (var element in document.All)
        {
            var names = element.Attributes.Select(attribute => $"{element.LocalName}@{attribute.Name}").Append(element.LocalName);
            foreach (var name in names.Where(name => !known.Contains(name)))
            {
                yield return $"{name} in {Short(element)}";
            }

            foreach (
                var attribute in element.Attributes.Where(attribute =>
                    Leading.Contains(attribute.Name) && !(element.LocalName == "meta" && attribute.Name == "content")
                )
            )
            {
                // Browsers take blanks and control characters out of an address before they look at its scheme.
                var address = Blanks().Replace(attribute.Value, "");
                var scheme = Scheme().Match(address);
                var isScript =
                    element.LocalName is "script" or "link" or "img"
                    && (scheme.Success || address.StartsWith("//", StringComparison.Ordinal))
                    && element.GetAttribute("rel") is null or "stylesheet";
                if (
                    isScript
                    || address.StartsWith("//", StringComparison.Ordinal)
                    || address.StartsWith('\\')
                    || (scheme.Success && !Schemes.Contains(scheme.Groups[1].Value.ToLowerInvariant()))
                )
                {
                    yield return $"{attribute.Name}={attribute.Value} in {Short(element)}";
                }
            }

            // Browsers never run a data block.
            if (element.LocalName == "script" && element.TextContent.Length > 0 && !IsData(element))
            {
                yield return Short(element);
            }
        }
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(byte[] page)
    {
        using var stream = new MemoryStream(page);
        return new HtmlParser().ParseDocument(stream);
    }

    private static bool IsData(IElement script)
    {
        try
        {
            using var json = JsonDocument.Parse(script.TextContent);
            return script.GetAttribute("type") == "application/ld+json";
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Short(IElement element) => element.OuterHtml[..Math.Min(160, element.OuterHtml.Length)];

    [GeneratedRegex(@"[\x00-\x20\u00A0]", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"^([a-zA-Z][a-zA-Z0-9+.-]*):", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
