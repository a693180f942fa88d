using System.Text;

namespace Cremona.Transparency.Tests.Bags;

/// <summary>Bags that the rules allow, however odd they look.</summary>
internal static class ValidBags
{
    public static IReadOnlyDictionary<string, Func<HandBag>> All { get; } =
        new Dictionary<string, Func<HandBag>>
        {
            ["plain"] = () => HandBag.Plain(),
            ["md5 alone"] = () => HandBag.Plain(algorithm: "md5"),
            ["sha1 alone"] = () => HandBag.Plain(algorithm: "sha1"),
            ["sha384 alone"] = () => HandBag.Plain(algorithm: "sha384"),
            ["sha512 and md5"] = () => HandBag.Plain().Seal("sha512").Seal("md5"),
            ["version 0.93"] = () => HandBag.Plain("0.93", "md5"),
            ["version 0.94"] = () => HandBag.Plain("0.94", "md5"),
            ["version 0.95 with package-info.txt"] = () => HandBag.Plain("0.95", "md5").Put("package-info.txt", "Payload-Oxum: 9.3\n"),
            ["version 0.95 to which bag-info.txt means nothing"] = () =>
                HandBag.Plain("0.95", "md5").Put("bag-info.txt", "Payload-Oxum: 1.1\n"),
            ["version 0.96"] = () => HandBag.Plain("0.96", "md5").Put("bag-info.txt", "Payload-Oxum: 9.3\n"),
            ["version 0.97"] = () => HandBag.Plain("0.97").SealTags("sha256"),
            ["0.97: each manifest lists a part"] = () =>
                HandBag
                    .Plain("0.97")
                    .Seal("md5")
                    .Edit("manifest-md5.txt", text => text.Split('\n')[0] + "\n")
                    .Edit("manifest-sha256.txt", text => text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]),
            ["0.97: asterisks of md5sum"] = () =>
                HandBag.Plain("0.97", "md5").Edit("manifest-md5.txt", text => text.Replace("  ", " *", StringComparison.Ordinal)),
            ["0.97: the same line twice"] = () =>
                HandBag.Plain("0.97").Edit("manifest-sha256.txt", text => text + text.Split('\n')[0] + "\n"),
            ["0.97: no space after the colon"] = () =>
                HandBag.Plain("0.97").Put("bag-info.txt", "Contact-Name:Ufficio\n\nPayload-Oxum:9.3\n"),
            ["upper case sums"] = () =>
                HandBag
                    .Plain()
                    .Edit("manifest-sha256.txt", text =>
                        string.Join(
                            '\n',
                            text.Split('\n').Select(line => line.Length > 64 ? line[..64].ToUpperInvariant() + line[64..] : line)
                        )
                    ),
            ["CRLF"] = () =>
                HandBag
                    .Plain()
                    .Put("bag-info.txt", "Contact-Name: Ufficio\r\nPayload-Oxum: 9.3\r\n")
                    .Put("bagit.txt", "BagIt-Version: 1.0\r\nTag-File-Character-Encoding: UTF-8\r\n")
                    .Edit("manifest-sha256.txt", Crlf),
            ["CR alone"] = () => HandBag.Plain().Edit("manifest-sha256.txt", text => text.Replace('\n', '\r')),
            ["no line end at the end"] = () => HandBag.Plain().Edit("manifest-sha256.txt", text => text.TrimEnd('\n')),
            ["one space, tabs"] = () =>
                HandBag
                    .Plain()
                    .Edit("manifest-sha256.txt", text =>
                        text.Replace("  data/u", " data/u", StringComparison.Ordinal)
                            .Replace("  data/s", "\t \tdata/s", StringComparison.Ordinal)
                    ),
            ["a leading dot"] = () =>
                HandBag.Plain().Edit("manifest-sha256.txt", text => text.Replace("  data", "  ./data", StringComparison.Ordinal)),
            ["spaces in names"] = () => new HandBag().Put("data/con due  spazi.txt", "x").Seal("sha256"),
            ["dots in names"] = () => new HandBag().Put("data/..nascosto", "x").Put("data/...", "y").Put("data/a..b", "z").Seal("sha256"),
            ["tilde and colon inside"] = () => new HandBag().Put("data/~nota", "x").Put("data/c:d", "y").Seal("sha256"),
            ["percent sign, encoded"] = () =>
                new HandBag().Put("data/100%.txt", "x").Put("manifest-sha256.txt", $"{HandBag.SumOf("sha256", "x")}  data/100%25.txt\n"),
            ["line feed, encoded"] = () =>
                new HandBag().Put("data/a\nb", "x").Put("manifest-sha256.txt", $"{HandBag.SumOf("sha256", "x")}  data/a%0Ab\n"),
            ["carriage return, encoded in lower case"] = () =>
                new HandBag().Put("data/a\rb", "x").Put("manifest-sha256.txt", $"{HandBag.SumOf("sha256", "x")}  data/a%0db\n"),
            ["0.97: a percent sign is a percent sign"] = () => new HandBag("0.97").Put("data/100%25.txt", "x").Seal("sha256"),
            ["empty payload"] = () => new HandBag().Folder("data").Put("manifest-sha256.txt", ""),
            ["empty folders"] = () => HandBag.Plain().Folder("data/vuota").Folder("altro"),
            ["an empty file"] = () => new HandBag().Put("data/vuoto", "").Seal("sha256"),
            ["tag files that no manifest lists"] = () =>
                HandBag.Plain().SealTags("sha256").Put("LEGGIMI.txt", "x").Put("meta/dati.xml", "<x/>"),
            ["tag files in folders, listed"] = () =>
                HandBag.Plain().Put("meta/dati.xml", "<x/>").Put("meta/fondo/a.txt", "y").SealTags("sha256").SealTags("md5"),
            ["folded lines, repeated labels, tab"] = () =>
                HandBag
                    .Plain()
                    .Put(
                        "bag-info.txt",
                        "Source-Organization: Comune\nSource-Organization:\tAltro\nExternal-Description: una riga\n  che segue: "
                            + "così\n\tancora\nPayload-Oxum: 9.3\nNote:\n"
                    ),
            ["Payload-Oxum in another case"] = () => HandBag.Plain().Put("bag-info.txt", "payload-oxum: 9.3\n"),
            ["ISO-8859-1"] = () =>
                new HandBag(encoding: "ISO-8859-1")
                    .Put("data/città.txt", "x")
                    .Put("bag-info.txt", Encoding.Latin1.GetBytes("Contact-Name: Città\n"))
                    .Seal("sha256", Encoding.Latin1)
                    .SealTags("sha256", Encoding.Latin1),
            ["UTF-16 with its mark, little end first"] = () => Utf16(new UnicodeEncoding(false, true)),
            ["UTF-16 with its mark, big end first"] = () => Utf16(new UnicodeEncoding(true, true)),
            ["fetch.txt, all there"] = () =>
                HandBag
                    .Plain()
                    .Put("fetch.txt", "https://example.org/uno.txt 3 data/uno.txt\nftp://example.org/x\t-\tdata/sotto/due.txt\n")
                    .SealTags("sha256"),
            ["an unknown algorithm beside a known one"] = () =>
                HandBag.Plain().Put("manifest-blake9.txt", "00  data/uno.txt\n").SealTags("sha256"),
            ["decomposed accents, listed as they are"] = () => new HandBag().Put("data/citta\u0300.txt", "x").Seal("sha256"),
            ["Oxum with leading zeros"] = () => HandBag.Plain("0.97").Put("bag-info.txt", "Payload-Oxum: 009.03\n"),
        };

    private static string Crlf(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    private static HandBag Utf16(UnicodeEncoding encoding) =>
        new HandBag(encoding: "UTF-16")
            .Put("data/città.txt", "x")
            .Put("bag-info.txt", [.. encoding.Preamble, .. encoding.GetBytes("Payload-Oxum: 1.1\n")])
            .Seal("sha256", encoding)
            .SealTags("sha256", encoding);
}
