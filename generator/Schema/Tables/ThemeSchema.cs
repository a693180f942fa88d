namespace Cremona.Transparency.Generator.Schema;

/// <summary>The folder <c>tema</c>: the colours of <c>tema.yml</c>, the texts of header and footer, views.</summary>
public static class ThemeSchema
{
    /// <summary>The folder, beside the year folders.</summary>
    public const string Folder = "tema";

    /// <summary>The town's words in the header of every page.</summary>
    public const string HeaderFile = Folder + "/intestazione.md";

    /// <summary>The town's words in the footer of every page.</summary>
    public const string FooterFile = Folder + "/piede.md";

    /// <summary>The town's own views: one file for each kind of page that it writes itself.</summary>
    public const string Views = Folder + "/viste";

    /// <summary>Parts that several views include.</summary>
    public const string Parts = Folder + "/parti";

    /// <summary>The extension of a view and of a part.</summary>
    public const string ViewEnding = ".liquid";

    public static readonly Field Main = new(
        "colore principale",
        FieldType.Colour,
        "Lo sfondo della testata, del menu e dei pulsanti, sotto parole bianche. Gli altri colori, se mancano, vengono da questo."
    );
    public static readonly Field MainDark = new(
        "colore principale al buio",
        FieldType.Colour,
        "Lo stesso per chi tiene lo schermo scuro; se manca, è il colore principale più scuro."
    );
    public static readonly Field Footer = new(
        "colore del piede",
        FieldType.Colour,
        "Lo sfondo del piede delle pagine e della riga in alto, sotto parole bianche; se manca, è il colore principale più scuro."
    );
    public static readonly Field FooterDark = new(
        "colore del piede al buio",
        FieldType.Colour,
        "Lo stesso per chi tiene lo schermo scuro; se manca, è il colore del piede più scuro."
    );
    public static readonly Field Links = new(
        "colore dei collegamenti",
        FieldType.Colour,
        "Le parole dei collegamenti e i bordi colorati, su sfondi chiari; se manca, viene dal colore principale."
    );
    public static readonly Field LinksDark = new(
        "colore dei collegamenti al buio",
        FieldType.Colour,
        "Lo stesso su sfondi scuri; se manca, è il colore dei collegamenti schiarito."
    );

    /// <summary>The file of the colours.</summary>
    public static readonly FileSchema Definition = new(
        Folder + "/tema.yml",
        null,
        "I colori del Comune. Ciò che manca resta com'è nel portale.",
        [Main, MainDark, Footer, FooterDark, Links, LinksDark]
    );
}
