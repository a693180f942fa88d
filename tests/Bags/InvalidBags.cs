namespace Cremona.Transparency.Tests.Bags;

/// <summary>Bags that break a rule, each with the file and the reason that must be reported.</summary>
internal static class InvalidBags
{
    private static readonly string X = HandBag.SumOf("sha256", "x");
    private static readonly string Uno = HandBag.SumOf("sha256", "uno");

    public static IReadOnlyDictionary<string, (string Told, Func<HandBag> Make)> All { get; } =
        new Dictionary<string, (string, Func<HandBag>)>
        {
            // bagit.txt
            ["no bagit.txt"] = ("bagit.txt: manca", () => HandBag.Plain().Drop("bagit.txt")),
            ["bagit.txt with a mark"] = ("bagit.txt: comincia con un segno", () =>
                HandBag.Plain().Edit("bagit.txt", text => "\uFEFF" + text)
            ),
            ["bagit.txt with one line"] = ("bagit.txt: non ha le due righe", () =>
                HandBag.Plain().Put("bagit.txt", "BagIt-Version: 1.0\n")
            ),
            ["bagit.txt with three lines"] = ("bagit.txt: non ha le due righe", () => HandBag.Plain().Add("bagit.txt", "Altro: x\n")),
            ["bagit.txt in the other order"] = ("bagit.txt: non ha le due righe", () =>
                HandBag.Plain().Put("bagit.txt", "Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 1.0\n")
            ),
            ["bagit.txt with a space before the colon"] = ("bagit.txt: non ha le due righe", () =>
                HandBag.Plain().Put("bagit.txt", "BagIt-Version : 1.0\nTag-File-Character-Encoding: UTF-8\n")
            ),
            ["bagit.txt with two spaces"] = ("bagit.txt: non ha le due righe", () =>
                HandBag.Plain().Put("bagit.txt", "BagIt-Version:  1.0\nTag-File-Character-Encoding: UTF-8\n")
            ),
            ["bagit.txt with a trailing space"] = ("bagit.txt: non ha le due righe", () =>
                HandBag.Plain().Put("bagit.txt", "BagIt-Version: 1.0 \nTag-File-Character-Encoding: UTF-8\n")
            ),
            ["bagit.txt empty"] = ("bagit.txt: non ha le due righe", () => HandBag.Plain().Put("bagit.txt", "")),
            ["bagit.txt not in UTF-8"] = ("bagit.txt: non è scritto in UTF-8", () => HandBag.Plain().Put("bagit.txt", [0x42, 0xFF, 0xFE])),
            ["version 2.0"] = ("bagit.txt: dichiara la versione 2.0", () => HandBag.Plain("2.0")),
            ["version 1.1"] = ("bagit.txt: dichiara la versione 1.1", () => HandBag.Plain("1.1")),
            ["version 0.92"] = ("bagit.txt: dichiara la versione 0.92", () => HandBag.Plain("0.92")),
            ["version in words"] = ("bagit.txt: non ha le due righe", () => HandBag.Plain("uno")),
            ["an encoding nobody knows"] = ("bagit.txt: dichiara la codifica «UTF-9»", () =>
                new HandBag(encoding: "UTF-9").Put("data/a", "x").Seal("sha256")
            ),
            ["an encoding that is not read"] = ("bagit.txt: dichiara la codifica «Shift_JIS»", () =>
                new HandBag(encoding: "Shift_JIS").Put("data/a", "x").Seal("sha256")
            ),

            // The payload and its manifests
            ["no data folder"] = ("data: manca la cartella", () => new HandBag().Put("manifest-sha256.txt", "")),
            ["data is a file"] = ("data: manca la cartella", () => new HandBag().Put("data", "x").Put("manifest-sha256.txt", "")),
            ["no manifest"] = (": non c'è alcun manifesto", () => HandBag.Plain().Drop("manifest-sha256.txt")),
            ["only a tag manifest"] = (": non c'è alcun manifesto", () => HandBag.Plain().Drop("manifest-sha256.txt").SealTags("sha256")),
            ["only an unknown algorithm"] = ("manifest-blake9.txt: è di un algoritmo", () =>
                HandBag.Plain().Drop("manifest-sha256.txt").Put("manifest-blake9.txt", "00  data/uno.txt\n")
            ),
            ["an algorithm in capitals"] = ("manifest-SHA256.txt: il nome dell'algoritmo", () =>
                HandBag.Plain().Drop("manifest-sha256.txt").Put("manifest-SHA256.txt", $"{Uno}  data/uno.txt\n")
            ),
            ["an algorithm with a hyphen"] = ("manifest-sha-512.txt: il nome dell'algoritmo", () =>
                HandBag.Plain().Put("manifest-sha-512.txt", $"{Uno}  data/uno.txt\n")
            ),
            ["a missing file"] = ("data/uno.txt: manca, ma «manifest-sha256.txt»", () => HandBag.Plain().Drop("data/uno.txt")),
            ["an extra file"] = ("data/altro: c'è, ma «manifest-sha256.txt»", () => HandBag.Plain().Put("data/altro", "x")),
            ["an extra hidden file"] = ("data/sotto/.nascosto: c'è, ma", () => HandBag.Plain().Put("data/sotto/.nascosto", "")),
            ["a changed file"] = ("data/uno.txt: è cambiato", () => HandBag.Plain().Put("data/uno.txt", "Uno")),
            ["a changed file, 0.93 and md5"] = ("data/uno.txt: è cambiato", () => HandBag.Plain("0.93", "md5").Put("data/uno.txt", "Uno")),
            ["a changed file, sha1"] = ("data/uno.txt: è cambiato", () => HandBag.Plain("1.0", "sha1").Put("data/uno.txt", "Uno")),
            ["one wrong sum of two"] = ("manifest-md5.txt: riga 1: la somma di «data/uno.txt» non è giusta", () =>
                HandBag.Plain().Seal("md5").Edit("manifest-md5.txt", text => new string('0', 32) + text[32..])
            ),
            ["1.0: a manifest lists only a part"] = ("data/uno.txt: c'è, ma «manifest-md5.txt»", () =>
                HandBag.Plain().Seal("md5").Edit("manifest-md5.txt", text => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..])
            ),
            ["0.97: a file in no manifest"] = ("data/altro: c'è, ma", () => HandBag.Plain("0.97").Seal("md5").Put("data/altro", "x")),
            ["a folder in a manifest"] = ("data/sotto: è una cartella", () =>
                HandBag.Plain().Add("manifest-sha256.txt", $"{X}  data/sotto\n")
            ),
            ["a tag file in a payload manifest"] = ("manifest-sha256.txt: riga 4: «bagit.txt» non sta nella cartella", () =>
                HandBag.Plain().Add("manifest-sha256.txt", $"{X}  bagit.txt\n")
            ),

