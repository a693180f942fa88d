using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Vocabulary;

/// <summary>The words that people use in any Italian municipality, from the data file of this room.</summary>
public static class GeneralWords
{
    private const string Name = "vocabolario/parole.csv";

    /// <summary>The words, in the order of the file.</summary>
    public static IReadOnlyList<SearchWord> All { get; } = ReadEmbedded();

    /// <summary>Returns a town's words followed by the general words that the town does not define itself.</summary>
    public static IEnumerable<SearchWord> After(IReadOnlyList<SearchWord> own)
    {
        var defined = own.SelectMany(word => word.Forms).Select(Field.KeyOf).ToHashSet(StringComparer.Ordinal);
        return own.Concat(
            All.Select(word => word with { Forms = [.. word.Forms.Where(form => !defined.Contains(Field.KeyOf(form)))] })
                .Where(word => word.Forms.Count > 0)
        );
    }

    /// <summary>Reads the words of a file.</summary>
    /// <exception cref="InvalidDataException">The file is invalid.</exception>
    public static IReadOnlyList<SearchWord> Read(StoredFile file)
    {
        var log = new DiagnosticLog();
        var rows = RecordSheetReader.Read(file, WordSchema.Definition, log);
        return log.InOrder() is [var message, ..]
            ? throw new InvalidDataException($"{file.Path}, line {message.Place.Line}: {message.What}")
            : [.. rows.Select(WordReader.Read)];
    }

    private static IReadOnlyList<SearchWord> ReadEmbedded()
    {
        using var stream = typeof(GeneralWords).Assembly.GetManifestResourceStream(Name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(new StoredFile("parole.csv", bytes));
    }
}
