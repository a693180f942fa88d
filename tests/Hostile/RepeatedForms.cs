namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Forms of Markdown, YAML and CSV that can be repeated, or nested in themselves, as often as a file has room.</summary>
internal static class RepeatedForms
{
    private static readonly string[] Repeated =
    [
        "- ",
        "> ",
        "1. ",
        "> - ",
        "* a\n",
        "- a\n\n",
        "1. a\n",
        "2. a\n",
        "[",
        "]",
        "![",
        "[a](",
        "[a](b)",
        "[a](https://a.example) ",
        "[](capitolo:testo)\n\n",
        "[a](capitolo:testo#a)\n\n",
        "(",
        "[a]: b\n",
        "[a][b] ",
        "`a",
        "`",
        "``a`",
        "` ``",
        "<",
        "<a ",
        "</",
        "<!--",
        "<!-- a -->",
        "<!-- a -->\n\n",
        "<?",
        "<![CDATA[",
        "</<!--",
        "<https://a.example> ",
        "<b>a</b> ",
        "<div>\n\n",
        "*",
        "**a",
        "*a _b ",
        "a**b",
        "_a_ ",
        "~~a",
        "***a** ",
        "&amp;",
        "&",
        "&#1",
        "\\",
        "\\\n",
        "a\n",
        "a \n\n",
        "a  \n",
        "# a\n",
        "## Titolo\n\n",
        "## Titolo {#a}\n\n",
        "a\n=\n",
        "a\n---\n",
        "---\n",
        "|",
        "| a | b |\n",
        "| a\n|-\n",
        "a|b\n-|-\nc|d\n\n",
        "[^a]",
        "[^a] \n\n[^a]: b\n\n",
        "[^a]: ",
        "*[a]: b\n",
        "Aa\n: b\n\n",
        ": ",
        "```\n",
        "~~~ a\n",
        "    a\n",
        "\t",
        "{",
        "{#a}",
        "{.a} ",
        "![a](b) ",
        "+ a\n  + b\n    + c\n",
        "PEG ",
        "-",
        "- - a\n",
        "a\u0301",
        "\U0001F600",
        "\"a\" ",
        "'",
        "...",
        "@a.example ",
        "www.a.example ",
        "tel:1 ",
        "x) ",
        "1) ",
        "01.02.2023 ",
        "a;",
        "=",
    ];

    /// <summary>Texts of a chapter, by the name of their form: of a length, as nearly as the form allows.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Make)> Markdown { get; } =
    [
        .. Repeated.Select(piece => (piece, (Func<int, string>)(length => Of(piece, length)))),
        .. Repeated.Select(
            (piece, i) =>
                (
                    $"{piece} and {Repeated[(i * 7 + 3) % Repeated.Length]}",
                    (Func<int, string>)(length => Of(piece + Repeated[((i * 7) + 3) % Repeated.Length], length))
                )
        ),
        ("titles with numbers", length => Numbered(length, i => $"## Titolo {i}\n\n")),
        ("equal titles after each other's numbers", length => Numbered(length, i => $"## a\n\n## a-{i}\n\n")),
        ("definitions with numbers", length => Numbered(length, i => $"[a{i}]: b\n\n[x][a{i}]\n\n")),
        ("abbreviations with numbers", length => Numbered(length, i => $"*[a{i}]: b\n\na{i}\n\n")),
        ("notes with numbers", length => Numbered(length, i => $"a[^{i}]\n\n[^{i}]: b\n\n")),
        ("notes alone", length => Numbered(length, i => $"[^{i}]: b\n\n")),
        ("items ever deeper", length => Deeper(length, "- a")),
        ("items ever deeper, with a blank line", length => Deeper(length, "- a\n")),
        ("numbers ever deeper", length => Deeper(length, "1. a")),
        ("backticks ever longer", length => Longer(length, '`')),
        ("stars ever longer", length => Longer(length, '*')),
        ("fences ever longer", length => Longer(length, '~').Replace(" ", "\n", StringComparison.Ordinal)),
        ("quotations ever deeper", length => Longer(length, '>').Replace(" ", " a\n\n", StringComparison.Ordinal)),
        ("items in quotations", length => Of("> - a\n", length)),
        ("a quotation without its mark", length => "> " + Of("a\n", length)),
        ("items continued", length => "- a\n" + Of("[a] *b* `c` <d> \n", length)),
    ];