            // Lines of a manifest
            ["a sum too short"] = ("manifest-sha256.txt: riga 1: la somma è di 63 cifre", () =>
                HandBag.Plain().Edit("manifest-sha256.txt", text => text[1..])
            ),
            ["a sum of another algorithm"] = ("manifest-sha256.txt: riga 1: la somma è di 32 cifre", () =>
                HandBag.Plain().Put("manifest-sha256.txt", $"{HandBag.SumOf("md5", "uno")}  data/uno.txt\n")
            ),
            ["a sum that is none"] = ("manifest-sha256.txt: riga 4: non è una somma", () =>
                HandBag.Plain().Add("manifest-sha256.txt", $"{new string('g', 64)}  data/uno.txt\n")
            ),
            ["a line without a path"] = ("manifest-sha256.txt: riga 4: non è una somma", () =>
                HandBag.Plain().Add("manifest-sha256.txt", $"{X}\n")
            ),
            ["a line without a sum"] = ("manifest-sha256.txt: riga 4: non è una somma", () =>
                HandBag.Plain().Add("manifest-sha256.txt", "data/uno.txt\n")
            ),
            ["an empty line"] = ("manifest-sha256.txt: riga 4: non è una somma", () => HandBag.Plain().Add("manifest-sha256.txt", "\n")),
            ["a comment"] = ("manifest-sha256.txt: riga 4: non è una somma", () =>
                HandBag.Plain().Add("manifest-sha256.txt", "# fatto a mano\n")
            ),
            ["a space before the sum"] = ("manifest-sha256.txt: riga 1: non è una somma", () =>
                HandBag.Plain().Edit("manifest-sha256.txt", text => " " + text)
            ),
            ["a trailing space"] = ("data/uno.txt : manca", () =>
                HandBag.Plain().Edit("manifest-sha256.txt", text => text.Replace("uno.txt", "uno.txt ", StringComparison.Ordinal))
            ),
            ["a manifest with a mark"] = ("manifest-sha256.txt: non è scritto nella codifica", () =>
                HandBag.Plain().Edit("manifest-sha256.txt", text => "\uFEFF" + text)
            ),
            ["a manifest in another encoding"] = ("manifest-sha256.txt: non è scritto nella codifica", () =>
                new HandBag().Put("data/città.txt", "x").Seal("sha256", System.Text.Encoding.Latin1)
            ),
            ["UTF-16 without its mark"] = ("manifest-sha256.txt: non è scritto nella codifica", () =>
                new HandBag(encoding: "UTF-16")
                    .Put("data/a", "x")
                    .Put("manifest-sha256.txt", System.Text.Encoding.Unicode.GetBytes($"{X}  data/a\n"))
            ),
            ["1.0: the same line twice"] = ("manifest-sha256.txt: riga 4: elenca di nuovo «data/uno.txt»", () =>
                HandBag.Plain().Edit("manifest-sha256.txt", text => text + text.Split('\n')[0] + "\n")
            ),
            ["1.0: twice, once with a dot"] = ("manifest-sha256.txt: riga 4: elenca di nuovo", () =>
                HandBag.Plain().Add("manifest-sha256.txt", $"{Uno}  ./data/uno.txt\n")
            ),
            ["0.97: two sums of a file"] = ("manifest-sha256.txt: riga 4: elenca di nuovo", () =>
                HandBag.Plain("0.97").Add("manifest-sha256.txt", $"{X}  data/uno.txt\n")
            ),
            ["1.0: an asterisk"] = ("manifest-sha256.txt: riga 1: l'asterisco", () =>
                HandBag.Plain().Edit("manifest-sha256.txt", text => text.Replace("  data/uno", " *data/uno", StringComparison.Ordinal))
            ),
            ["1.0: a bare percent sign"] = ("manifest-sha256.txt: riga 1: in «data/100%.txt» il segno «%»", () =>
                new HandBag().Put("data/100%.txt", "x").Seal("sha256")
            ),
            ["1.0: another letter encoded"] = ("manifest-sha256.txt: riga 1: in «data/%75no.txt»", () =>
                HandBag.Plain().Edit("manifest-sha256.txt", text => text.Replace("data/uno", "data/%75no", StringComparison.Ordinal))
            ),
            ["0.97: a line feed encoded"] = ("data/a%0Ab: manca", () =>
                new HandBag("0.97").Put("data/a\nb", "x").Put("manifest-sha256.txt", $"{X}  data/a%0Ab\n")
            ),

