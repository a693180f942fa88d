using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Checks that the alternative text of a picture describes its content (WCAG 2.2, criterion 1.1.1).</summary>
public static class AlternativeText
{
    // Words that only announce a picture.
    private static readonly HashSet<string> Empty =
    [
        "immagine",
        "immagini",
        "foto",
        "fotografia",
        "figura",
        "disegno",
        "logo",
        "stemma",
        "icona",
        "grafico",
        "mappa",
        "cartina",
        "schermata",
        "screenshot",
        "picture",
        "image",
        "photo",
        "img",
        "una immagine",
        "un immagine",
        "una foto",
        "una fotografia",
        "testo alternativo",
        "descrizione",
        "didascalia",
        "alt",
        "vedi immagine",
        "vedi foto",
        "senza titolo",
        "untitled",
    ];

    /// <summary>Returns the fault of an alternative text, or null.</summary>
    /// <param name="words">The alternative text, or null if none was written.</param>
    /// <param name="file">The name of the picture.</param>
    /// <param name="at">The place of the alternative text, or where it is missing.</param>
    public static Diagnostic? Fault(string? words, string file, Place at)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return Problems.PictureWithoutWords.At(at, file);
        }

        var key = Key(words);
        var name = file[(file.LastIndexOf('/') + 1)..];
        return !words.Any(char.IsLetter) || Empty.Contains(key) || key == Key(name) || key == Key(Path.GetFileNameWithoutExtension(name))
            ? Problems.PictureWordsEmpty.At(at, words.Trim(), file)
            : null;
    }

    // «IMG_2041», «Foto 3» and «immagine (2).» are reduced to their bare word.
    private static string Key(string words)
    {
        var key = Field.KeyOf(words.Replace('\'', ' ').Replace('’', ' ')).Trim('.', ':', ' ', '"', '«', '»', '(', ')');
        return key.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', ' ', '(', ')') is { Length: > 0 } rest ? rest : key;
    }
}