    /// <summary>Files of a portal, by the name of their form.</summary>
    public static IReadOnlyList<(string Name, string Path, Func<int, string> Make)> Files { get; } =
    [
        ("units", "settori.csv", length => "codice;nome\n" + Numbered(length, i => $"u{i};Settore {i}\n")),
        ("units one below the other", "settori.csv", length =>
            "codice;nome;superiore\nu0;Settore;\n" + Numbered(length, i => $"u{i + 1};Settore {i};u{i}\n")
        ),
        ("units below one", "settori.csv", length =>
            "codice;nome;superiore\nu;Settore;\n" + Numbered(length, i => $"u{i};Settore {i};u\n")
        ),
        ("units in a circle", "settori.csv", length => "codice;nome;superiore\n" + Numbered(length, i => $"u{i};Settore {i};u{i + 1}\n")),
        ("equal units", "settori.csv", length => "codice;nome\n" + Of("u;Settore\n", length)),
        ("units below nobody", "settori.csv", length => "codice;nome;superiore\n" + Numbered(length, i => $"u{i};Settore {i};x{i}\n")),
        ("objectives", "obiettivi.csv", length => "codice;titolo;tipo\n" + Numbered(length, i => $"o{i};Obiettivo {i};gestionale\n")),
        ("equal objectives", "obiettivi.csv", length => "codice;titolo;tipo\n" + Of("o;Obiettivo;gestionale\n", length)),
        ("objectives of an unknown kind", "obiettivi.csv", length =>
            "codice;titolo;tipo\n" + Numbered(length, i => $"o{i};Obiettivo {i};strategco\n")
        ),
        ("objectives without a code", "obiettivi.csv", length => "codice;titolo;tipo\n" + Of(";a;b\n", length)),
        ("objectives that know each other", "obiettivi.csv", length =>
            "codice;titolo;tipo;descrizione\n" + Numbered(length, i => $"o{i};Obiettivo {i};gestionale;Vedi [](obiettivo:o{i / 2}).\n")
        ),
        ("objectives that all name one", "obiettivi.csv", length =>
            "codice;titolo;tipo;descrizione\n" + Numbered(length, i => $"o{i};Obiettivo {i};gestionale;Vedi [](obiettivo:o0).\n")
        ),
        ("objectives that know nobody", "obiettivi.csv", length =>
            "codice;titolo;tipo;descrizione\n" + Numbered(length, i => $"o{i};Obiettivo {i};gestionale;Vedi [](obiettivo:p{i}).\n")
        ),
        ("indicators of nobody", "indicatori.csv", length =>
            "codice;obiettivo;nome\n" + Numbered(length, i => $"i{i};o{i};Indicatore {i}\n")
        ),
        ("readings of nobody", "rilevazioni.csv", length =>
            "indicatore;riferita al;rilevata il;valore\n" + Numbered(length, i => $"i{i};31/12/2023;31/12/2023;{i}\n")
        ),
        ("terms", "/glossario.csv", length => "codice;voce;definizione\n" + Numbered(length, i => $"t{i};Voce {i};Definizione.\n")),
        ("foreign terms", "/glossario.csv", length =>
            "codice;voce;lingua;definizione\n" + Numbered(length, i => $"t{i};Voce {i};inglese;Voce {i}.\n")
        ),
        ("companies", "societa.csv", length => "codice;nome\n" + Numbered(length, i => $"s{i};Società {i}\n")),
        ("facilities", "luoghi.csv", length => "codice;nome;tipologia\n" + Numbered(length, i => $"l{i};Luogo {i};musei\n")),
        ("documents", "documenti.csv", length =>
            "codice;titolo;url\n" + Numbered(length, i => $"d{i};Documento {i};https://a.example/{i}\n")
        ),
        ("documents whose files are missing", "documenti.csv", length =>
            "codice;titolo;file\n" + Numbered(length, i => $"d{i};Documento {i};allegati/{i}.pdf\n")
        ),
        ("remarks", "annotazioni.csv", length => "dove;testo\n" + Numbered(length, i => $"obiettivo:o{i};Testo {i}\n")),
        ("columns", "settori.csv", length => Numbered(length, i => $"c{i};")),
        ("cells too many", "settori.csv", length => "codice;nome\n" + Of(";", length)),
        ("columns of a table", "personale/t.csv", length => "Nome" + Numbered(length, i => $";c{i}") + "\na;1\n"),
        ("rows of a table", "personale/t.csv", length => "Nome;A;B\n" + Numbered(length, i => $"riga {i};{i};1\n")),
        ("equal rows of a table", "personale/t.csv", length => "Nome;A;B\n" + Of("riga;1;1\n", length)),
        ("quotes", "settori.csv", length => "codice;nome\n" + Of("\"", length)),
        ("quotes left open", "settori.csv", length => "codice;nome\n" + Of("\"a\n", length)),
        ("line ends", "settori.csv", length => "codice;nome\n" + Of("\n", length)),
        ("one long cell", "settori.csv", length => "codice;nome\nu;" + Of("a", length)),
        ("blanks", "settori.csv", length => "codice;nome\nu;" + Of(" ", length) + "a"),
        ("keys", "anno.yml", length => "tipo di piano: PIAO\n" + Numbered(length, i => $"k{i}: a\n")),
        ("equal keys", "anno.yml", length => "tipo di piano: PIAO\n" + Of("k: a\n", length)),
        ("maps", "anno.yml", length => Of("{a: ", length)),
        ("lists", "anno.yml", length => "a: " + Of("[", length)),
        ("items", "anno.yml", length => "a:\n" + Of("  - b\n", length)),
        ("items in items", "anno.yml", length => "a:\n  " + Of("- ", length)),
        ("questions", "anno.yml", length => Of("? ", length)),
        ("anchors", "anno.yml", length => Numbered(length, i => $"k{i}: &a{i} b\n")),
        ("keys ever deeper", "anno.yml", length => Deeper(length, "a:")),
        ("quoted words", "anno.yml", length => "a: \"" + Of("\\\"", length)),
        ("a text of many lines", "anno.yml", length => "a: |\n" + Of("  b\n", length)),
        ("comments", "anno.yml", length => Of("# a\n", length)),
        ("documents of YAML", "anno.yml", length => Of("---\n", length)),
        ("tags", "anno.yml", length => "a: " + Of("!a ", length)),
        ("tables", "personale/tabelle.yml", length => Numbered(length, i => $"t{i}:\n  titolo: Tabella\n")),
        ("identities", "personale/tabelle.yml", length =>
            "t:\n  titolo: Tabella\n  controlli:\n" + Numbered(length, i => $"    - ogni riga: A = B + c{i}\n")
        ),
        ("front matter", "piano/02-b.md", length => "---\n" + Numbered(length, i => $"k{i}: a\n") + "---\n\n# a\n"),
        ("chapters' titles", "piano/02-b.md", length => "# " + Of("a *b* ", length) + "\n\nTesto.\n"),
    ];

    private static string Of(string piece, int length) => string.Concat(Enumerable.Repeat(piece, Math.Max(1, length / piece.Length)));

    private static string Numbered(int length, Func<int, string> piece) =>
        string.Concat(Enumerable.Range(0, Math.Max(1, length / piece(9999).Length)).Select(piece));

    // Each line is indented by two more than the one before.
    private static string Deeper(int length, string piece) =>
        string.Concat(Enumerable.Range(0, (int)Math.Sqrt(length)).Select(i => new string(' ', 2 * i) + piece + "\n"));

    private static string Longer(int length, char mark) =>
        string.Concat(Enumerable.Range(1, (int)Math.Sqrt(2 * length)).Select(i => new string(mark, i) + " "));
}