            // Paths that lead out, or that are two on one system and one on another
            ["up and out"] = ("riga 4: «data/../../fuori»: il percorso contiene «..»", () => Listing("data/../../fuori")),
            ["up and back in"] = ("riga 4: «data/../data/uno.txt»: il percorso contiene «..»", () => Listing("data/../data/uno.txt")),
            ["up at once"] = ("riga 4: «../data/uno.txt»: il percorso contiene «..»", () => Listing("../data/uno.txt")),
            ["absolute"] = ("riga 4: «/etc/passwd»: il percorso è assoluto", () => Listing("/etc/passwd")),
            ["home"] = ("riga 4: «~/.profile»: il percorso comincia con «~»", () => Listing("~/.profile")),
            ["somebody's home"] = ("riga 4: «~root/x»: il percorso comincia con «~»", () => Listing("~root/x")),
            ["a Windows disk"] = ("riga 4: «C:/Windows/x»: il percorso comincia con un disco", () => Listing("C:/Windows/x")),
            ["a backslash"] = ("riga 4: «data\\uno.txt»: il percorso contiene una barra rovesciata", () => Listing("data\\uno.txt")),
            ["a network share"] = ("riga 4: «\\\\server\\x»: il percorso contiene una barra rovesciata", () => Listing("\\\\server\\x")),
            ["a double slash"] = ("riga 4: «data//uno.txt»: il percorso ha una cartella senza nome", () => Listing("data//uno.txt")),
            ["a dot inside"] = ("riga 4: «data/./uno.txt»: il percorso ha una cartella senza nome", () => Listing("data/./uno.txt")),
            ["a folder's slash"] = ("riga 4: «data/sotto/»: il percorso ha una cartella senza nome", () => Listing("data/sotto/")),
            ["a null"] = ("il percorso contiene un segno nullo", () => Listing("data/a\0b")),
            ["names alike but for case"] = ("data/uno.txt: si distingue da «data/UNO.txt» solo", () =>
                HandBag.Plain().Put("data/UNO.txt", "x").Seal("sha256")
            ),
            ["folders alike but for case"] = ("data/sotto: si distingue da «data/Sotto» solo", () =>
                HandBag.Plain().Put("data/Sotto/tre.txt", "x").Seal("sha256")
            ),
            ["names alike but for accents"] = ("data/città.txt: si distingue da", () =>
                HandBag.Plain().Put("data/citta\u0300.txt", "x").Seal("sha256")
            ),
            ["listed in another case"] = ("data/UNO.txt: manca, ma «manifest-sha256.txt» lo elenca (c'è «data/uno.txt»", () =>
                HandBag.Plain().Edit("manifest-sha256.txt", text => text.Replace("uno", "UNO", StringComparison.Ordinal))
            ),
            ["listed with other accents"] = ("lo elenca (c'è «data/città.txt»", () =>
                HandBag.Plain().Edit("manifest-sha256.txt", text => text.Replace("à", "a\u0300", StringComparison.Ordinal))
            ),

