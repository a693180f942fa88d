using System.Text;

namespace Cremona.Transparency.Generator.Hosting;

/// <summary>Builds the lines of a server configuration. All four servers use <c>#</c> for comments.</summary>
internal sealed class SnippetText
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a line.</summary>
    public SnippetText Line(string line = "") => Add(line);

    /// <summary>Adds a line for each item.</summary>
    public SnippetText Lines<T>(IEnumerable<T> all, Func<T, string> line) => all.Aggregate(this, (text, one) => text.Add(line(one)));

    /// <summary>Adds lines if a condition is true.</summary>
    public SnippetText If(bool holds, string lines) => holds ? Add(lines) : this;

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    /// <summary>Creates a snippet with the common header.</summary>
    public static SnippetText For(string server, HostedSite site, string use) =>
        new SnippetText()
            .Line($"# {server}: il portale della trasparenza{(site.Address is { } address ? ", " + address : "")}")
            .Line("# Scritto da «trasparenza server»: non modificarlo, riscrivilo quando cambia l'indirizzo o scade una pubblicazione.")
            .Line("# " + use.ReplaceLineEndings("\n# "))
            .If(
                site.IsBelowPath,
                $"# Il portale sta sotto {site.Prefix}. security.txt si cerca invece in cima all'host: se il Comune non ne ha uno, "
                    + $"copialo là."
            )
            .Line();

    private SnippetText Add(string lines)
    {
        _text.Append(lines.ReplaceLineEndings("\n")).Append('\n');
        return this;
    }
}
