using System.Text;

namespace Cremona.Transparency.Generator.Hosting;

/// <summary>Lines of a server's file. All four take <c>#</c> for a comment.</summary>
internal sealed class SnippetText
{
    private readonly StringBuilder _text = new();

    /// <summary>A line.</summary>
    public SnippetText Line(string line = "") => Add(line);

    /// <summary>A line for each.</summary>
    public SnippetText Lines<T>(IEnumerable<T> all, Func<T, string> line) => all.Aggregate(this, (text, one) => text.Add(line(one)));

    /// <summary>Lines that stand there only where something holds.</summary>
    public SnippetText If(bool holds, string lines) => holds ? Add(lines) : this;

    /// <inheritdoc />
    public override string ToString() => _text.ToString();

    /// <summary>What stands at the head of each file.</summary>
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
