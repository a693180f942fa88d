namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Words that would run script in a page which let them through.</summary>
internal static class Payloads
{
    private static readonly string[] Markup =
    [
        "<script>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>", "<script src=//x.example/a.js></script>", "<script\n>alert(1)</script\n>", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)//", "<IMG SRC=\"x\" ONERROR=\"alert(1)\">", "<img/src=x/onerror=alert(1)>", "<svg onload=alert(1)>", "<svg/onload=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<body onload=alert(1)>", "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc='<script>alert(1)</script>'>", "<object data=javascript:alert(1)>",
        "<embed src=javascript:alert(1)>", "<form action=javascript:alert(1)><input type=submit>", "<button formaction=javascript:alert(1)>x</button>", "<input autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>", "<video><source onerror=alert(1)>",
        "<audio src=x onerror=alert(1)>", "<marquee onstart=alert(1)>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>", "<base href=//x.example/>", "<link rel=stylesheet href=//x.example/a.css>", "<style>@import '//x.example/a.css';</style>",
        "<style>*{background:url(javascript:alert(1))}</style>", "<p style='background:url(javascript:alert(1))'>", "<a href=javascript:alert(1)>x</a>", "<!--<img src='--><img src=x onerror=alert(1)>'>", "<![CDATA[<script>alert(1)</script>]]>", "<?xml-stylesheet href='x'?>",
        "\"><script>alert(1)</script>", "'><script>alert(1)</script>", "\" onmouseover=\"alert(1)", "' onmouseover='alert(1)", "\" autofocus onfocus=alert(1) x=\"", "`onmouseover=alert(1)", "--><script>alert(1)</script>", "]]><script>alert(1)</script>",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "&#x3C;img src=x onerror=alert(1)&#x3E;", "\u003Cscript>alert(1)\u003C/script>", "<scr\0ipt>alert(1)</scr\0ipt>", "＜script＞alert(1)＜/script＞",
        "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "#{alert(1)}", "<%= 7*7 %>", "@{alert(1)}", "{onclick=alert(1)}", "{.x onclick=alert(1)}", "{style=\"color:red\" onmouseover=alert(1)}", "\u2028alert(1)", "</script><script>alert(1)</script>", "\\u003cscript\\u003ealert(1)",
    ];

    private static readonly string[] Addresses =
    [
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "&#0000106avascript:alert(1)", "\u0001javascript:alert(1)",
        "javascript://%0aalert(1)", "javascript:%61lert(1)", "data:text/html,<script>alert(1)</script>", "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "DATA:text/html,x", "vbscript:msgbox(1)", "VbScRiPt:x", "file:///etc/passwd", "blob:x", "filesystem:x",
        "feed:javascript:alert(1)", "jar:javascript:alert(1)", "view-source:x", "about:blank", "ms-its:x", "//x.example/a.js", "\\\\x.example\\a", "https:javascript:alert(1)", "javascript\\:alert(1)", "ja&Tab;vascript:alert(1)", "ja&NewLine;vascript:alert(1)", "intent:x",
    ];

    /// <summary>Pieces of text.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. Markup, .. Addresses, .. Addresses.Select(address => $"<a href=\"{address}\">x</a>")];

    /// <summary>Pieces of Markdown: each text in each context in which one can be written.</summary>
    public static IEnumerable<string> Markdown => Markup.Concat(Addresses).SelectMany(one => new[]
    {
        one, $"[x]({one})", $"[x](<{one}>)", $"<{one}>", $"![x]({one})", $"[x][r]\n\n[r]: {one}", $"[x](https://a.example \"{one}\")", $"> {one}", $"- {one}", $"| a |\n|---|\n| {one} |", $"x[^1]\n\n[^1]: {one}", $"termine\n: {one}", $"`{one}`", $"## x {{#{one}}}", $"**{one}**",
        $"*[HTML]: {one}\n\nHTML", $"[{one}](https://a.example)", $"```{one}\nx\n```", $"x\n{{{one}}}",
    });
}
