using System.Text;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Tests.Commands;

/// <summary>A content folder in which a clerk runs commands and fills in what they leave to be written.</summary>
internal sealed class ClerkFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public string Content => _folder["content"];

    /// <summary>The path of a file beside the content folder.</summary>
    public string this[string name] => _folder[name];

    public void Dispose() => _folder.Dispose();

    public ProgramRun Run(params string[] args) => ProgramRun.Of([.. args, "--content", Content, "--format", "plain"]);

    public void AssertRefused(string code, int exit, params string[] args)
    {
        var run = Run(["nuovo", .. args]);
        Assert.Equal((exit, code), (run.Code, run.Err.Split(' ')[1]));
    }

    public void AssertOnlyPlaceholders()
    {
        var run = Run("controlla", "--quiet");
        Assert.Equal(1, run.Code);
        var codes = run
            .Err.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => line.StartsWith("errore", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[1])
            .Distinct()
            .ToArray();
        Assert.True(codes.SequenceEqual(["TR134"]), run.Err);
    }

    public void AssertSound()
    {
        var run = Run("controlla", "--quiet");
        Assert.True(run.Code == 0, run.Err);
    }

    // What a clerk writes: in each column what its type takes; every record of these tests has the code «prova».

    public void Fill()
    {
        foreach (
            var file in Directory
                .EnumerateFiles(Content, "*", SearchOption.AllDirectories)
                .Where(file => !file.Contains("allegati", StringComparison.Ordinal))
        )
        {
            var text = File.ReadAllText(file);
            if (!text.Contains(Placeholder.Words, StringComparison.Ordinal))
            {
                continue;
            }

            var schema = FileSchemas.All.FirstOrDefault(known => Path.GetFileName(known.Path) == Path.GetFileName(file))
                ?? (file.Contains("notizie", StringComparison.Ordinal) ? NewsSchema.Definition : null);
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                lines[i] = file.EndsWith(".csv", StringComparison.Ordinal)
                    ? string.Join(
                        ';',
                        lines[i]
                            .TrimEnd('\r')
                            .Split(';')
                            .Select(
                                (cell, column) =>
                                    cell == Placeholder.Words
                                        ? Value(schema?.Find(lines[0].TrimEnd('\r').TrimStart('\uFEFF').Split(';')[column]))
                                        : cell
                            )
                    )
                    : lines[i].Replace(Placeholder.Words, Value(schema?.Find(lines[i].Split(':')[0].Trim())), StringComparison.Ordinal);
            }

            File.WriteAllText(file, string.Join('\n', lines), new UTF8Encoding(file.EndsWith(".csv", StringComparison.Ordinal)));
        }
    }

    private static string Value(Field? field) =>
        field?.Type switch
        {
            FieldType.Choice => field.Choices[^1],
            FieldType.Reference => "prova",
            FieldType.Value => "sì",
            FieldType.Date => "01/02/2023",
            FieldType.Number or FieldType.Whole or FieldType.Percent => "1",
            _ => "Prova",
        };
}
