using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Turns a row of <c>parole.csv</c> into a word of the search.</summary>
public static class WordReader
{
    /// <summary>Returns the word of a row.</summary>
    public static SearchWord Read(Answers row) =>
        new(row, row.List(WordSchema.Word))
        {
            Synonyms = row.List(WordSchema.Synonyms),
            Places = [.. row.List(WordSchema.Where).Select(Target.Parse).OfType<Target>()],
        };
}
