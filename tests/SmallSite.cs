using System.Text;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Tests;

/// <summary>A portal made of strings: the least that can be read, and what a test adds to it.</summary>
internal sealed class SmallSite
{
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal)
    {
        ["portale.yml"] = "ente: Comune di Borgosereno\nanno corrente: 2023\ndati dimostrativi: sì\n",
        ["2023/anno.yml"] = "tipo di piano: PIAO\n",
        ["2023/piano/01-testo.md"] = "# Introduzione\n\nIl piano.\n",
    };

    private readonly DiagnosticLog _log = new();

    /// <summary>The messages so far, as "TR301 2023/obiettivi.csv:2:34".</summary>
    public IEnumerable<string> Messages =>
        _log.InOrder().Select(message => $"{message.Problem.Code} {HumanFormat.Where(message.Place, "").TrimStart('/').Split(" (")[0]}");

    /// <summary>Adds a file, or puts another in its place. Paths are of 2023, but those that begin with a year or with a slash.</summary>
    public SmallSite With(string path, string text)
    {
        _files[
            path[0] == '/' ? path[1..]
            : char.IsAsciiDigit(path[0]) ? path
            : "2023/" + path
        ] = text;
        return this;
    }

    /// <summary>Takes a file of 2023 out.</summary>
    public SmallSite Without(string path)
    {
        _files.Remove("2023/" + path);
        return this;
    }

    /// <summary>The files, in order.</summary>
    public IReadOnlyList<StoredFile> Files =>
        [
            .. _files
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .Select(file => new StoredFile(file.Key, Encoding.UTF8.GetBytes(file.Value))),
        ];

    /// <summary>Returns the content; fails for an unreadable portal.</summary>
    public SiteContent Read()
    {
        var content = SiteReader.Read(Files, _log);
        Assert.True(content is not null, string.Join("\n", Messages));
        return content;
    }

    /// <summary>What the rules find.</summary>
    public Findings Check(bool strict = false) => SiteRules.Check(Read(), _log, strict);
}
