using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Law;

/// <summary>Reads the trees from the data files of this room. The files are embedded, so an invalid file is a bug.</summary>
public static class TreeReader
{
    private const string Folder = "legge/";
    private const string Name = "amministrazione-trasparente-";

    /// <summary>Returns the trees, oldest first. The name of each file ends with the date on which its text came into force.</summary>
    public static IReadOnlyList<TransparencyTree> ReadAll()
    {
        var assembly = typeof(TreeReader).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder + Name, StringComparison.Ordinal));
        return
        [
            .. names
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var stream = assembly.GetManifestResourceStream(name)!;
                    var bytes = new byte[stream.Length];
                    stream.ReadExactly(bytes);
                    return Read(new StoredFile(name[Folder.Length..], bytes));
                }),
        ];
    }

    /// <summary>Reads the tree in one file.</summary>
    /// <exception cref="InvalidDataException">The file is invalid.</exception>
    public static TransparencyTree Read(StoredFile file)
    {
        var log = new DiagnosticLog();
        var rows = new Queue<Answers>(RecordSheetReader.Read(file, TreeSchema.Definition, log));
        if (log.InOrder() is [var message, ..])
        {
            throw new InvalidDataException($"{file.Path}, line {message.Place.Line}: {message.What}");
        }

        var from = DateOnly.ParseExact(file.Path.AsSpan(Name.Length, "yyyy-MM-dd".Length), "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var root = Next(rows, file.Path, null);
        return rows.Count == 0 && root.Level == 0
            ? new TransparencyTree(from, root)
            : throw new InvalidDataException($"{file.Path}: not one root, of level 0");
    }

    // A row with the label of its parent describes the parent itself, and creates no section of its own.
    private static Section Next(Queue<Answers> rows, string path, Section? above)
    {
        var row = rows.Dequeue();
        var section = Make(row, above);
        if (section.Within != (above?.Label ?? "") || section.Level != (above?.Level + 1 ?? 0))
        {
            var line = row.At(TreeSchema.Label).Line;
            throw new InvalidDataException($"{path}, line {line}: «{section.Label}» is not below «{section.Within}»");
        }

        var parts = new List<Section>();
        while (rows.Count > 0 && row.Number(TreeSchema.Level) < rows.Peek().Number(TreeSchema.Level))
        {
            parts.Add(Next(rows, path, section));
        }

        return section with
        {
            Parts = [.. parts.Where(part => part.Label != section.Label)],
        };
    }

    private static Section Make(Answers row, Section? above)
    {
        var label = row.Text(TreeSchema.Label);
        var slug = row.TextOrNull(TreeSchema.Slug) ?? PlainLetters.Slug(label);
        return new Section(label, (int)row.Number(TreeSchema.Level)!.Value)
        {
            Within = row.Text(TreeSchema.Within),
            Article = row.Text(TreeSchema.Article),
            Duty = row.Text(TreeSchema.Duty),
            Renewal = row.Text(TreeSchema.Renewal),
            ConcernsTowns = row.Says(TreeSchema.ConcernsTowns),
            Records = row.TextOrNull(TreeSchema.Records) is { } scheme
                ? RecordKinds.FromScheme(scheme) ?? throw new InvalidDataException($"«{scheme}» is no kind of record")
                : null,
            Page = above is null or { Level: 0 } ? slug : above.Page,
            Slug = slug,
        };
    }
}
