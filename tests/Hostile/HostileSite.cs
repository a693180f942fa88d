using System.Text;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Tests.Browser;
using Cremona.Transparency.Tests.Images;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>
/// A portal in which every field of every schema, and every form of Markdown, holds payloads: one row, chapter, table for each. What the
/// program
/// refuses is taken out, piece by piece, until the rest is published.
/// </summary>
internal sealed class HostileSite
{
    private const string Root = "2023/";
    private static readonly SiteOptions Options = new("content") { BaseUrl = "https://vallechiara.example/" };

    /// <summary>The payloads of the portal: in the short form each third.</summary>
    public static readonly IReadOnlyList<string> Used = [.. Gate.Sample(Payloads.All, 3)];

    private const string Outline = """{"type":"Polygon","coordinates":[[[10.0,45.0],[10.01,45.0],[10.01,45.01],[10.0,45.0]]]}""";

    // Each file: its pieces in order, and how they are joined. A piece that is refused becomes its plain form.
    private readonly Dictionary<string, List<HostilePiece>> _files = new(StringComparer.Ordinal);

    private HostileSite(int shift, bool isSmall)
    {
        string Payload(int at) => Used[(shift + at) % Used.Count];
        Add("portale.yml", HostileSettings.Of(PortalSchema.Definition, Payload, ""));
        Add(MapSchema.FileName, [new(Outline)]);
        Add(ThemeSchema.Definition.Path, HostileSettings.Of(ThemeSchema.Definition, Payload, ""));
        Add(DeliverySchema.Definition.Path, HostileSettings.Of(DeliverySchema.Definition, Payload, ""));
        Add(ThemeSchema.HeaderFile, [new(Payload(1) + "\n", "x\n")]);
        Add(ThemeSchema.FooterFile, [new(Payload(2) + "\n", "x\n")]);
        Add(Root + "anno.yml", HostileSettings.Of(YearSchema.Definition, Payload, ""));
        for (var i = 0; i < (isSmall ? 1 : Used.Count); i++)
        {
            AddTexts(i, Payload(i));
            if (!isSmall)
            {
                Add(Root + $"obiettivi/c{i}.md", [new(Payload(i) + "\n", "x\n")]);
            }
        }

        // A section has one row: what finds no label here is tried in the small portals, which have one row alone.
        foreach (
            var schema in FileSchemas.WithFixedName.Where(schema =>
                schema.Path.EndsWith(".csv", StringComparison.Ordinal) && (!isSmall || schema == SectionSchema.Definition)
            )
        )
        {
            Add(
                PathOf(schema),
                [
                    new(string.Join(';', HostileRows.Fields(schema).Select(field => field.Name)) + "\n"),
                    .. Used.Take(isSmall ? 1 : HostileRows.MaxCount(schema)).SelectMany((_, i) => HostileRows.Row(schema, i, Payload(i))),
                ]
            );
        }
    }

    /// <summary>The fields that hold payloads at first, as the schema names them.</summary>
    public IEnumerable<string> Written => _files.Values.SelectMany(pieces => pieces).Select(piece => piece.Field).OfType<string>();

    /// <summary>How many pieces were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>The messages that said so, as they are shown to people.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>The content that is left.</summary>
    public IReadOnlyList<StoredFile> Content =>
        [
            .. _files
                .Select(file => new StoredFile(file.Key, Encoding.UTF8.GetBytes(string.Concat(file.Value.Select(piece => piece.Text)))))
                .Concat(
                    new[] { Root, "" }.Select(folder => new StoredFile($"{folder}immagini/{HostileRows.Picture}", SmallPicture.Png(9, 9)))
                )
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];

