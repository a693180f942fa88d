using System.Text;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Defects;

/// <summary>The content of a sound portal, to be copied with a change.</summary>
/// <param name="name">The portal.</param>
/// <param name="year">The year in which changes are made.</param>
internal sealed class Draft(string name, int year)
{
    private static readonly SiteOptions Options = new("content");

    public string Name => name;

    public string Year { get; } = year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);

    public IReadOnlyList<StoredFile> Files { get; } = BuiltSite.StoredFiles(name);

    /// <summary>The diagnostics of files, as <c>TR301 2024/settori.csv:3 C3</c>, or <c>TR304 2024/piano/01-testo.md:5:12</c>.</summary>
    public static IReadOnlyList<(string Key, Diagnostic Message)> Check(IReadOnlyList<StoredFile> files, bool withPages = false)
    {
        var log = new DiagnosticLog();
        if (InMemory.Build(Options, files, log) is var (pages, gate) && withPages)
        {
            gate.SearchRemaining(pages);
            gate.Report(log);
        }

        return [.. log.InOrder().Select(message => ($"{message.Problem.Code} {Where(message.Place)}", message))];
    }

    /// <summary>A path of the year.</summary>
    public string In(string path) => $"{Year}/{path}";

    public bool Has(string path) => Files.Any(file => file.Path == path);

    public byte[] Bytes(string path) => Files.Single(file => file.Path == path).Bytes.ToArray();

    public string Text(string path) => Encoding.UTF8.GetString(Bytes(path));

    public IReadOnlyList<StoredFile> With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public IReadOnlyList<StoredFile> With(string path, byte[] bytes) => [.. Without(path), new StoredFile(path, bytes)];

    public IReadOnlyList<StoredFile> Without(params string[] paths) => [.. Files.Where(file => !paths.Contains(file.Path))];

    public IReadOnlyList<StoredFile> Renamed(string path, string other) => [.. Without(path), new StoredFile(other, Bytes(path))];

    public DraftSheet Sheet(string path) => new(this, path);

    /// <summary>The place of a character of a text.</summary>
    public static string At(string path, string text, int at)
    {
        var before = text[..at];
        return $"{path}:{before.Count(letter => letter == '\n') + 1}:{at - before.LastIndexOf('\n')}";
    }

    private static string Where(Place place) =>
        place.Line == 0 ? place.Path
        : place.Path.EndsWith(".csv", StringComparison.Ordinal) ? $"{place.Path}:{place.Line} {place.Cell}".TrimEnd()
        : $"{place.Path}:{place.Line}:{place.Column}";
}
