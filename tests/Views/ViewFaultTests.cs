using Cremona.Transparency.Liquid;

namespace Cremona.Transparency.Tests.Views;

/// <summary>What is wrong with a view is found before any page, at its place.</summary>
public sealed class ViewFaultTests
{
    [Theory]
    [InlineData("{{ page.nome }}", "NameUnknown «nome»")]
    [InlineData("{{ page.state.text.lungo }}", "NameUnknown «lungo»")]
    [InlineData("{{ pagina.title }}", "NameUnknown «pagina»")]
    [InlineData("{% if page.rule and page.regola %}{% endif %}", "NameUnknown «regola»")]
    [InlineData("{% unless page.regola %}{% endunless %}", "NameUnknown «regola»")]
    [InlineData("{% case page.title %}{% when page.titolo %}{% endcase %}", "NameUnknown «titolo»")]
    [InlineData("{% for fact in page.facts %}{{ fact.name }}{{ fact.nome }}{% endfor %}", "NameUnknown «nome»")]
    [InlineData("{% for fact in page.facts %}{% endfor %}{{ fact.name }}", "NameUnknown «fact»")]
    [InlineData("{% for fact in page.facts %}{{ forloop.giro }}{% endfor %}", "NameUnknown «giro»")]
    [InlineData("{% assign first = page.indicators.first %}{{ first.name }}{{ first.nome }}", "NameUnknown «nome»")]
    [InlineData("{{ page.title | append: page.coda }}", "NameUnknown «coda»")]
    [InlineData("{{ parts.testa }}", "NameUnknown «testa»")]
    [InlineData("{{ page[\"title\"] }}", "NameUnknown «page»")]
    [InlineData("{{ page.facts | where: \"nome\", \"x\" }}", "NameUnknown «where»")]
    [InlineData("{{ page.title | maiuscolo }}", "FilterUnknown «maiuscolo»")]
    [InlineData("{{ page.title | raw }}", "FilterUnknown «raw»")]
    [InlineData("{{ page.facts | upcase }}", "FilterOnRecord «upcase»")]
    [InlineData("{{ page.frame }}", "NotWritable «page.frame»")]
    [InlineData("{% for letter in page.title %}{% endfor %}", "NotAList «page.title»")]
    [InlineData("{% for turn in (1..99999) %}{% endfor %}", "RangeTooLong «..»")]
    [InlineData("{% for turn in (1..page.facts.size) %}{% endfor %}", "RangeTooLong «..»")]
    [InlineData("{% include \"manca\" %}", "PartUnknown «manca»")]
    [InlineData("{% include page.title %}", "PartUnknown «page.title»")]
    [InlineData("{% if page.rule %}", "Unreadable «}»")]
    [InlineData("{% render \"pezzo\" %}", "Unreadable «render»")]
    [InlineData("{% liquid echo page %}", "Unreadable «liquid»")]
    [InlineData("<p style=\"color: red\">x</p>", "MarkupRefused «style»")]
    [InlineData("<p onclick=\"x\">x</p>", "MarkupRefused «onclick»")]
    [InlineData("<script>x</script>", "MarkupRefused «<script»")]
    [InlineData("<IFRAME>", "MarkupRefused «<IFRAME»")]
    [InlineData("</main>", "MarkupRefused «</main»")]
    [InlineData("<img alt=\"\" src=\"https://altro.example/x.png\">", "MarkupRefused «src»")]
    [InlineData("<p title={{ page.title }}>x</p>", "QuotesMissing «title»")]
    public void A_fault_is_reported_at_its_place(string text, string expected) =>
        Assert.Equal(expected, TownPages.Faults(TownPages.View("Objective", "{{ parts.heading }}\n" + text)).First());

