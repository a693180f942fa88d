using System.Globalization;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>
/// What a call without words offers to a person at a terminal, for example after a double click: a portal and its preview.
/// </summary>
internal static class FirstRun
{
    private const string Content = "content";

    /// <summary>Asks, and returns the calls to run one after another; no call if the person declines.</summary>
    /// <param name="person">The keyboard.</param>
    /// <param name="output">Receives the question.</param>
    /// <param name="year">The year of a new portal.</param>
    public static IReadOnlyList<string[]> Calls(TextReader person, TextWriter output, int year)
    {
        var isNew = !Folder.Exists(Content) || Folder.IsEmpty(Content);
        var place = Folder.AbsolutePath(Content);
        var question = isNew
            ? $"Qui non c'è ancora un portale. Ne preparo uno per il {year}, in {place}, e apro l'anteprima? [S/n] "
            : $"Apro l'anteprima di {place}? [S/n] ";
        string[] preview = ["anteprima"];
        return !IsYes(question, person, output) ? []
            : isNew
                ?
                [
                    ["nuovo", "portale", year.ToString("D4", CultureInfo.InvariantCulture)],
                    preview,
                ]
            : [preview];
    }

    // Asks again after any other word; the end of the input declines.
    private static bool IsYes(string question, TextReader person, TextWriter output)
    {
        while (true)
        {
            output.Write(question);
            output.Flush();
            switch (person.ReadLine()?.Trim().ToLowerInvariant())
            {
                case "" or "s" or "sì" or "si":
                    return true;
                case null or "n" or "no":
                    output.WriteLine();
                    return false;
            }
        }
    }
}