    /// <summary>The portal whose settings hold the payloads from a number on; all records and texts too, unless it is small.</summary>
    public static (HostileSite Site, RenderedSite Rendered) Build(int shift, bool isSmall)
    {
        var site = new HostileSite(shift, isSmall);
        for (var round = 0; round < 45; round++)
        {
            var log = new DiagnosticLog();
            if (InMemory.Build(Options, site.Content, log) is { } rendered)
            {
                rendered.Gate.SearchRemaining(rendered.Files);
                if (rendered.Gate.Report(log))
                {
                    return (site, rendered);
                }
            }

            site.TakeOut(log);
        }

        throw new InvalidOperationException(
            "After forty-five rounds something is still refused:\n" + string.Join('\n', site.Messages.TakeLast(10))
        );
    }

    private void TakeOut(DiagnosticLog log)
    {
        var refused = new HashSet<HostilePiece>();
        foreach (var message in log.InOrder().Where(message => message.Severity == Severity.Error))
        {
            Messages.Add(HumanFormat.Write(message, "content", colour: false));
            var piece =
                message.Place.Source is null || !_files.TryGetValue(message.Place.Path, out var pieces)
                    ? null
                    : PieceAt(pieces, message.Place);
            if (piece is { IsPlain: false })
            {
                refused.Add(piece);
            }
        }

        foreach (var piece in refused)
        {
            piece.IsPlain = true;
        }

        Refused += refused.Count;
        if (refused.Count == 0)
        {
            throw new InvalidOperationException("What is refused cannot be found: " + string.Join('\n', Messages.TakeLast(10)));
        }
    }

    // The piece that holds a place, or the last hostile one before it.
    private static HostilePiece? PieceAt(List<HostilePiece> pieces, Place place)
    {
        var lines = place.Source!.Text;
        var (line, at) = (1, 0);
        for (; line < place.Line && at < lines.Length; at++)
        {
            var isBreak = lines[at] == '\n' || (lines[at] == '\r' && (at + 1 == lines.Length || lines[at + 1] != '\n'));
            line += isBreak ? 1 : 0;
        }

        at += place.Column - 1;
        HostilePiece? found = null;
        for (var i = 0; i < pieces.Count; i++)
        {
            var (piece, end) = (pieces[i], pieces[i].Text.Length);
            found =
                piece.IsKey ? pieces.Skip(i + 1).TakeWhile(next => !next.IsKey).FirstOrDefault(next => !next.IsPlain) ?? found
                : piece.IsPlain ? found
                : piece;
            if (at < end && found is not null)
            {
                return found;
            }

            at -= end;
        }

        return found;
    }

    private void Add(string path, IEnumerable<HostilePiece> pieces)
    {
        if (!_files.TryGetValue(path, out var all))
        {
            _files.Add(path, all = []);
        }

        all.AddRange(pieces);
    }

    private static string PathOf(FileSchema schema) => schema.Path.Replace("ANNO/", Root, StringComparison.Ordinal);

    private void AddTexts(int i, string payload)
    {
        var line = payload.ReplaceLineEndings(" ");
        Add(
            Root + $"piano/{i:D3}-c{i}.md",
            [
                new("---\n"),
                .. HostileSettings.Of(ChapterSchema.Definition, _ => payload, ""),
                new("---\n\n# "),
                new(line + "\n\n", $"Capitolo {i}\n\n"),
                .. HostileMarkdown.Around(payload).Select(text => new HostilePiece(text + "\n\n", "")),
            ]
        );
        Add(
            Root + $"notizie/{i:D3}-c{i}.md",
            [new("---\n"), .. HostileSettings.Of(NewsSchema.Definition, _ => payload, ""), new("---\n\n"), new(payload + "\n", "x\n")]
        );
        Add(
            Root + $"personale/t{i}.csv",
            [new("Nome;"), new(HostileRows.Cell(payload), "A"), new("\n"), new(HostileRows.Cell(payload), $"riga {i}"), new(";1\n")]
        );
        Add(PathOf(TableSchema.Definition), [new($"t{i}:\n"), .. HostileSettings.Of(TableSchema.Definition, _ => payload, "  ")]);
        Add(PathOf(ProspectSchema.Definition), [new($"p{i}:\n"), .. HostileSettings.Of(ProspectSchema.Definition, _ => payload, "  ")]);
    }
}
