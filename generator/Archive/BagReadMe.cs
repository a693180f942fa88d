using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>
/// Writes the LEGGIMI.txt of a bag: what the bag is, and how to check it without this program, for a reader in twenty years.
/// </summary>
internal static class BagReadMe
{
    /// <summary>The first line of a note about a removal.</summary>
    public const string Removal = "RIMOZIONE";

    private const string Last = "CHE COSA NON È";

    /// <summary>Returns the text, in Italian.</summary>
    public static string Of(string body, FrozenYear year, Recipe recipe, IReadOnlyList<string> notes, bool isMadeAgain) =>
        $"""
            {year.PlanName}
            {body}

            CHE COS'È
            Questa cartella contiene le pagine dell'anno {year.Year} come furono pubblicate nel portale della trasparenza, e i
            contenuti da cui sono nate. È un pacchetto nella forma BagIt 1.0 (RFC 8493), che si legge senza programmi speciali.

            CHE COSA C'È
            data/sito/                    le pagine e i file pubblicati: apri data/sito/{year.Year:D4}/index.html con un browser
            data/contenuti/               i testi, le tabelle e gli allegati da cui sono nati
            data/altri-anni/              ciò che le pagine sanno degli altri anni del portale, se ce ne sono
            data/sito.warc                le stesse pagine come archivio web (WARC 1.1, ISO 28500)
            data/anno.json                ciò che il resto del portale deve sapere di quest'anno
            data/ricetta.json             con quale programma, data e indirizzo sono state prodotte
            data/collegamenti-fuori-anno.txt   le pagine di altre parti del portale a cui queste portano
            manifest-sha256.txt           l'impronta di ogni file di data/ (e manifest-sha512.txt, con un altro metodo)
            tagmanifest-sha256.txt        l'impronta degli elenchi e di questo file

            COME VERIFICARE CHE NIENTE SIA CAMBIATO
            Da questa cartella, su Linux (su Mac: shasum -a 256 -c al posto di sha256sum -c):
                sha256sum -c --quiet tagmanifest-sha256.txt
                sha256sum -c --quiet manifest-sha256.txt
            Se i due comandi non scrivono niente, ogni file degli elenchi è quello di allora. Non vedono però i file aggiunti
            dopo, che in nessun elenco ci sono: il numero delle righe di manifest-sha256.txt deve essere quello dei file di data/
            (e nel registro è la voce «file»):
                find data -type f | wc -l
            L'impronta del pacchetto è quella di tagmanifest-sha256.txt:
                sha256sum tagmanifest-sha256.txt
            Deve essere quella scritta nel registro (registro.jsonl, voce «pacchetto»), che il portale pubblica nella pagina
            «Archivio degli anni». Se un anno ha più righe nel registro, vale l'ultima.

            COME VERIFICARE UNA FIRMA, SE C'È
            Una firma dell'ufficio sta accanto a questa cartella, nella cartella «firme», con il nome dell'anno. Da questa cartella:
                openssl dgst -sha256 -verify {Signed(year)}.pubblica.pem -signature {Signed(year)}.firma tagmanifest-sha256.txt
            La chiave che sta lì accanto non prova da sola chi ha firmato: la sua impronta deve essere quella che l'ufficio ha reso nota.
                openssl pkey -pubin -in {Signed(year)}.pubblica.pem -outform DER | sha256sum
            Una firma digitale fatta con lo strumento dell'ufficio (file .p7s) si verifica con quello, oppure:
                openssl cms -verify -binary -inform DER -in {Signed(year)}.p7s -content tagmanifest-sha256.txt -noverify -out /dev/null
            (-noverify controlla i byte ma non chi ha firmato: per quello serve l'elenco dei certificatori.)

            COME RIFARE LE PAGINE
            {Remaking(recipe, isMadeAgain)}
            {string.Concat(notes.Select(note => "\n" + note + "\n"))}
            {Last}
            Questo pacchetto non sostituisce la conservazione a norma dei documenti dell'ente.

            """.ReplaceLineEndings("\n");

    // The start of the names of a year's signature files, as seen from its bag.
    private static string Signed(FrozenYear year) => $"../firme/{year.Year:D4}";

    /// <summary>Returns the removal notes in the LEGGIMI.txt of an older bag of the year, so that the replacement bag keeps them.</summary>
    public static IReadOnlyList<string> RemovalsIn(string text)
    {
        var from = text.IndexOf($"\n{Removal}\n", StringComparison.Ordinal);
        var until = text.IndexOf($"\n{Last}\n", StringComparison.Ordinal);
        return from < 0 || until < from
            ? []
            :
            [
                .. text[from..until]
                    .Split($"\n{Removal}\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(note => $"{Removal}\n{note}"),
            ];
    }

    private static string Remaking(Recipe recipe, bool isMadeAgain) =>
        isMadeAgain
            ? $"Il programma «trasparenza» {recipe.Program} rifà le stesse pagine, byte per byte, e lo controlla da sé:\n    "
                + $"trasparenza verifica --ricostruisci CARTELLA-DEL-PACCHETTO"
            : $"Le pagine furono fatte con il programma «trasparenza» {recipe.Program}. Dopo la rimozione detta qui sotto non si "
                + $"rifanno più\ntutte uguali dai contenuti: per la parte rimossa, valgono quelle che sono in questo pacchetto.";
}