            // Links
            ["a link to a file"] = ("data/legame: è un collegamento", () => HandBag.Plain().Link("data/legame", "uno.txt")),
            ["a listed link"] = ("data/uno.txt: è un collegamento", () =>
                HandBag.Plain().Drop("data/uno.txt").Put("fuori", "uno").Link("data/uno.txt", "../fuori")
            ),
            ["a link to a folder"] = ("data/legame: è un collegamento", () => HandBag.Plain().Link("data/legame", "..")),
            ["a link that leads nowhere"] = ("data/legame: è un collegamento", () => HandBag.Plain().Link("data/legame", "nulla")),
            ["a link beside data"] = ("legame: è un collegamento", () => HandBag.Plain().Link("legame", "/etc")),
            ["the payload is a link"] = ("data: manca la cartella", () =>
                new HandBag().Put("vero/a", "x").Put("manifest-sha256.txt", $"{X}  data/a\n").Link("data", "vero")
            ),

            // Tag manifests
            ["a changed tag file"] = ("bag-info.txt: è cambiato", () =>
                HandBag.Plain().Put("bag-info.txt", "A: b\n").SealTags("sha256").Put("bag-info.txt", "A: c\n")
            ),
            ["a changed tag file, 0.97"] = ("meta.xml: è cambiato", () =>
                HandBag.Plain("0.97").Put("meta.xml", "x").SealTags("sha256").Put("meta.xml", "y")
            ),
            ["a missing tag file"] = ("meta.xml: manca, ma «tagmanifest-sha256.txt»", () =>
                HandBag.Plain().Put("meta.xml", "x").SealTags("sha256").Drop("meta.xml")
            ),
            ["a tag manifest that lists itself"] = ("tagmanifest-sha256.txt: riga 3: «tagmanifest-sha256.txt» non va elencato", () =>
                HandBag.Plain().SealTags("sha256").Add("tagmanifest-sha256.txt", $"{X}  tagmanifest-sha256.txt\n")
            ),
            ["a tag manifest that lists another"] = ("tagmanifest-sha256.txt: riga 3: «tagmanifest-md5.txt» non va elencato", () =>
                HandBag.Plain().SealTags("sha256").SealTags("md5").Add("tagmanifest-sha256.txt", $"{X}  tagmanifest-md5.txt\n")
            ),
            ["a tag manifest that lists the payload"] = ("tagmanifest-sha256.txt: riga 3: «data/uno.txt» non va elencato", () =>
                HandBag.Plain().SealTags("sha256").Add("tagmanifest-sha256.txt", $"{Uno}  data/uno.txt\n")
            ),
            ["1.0: a tag manifest without a payload manifest"] = ("tagmanifest-sha256.txt: non elenca «manifest-md5.txt»", () =>
                HandBag.Plain().SealTags("sha256").Seal("md5")
            ),
            ["a tag manifest that leads out"] = ("tagmanifest-sha256.txt: riga 3: «../x»", () =>
                HandBag.Plain().SealTags("sha256").Add("tagmanifest-sha256.txt", $"{X}  ../x\n")
            ),