    [Theory]
    [InlineData("{% if page.rule == nil or page.facts.size > 3 %}x{% endif %}")]
    [InlineData("{% comment %}{{ page.nome }} <script>{% endcomment %}")]
    [InlineData("{% raw %}{{ page.nome }}{% endraw %}")]
    [InlineData("{% assign x = page.facts[0] %}{{ x.name }}{{ page.facts[0].name }}")]
    [InlineData("{% for turn in (1..3) %}{{ turn }}{% endfor %}")]
    [InlineData("{% for indicator in page.indicators reversed %}{{ indicator.chart }}{% else %}niente{% endfor %}")]
    [InlineData("{% capture words %}<b>{{ page.title }}</b>{% endcapture %}{{ words }}")]
    [InlineData("{{ page.state }}{{ page.state.notes }}{{ page.previous.inside }}")]
    [InlineData("<a href=\"{{ page.frame.home }}\">{{ page.frame.publisher | default: \"Comune\" }}</a><stylo-x></stylo-x>")]
    public void Sound_views_have_no_faults(string text) =>
        Assert.Equal([], TownPages.Faults(TownPages.View("Objective", "{{ parts.heading }}\n" + text)));

    [Fact]
    public void A_part_that_includes_itself_through_another_is_reported() =>
        Assert.Equal(
            ["PartEndless «uno»"],
            TownPages.Faults(
                TownPages.View("News", "{{ parts.heading }}{% include \"uno\" %}"),
                TownPages.Part("uno", "{% include \"due\" %}"),
                TownPages.Part("due", "{% include \"uno\" %}")
            )
        );

    [Fact]
    public void A_fault_in_a_part_is_reported_once_and_in_the_part() =>
        Assert.Equal(
            ["tema/parti/uno.liquid"],
            TownPages
                .Read(
                    TownPages.View("News", "{{ parts.heading }}{% include \"uno\" %}{% include \"uno\" %}"),
                    TownPages.View("Unit", "{{ parts.heading }}{% include \"uno\" %}"),
                    TownPages.Part("uno", "{{ page.nome }}")
                )
                .Faults.Select(fault => fault.Path)
        );

    [Theory]
    [InlineData("Obiettivo", ViewFaultKind.KindUnknown)]
    [InlineData("objective", ViewFaultKind.KindUnknown)]
    [InlineData("Chapter", ViewFaultKind.KindKept)]
    [InlineData("Home", ViewFaultKind.KindKept)]
    public void A_file_is_named_after_a_kind_that_may_change(string name, ViewFaultKind expected) =>
        Assert.Equal(expected, Assert.Single(TownPages.Read(TownPages.View(name, "{{ parts.heading }}")).Faults).Kind);

    [Theory]
    [InlineData("<div>{{ parts.heading }}", ViewFaultKind.ElementOpen)]
    [InlineData("{{ parts.heading }}</div>", ViewFaultKind.ElementNotOpen)]
    [InlineData("{{ parts.heading }}<ul><li>x</ul>", ViewFaultKind.ElementOpen)]
    [InlineData("{{ parts.heading }}<p title=\"x>y</p>", ViewFaultKind.ElementOpen)]
    [InlineData("{{ parts.heading }}<!-- x", ViewFaultKind.ElementOpen)]
    [InlineData("<p>x</p>", ViewFaultKind.Headings)]
    [InlineData("{{ parts.heading }}<h1>x</h1>", ViewFaultKind.Headings)]
    [InlineData(
        "{{ parts.heading }}{% for a in (1..999) %}{% for b in (1..999) %}{% for c in (1..9) %}{{ c }}{% endfor %}{% endfor %}{% endfor %}",
        ViewFaultKind.TooManySteps
    )]
    [InlineData(
        "{{ parts.heading }}{% assign x = page.title %}{% for a in (1..60) %}{% assign x = x | append: x %}{% endfor %}",
        ViewFaultKind.TooLong
    )]
    [InlineData(
        "{{ parts.heading }}{% assign x = 1 %}{% for a in (1..60) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% endfor %}",
        ViewFaultKind.TooLong
    )]
    [InlineData("{{ parts.heading }}{{ 1 | divided_by: 0 }}", ViewFaultKind.Failed)]
    public void A_page_that_a_view_breaks_is_reported_with_its_address(string text, ViewFaultKind expected)
    {
        var page = TownPages.Samples.First(sample => sample.Kind == "News").Page;
        var views = TownPages.Read(TownPages.View("News", text));
        Assert.Equal([], views.Faults);
        TownPages.Html(page, views);
        var fault = Assert.Single(views.PageFaults);
        Assert.Equal((expected, page.Address.Path), (fault.Kind, fault.Details[0]));
    }
}
