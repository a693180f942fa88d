namespace Cremona.Transparency.Generator.Preview;

/// <summary>The page that lists what publishing the current edition would change. It is built only on request.</summary>
internal static class ChangePage
{
    private const string Title = "Che cosa cambia rispetto al sito online";

    /// <summary>Returns the page of changes.</summary>
    public static byte[] Of(PreviewChanges changes) => OwnPage.Of(Title, changes.Brief, page =>
        {
            foreach (var list in changes.Lists)
            {
                page.Append("<h2>").Append(OwnPage.Encoded(list.Heading)).Append("</h2>\n");
                OwnPage.AppendList(page, "avvisi", list.Items);
            }

            page.Append("<p><a href=\"/\">Torna all'anteprima</a></p>\n");
        });

    /// <summary>Returns the page shown instead while the content has errors.</summary>
    public static byte[] ForBrokenContent() =>
        OwnPage.Of(Title, "I contenuti hanno errori: il confronto si fa quando sono corretti.", page =>
            page.Append("<p><a href=\"/\">Vedi gli errori</a></p>\n")
        );
}