            // bag-info.txt
            ["more bytes than declared"] = ("bag-info.txt: «Payload-Oxum» dice 8.3", () =>
                HandBag.Plain().Put("bag-info.txt", "Payload-Oxum: 8.3\n")
            ),
            ["fewer files than declared"] = ("bag-info.txt: «Payload-Oxum» dice 9.4", () =>
                HandBag.Plain().Put("bag-info.txt", "Payload-Oxum: 9.4\n")
            ),
            ["0.95: package-info.txt counts"] = ("package-info.txt: «Payload-Oxum» dice 9.4", () =>
                HandBag.Plain("0.95", "md5").Put("package-info.txt", "Payload-Oxum: 9.4\n")
            ),
            ["an Oxum that is none"] = ("bag-info.txt: «Payload-Oxum: molti» non è", () =>
                HandBag.Plain().Put("bag-info.txt", "Payload-Oxum: molti\n")
            ),
            ["an Oxum without files"] = ("bag-info.txt: «Payload-Oxum: 9» non è", () =>
                HandBag.Plain().Put("bag-info.txt", "Payload-Oxum: 9\n")
            ),
            ["an Oxum that goes on"] = ("bag-info.txt: «Payload-Oxum: 9.3 o giù di lì» non è", () =>
                HandBag.Plain().Put("bag-info.txt", "Payload-Oxum: 9.3\n o giù di lì\n")
            ),
            ["1.0: two Oxums"] = ("bag-info.txt: «Payload-Oxum» c'è più di una volta", () =>
                HandBag.Plain().Put("bag-info.txt", "Payload-Oxum: 9.3\nPayload-Oxum: 9.3\n")
            ),
            ["a line without a colon"] = ("bag-info.txt: riga 2: non è un'etichetta", () =>
                HandBag.Plain().Put("bag-info.txt", "A: b\nsenza\n")
            ),
            ["a folded first line"] = ("bag-info.txt: riga 1: non è un'etichetta", () => HandBag.Plain().Put("bag-info.txt", "  A: b\n")),
            ["a label that is empty"] = ("bag-info.txt: riga 1: non è un'etichetta", () => HandBag.Plain().Put("bag-info.txt", ": b\n")),
            ["1.0: a space before the colon"] = ("bag-info.txt: riga 1: non è un'etichetta", () =>
                HandBag.Plain().Put("bag-info.txt", "A : b\n")
            ),
            ["1.0: no space after the colon"] = ("bag-info.txt: riga 1: non è un'etichetta", () =>
                HandBag.Plain().Put("bag-info.txt", "A:b\n")
            ),
            ["1.0: an empty line in bag-info.txt"] = ("bag-info.txt: riga 2: non è un'etichetta", () =>
                HandBag.Plain().Put("bag-info.txt", "A: b\n\nC: d\n")
            ),
            ["bag-info.txt in another encoding"] = ("bag-info.txt: non è scritto nella codifica", () =>
                HandBag.Plain().Put("bag-info.txt", System.Text.Encoding.Latin1.GetBytes("A: città\n"))
            ),

