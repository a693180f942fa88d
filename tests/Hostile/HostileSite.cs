using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>
/// A portal in which every field of every schema, and every form of Markdown, holds payloads: one row, chapter, table for each. What the program
/// refuses is taken out, piece by piece, until the rest is published.
/// </summary>
internal sealed class HostileSite
{
    private const string Root = "2023/";
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly Call Call = new("content", "pubblico", false, null, "https://vallechiara.example/", MessageFormat.Plain, true, false);

    // Each file: its pieces in order, and how they are joined. A piece that is refused becomes its plain form.
    private readonly Dictionary<string, List<HostilePiece>> _files = new(StringComparer.Ordinal);

    private HostileSite(int shift, bool isSmall)
    {
        string Payload(int at) => Payloads.All[(shift + at) % Payloads.All.Count];
        Settings("portale.yml", PortalSchema.Definition, Payload);
        Settings(Root + "anno.yml", YearSchema.Definition, Payload);
        for (var i = 0; i < (isSmall ? 1 : Payloads.All.Count); i++)
        {
            AddTexts(i, Payload(i));
            if (!isSmall)
            {
                Add(Root + $"obiettivi/c{i}.md", [new(Payload(i) + "\n", "x\n")]);
            }
        }

        if (!isSmall)
        {
            foreach (var schema in FileSchemas.WithFixedName.Where(schema => schema.Path.EndsWith(".csv", StringComparison.Ordinal) && schema != SectionSchema.Definition && schema != PersonalPermitSchema.Definition))
            {
                Add(schema.Path.Replace("ANNO/", Root, StringComparison.Ordinal), [new(string.Join(';', schema.Fields.Select(field => field.Name)) + "\n"), .. Payloads.All.SelectMany((payload, i) => HostileRows.Row(schema, i, payload))]);
            }
        }
    }

    /// <summary>How many pieces were refused.</summary>
    public int Refused { get; private set; }

    /// <summary>The messages that said so, as they are shown to people.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>The content that is left.</summary>
    public IReadOnlyList<StoredFile> Content => [.. _files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => new StoredFile(file.Key, Encoding.UTF8.GetBytes(string.Concat(file.Value.Select(piece => piece.Text)))))];

    /// <summary>The portal whose settings hold the payloads from a number on; all records and texts too, unless it is small.</summary>
    public static (HostileSite Site, RenderedSite Rendered) Build(int shift, bool isSmall)
    {
        var site = new HostileSite(shift, isSmall);
        for (var round = 0; round < 30; round++)
        {
            var log = new DiagnosticLog();
            if (Pipeline.Make(Call, site.Content, log) is { } rendered)
            {
                rendered.Gate.LookAtRest(rendered.Files);
                if (rendered.Gate.Report(log))
                {
                    return (site, rendered);
                }
            }

            site.TakeOut(log);
        }

        throw new InvalidOperationException("After thirty rounds something is still refused:\n" + string.Join('\n', site.Messages.TakeLast(10)));
    }

    private void TakeOut(DiagnosticLog log)
    {
        var refused = new HashSet<HostilePiece>();
        foreach (var message in log.InOrder().Where(message => message.Severity == Severity.Error))
        {
            Messages.Add(HumanFormat.Write(message, "content", colour: false));
            var piece = message.Place.Source is null || !_files.TryGetValue(message.Place.Path, out var pieces) ? null : PieceAt(pieces, message.Place);
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
        foreach (var piece in pieces)
        {
            var end = piece.Text.Length;
            found = piece.IsPlain ? found : piece;
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

    private void Settings(string path, FileSchema schema, Func<int, string> payload)
    {
        Add(path, schema.Fields.SelectMany((field, i) => field == PortalSchema.CurrentYear ? [new HostilePiece("anno corrente: 2023\n")]
            : field == YearSchema.PlanType ? [new HostilePiece("tipo di piano: PIAO\n")]
            : field == YearSchema.States || field == YearSchema.Act ? []
            : new[] { new HostilePiece($"{field.Name}: "), new HostilePiece(Quoted(payload(i)) + "\n", field.Required ? "x\n" : "\n") }));
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);

    private void AddTexts(int i, string payload)
    {
        var line = payload.ReplaceLineEndings(" ");
        Add(Root + $"piano/{i:D3}-c{i}.md",
        [
            new("---\n"), .. new[] { "titolo breve", "in breve", "nota", "fonte" }.SelectMany(key => new HostilePiece[] { new($"{key}: "), new(Quoted(payload) + "\n", "x\n") }), new("---\n\n# "), new(line + "\n\n", $"Capitolo {i}\n\n"),
            .. HostileMarkdown.Around(payload).Select(text => new HostilePiece(text + "\n\n", "")),
        ]);
        Add(Root + $"notizie/{i:D3}-c{i}.md", [new("---\ntitolo: "), new(Quoted(payload) + "\n", "x\n"), new("data: 2023-02-01\n---\n\n"), new(payload + "\n", "x\n")]);
        Add(Root + $"personale/t{i}.csv", [new("Nome;"), new(HostileRows.Cell(payload), "A"), new("\n"), new(HostileRows.Cell(payload), $"riga {i}"), new(";1\n")]);
        Add(Root + "personale/tabelle.yml", [new($"t{i}:\n  titolo: "), new(Quoted(payload) + "\n", "x\n"), new("  unità: "), new(Quoted(payload) + "\n", "x\n"), new("  fonte: "), new(Quoted(payload) + "\n", "x\n"), new("  testi ammessi: ["), new(Quoted(payload), "x"), new("]\n")]);
        Add(Root + "prospetti.yml", [new($"p{i}:\n  titolo: "), new(Quoted(payload) + "\n", "x\n"), new("  da: societa\n  colonne:\n    "), new(Quoted(payload), $"Nome {i}"), new(": nome\n")]);
    }
}