            // fetch.txt
            ["not yet fetched"] = ("fetch.txt: riga 1: «data/uno.txt» non è ancora stato scaricato", () =>
                HandBag.Plain().Drop("data/uno.txt").Put("fetch.txt", "https://example.org/x 3 data/uno.txt\n")
            ),
            ["fetch without a length"] = ("fetch.txt: riga 1: non è un indirizzo, una lunghezza", () =>
                HandBag.Plain().Put("fetch.txt", "https://example.org/x data/uno.txt\n")
            ),
            ["fetch with a negative length"] = ("fetch.txt: riga 1: non è un indirizzo, una lunghezza", () =>
                HandBag.Plain().Put("fetch.txt", "https://example.org/x -3 data/uno.txt\n")
            ),
            ["fetch with an empty line"] = ("fetch.txt: riga 2: non è un indirizzo, una lunghezza", () =>
                HandBag.Plain().Put("fetch.txt", "https://example.org/x 3 data/uno.txt\n\n")
            ),
            ["fetch from no address"] = ("fetch.txt: riga 1: «uno.txt» non è un indirizzo", () =>
                HandBag.Plain().Put("fetch.txt", "uno.txt 3 data/uno.txt\n")
            ),
            ["fetch from no host"] = ("fetch.txt: riga 1: «https:///x» non è un indirizzo", () =>
                HandBag.Plain().Put("fetch.txt", "https:///x 3 data/uno.txt\n")
            ),
            ["fetch leads out"] = ("fetch.txt: riga 1: «../uno.txt»: il percorso contiene «..»", () =>
                HandBag.Plain().Put("fetch.txt", "https://example.org/x 3 ../uno.txt\n")
            ),
            ["fetch leads home"] = ("fetch.txt: riga 1: «~/x»: il percorso comincia con «~»", () =>
                HandBag.Plain().Put("fetch.txt", "https://example.org/x 3 ~/x\n")
            ),
            ["fetch of a tag file"] = ("fetch.txt: riga 1: «bag-info.txt» non sta nella cartella", () =>
                HandBag.Plain().Put("bag-info.txt", "A: b\n").Put("fetch.txt", "https://example.org/x 3 bag-info.txt\n")
            ),
            ["fetch twice"] = ("fetch.txt: riga 2: elenca di nuovo", () =>
                HandBag.Plain().Put("fetch.txt", "https://example.org/x 3 data/uno.txt\nhttps://example.org/x 3 data/uno.txt\n")
            ),
            ["fetch of what no manifest lists"] = ("fetch.txt: riga 1: «manifest-sha256.txt» non elenca «data/quattro.txt»", () =>
                HandBag.Plain().Put("fetch.txt", "https://example.org/x 3 data/quattro.txt\n")
            ),
        };

    private static HandBag Listing(string path) => HandBag.Plain().Add("manifest-sha256.txt", $"{X}  {path}\n");
}
