using System.Globalization;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Privacy;

namespace Cremona.Transparency.Tests.Privacy;

/// <summary>Personal data of nobody, as people write them, and things that only look like them. The same seed gives the same.</summary>
internal sealed class Identifiers(int seed)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static readonly string[] Names = ["Mario", "Lucia", "Ettore", "Adele", "Ottavio", "Nives", "Silvano", "Ines"];
    private static readonly string[] Surnames = ["Finti", "Bellaprova", "Inventati", "Scordamaglia", "De Esempi", "Ventura", "Nonesiste"];
    private static readonly string[] Towns = ["Vallechiara", "Borgosereno", "Provafinta"];
    private static readonly string[] Months =
    [
        "gennaio",
        "febbraio",
        "marzo",
        "aprile",
        "maggio",
        "giugno",
        "luglio",
        "agosto",
        "settembre",
        "ottobre",
        "novembre",
        "dicembre",
    ];

    private readonly Dice _random = new((ulong)seed);

    /// <summary>A sentence with a datum of a kind.</summary>
    public string Of(PersonalKind kind) =>
        kind switch
        {
            PersonalKind.TaxCode => Pick("C.F. ", "codice fiscale ", "") + TaxCode(),
            PersonalKind.Iban => Pick("IBAN ", "conto ", "") + Iban(),
            PersonalKind.Mail => Mail(),
            PersonalKind.Mobile => Mobile(),
            PersonalKind.Birth => Birth(),
            _ => Home(),
        };

    /// <summary>A sentence with something that is no personal datum.</summary>
    public string LookAlike() =>
        _random.Next(26) switch
        {
            0 => $"P. IVA {Number(11)}",
            1 => $"codice fiscale della società {Number(11)}",
            2 => $"prot. n. 3{_random.Next(1, 9)}{Number(8)}",
            3 => $"coordinate 45.{Number(7)}, 10.{Number(7)}",
            4 => $"CIG {Pick("Z", "X", "Y")}{Mixed(9)}",
            5 => $"CUP D{Number(2)}B{Number(11)}",
            6 => $"ISBN 978-88-{Number(4)}-{Number(3)}-{Number(1)}",
            7 => $"EAN 80{Number(11)}",
            8 => $"la targa {Word(2)}{Number(3)}{Word(2)}",
            9 => $"foglio 3{Number(2)}, particella {Number(7)}, sub {Number(2)}",
            10 => $"ufficio{Number(3)}@comune.vallechiara.example",
            11 => $"tel. 0372 {Number(6)}",
            12 => $"Il servizio è nato il {Day()}",
            13 => $"Il Museo della Prova è nato il {Day()}",
            14 => $"con sede in via dei Mille, {Number(2)}",
            15 => "I residenti in via Garibaldi possono parcheggiare",
            16 => Wrong(TaxCodePlain()),
            17 => Wrong(ItalianIban()),
            18 => $"approvato a Vallechiara il {Day()}",
            19 => $"euro 3.{Number(3)}.{Number(3)}.{Number(3)}",
            20 => $"3{_random.Next(2, 9)}{Number(8)} euro",
            21 => $"al 31 dicembre {_random.Next(2000, 2024)} erano {Number(4)}",
            22 => $"art. 3{Number(2)}, comma {Number(1)}, del decreto {Number(3)}/20{Number(2)}",
            23 => $"determinazione 3{_random.Next(2, 9)}{Number(8)}",
            24 => $"domiciliato per la carica presso la sede comunale in piazza della Prova, {Number(1)}",
            _ => $"la scuola, nata nel {_random.Next(1900, 1999)}, sta in via della Prova, {Number(2)}",
        };

    /// <summary>A codice fiscale in one piece; sometimes with letters for digits, as where two persons would share it.</summary>
    public string TaxCodePlain()
    {
        var code = (
            Word(6)
            + Number(2)
            + Pick("A", "B", "C", "D", "E", "H", "L", "M", "P", "R", "S", "T")
            + (_random.Next(1, 29) + (40 * _random.Next(2))).ToString("D2", CultureInfo.InvariantCulture)
            + Word(1)
            + Number(3)
        ).ToCharArray();
        foreach (var at in new[] { 14, 13, 12, 10, 9, 7, 6 }[.._random.Next(8)].Where(_ => code[0] < 'F'))
        {
            code[at] = "LMNPQRSTUV"[code[at] - '0'];
        }

        return new string(code) + TaxCodeDetector.CheckLetter(code);
    }

    private string TaxCode()
    {
        var code = TaxCodePlain();
        var spaced = code[8..].Any(char.IsAsciiDigit)
            ? Pick(
                $"{code[..3]} {code[3..6]} {code[6..11]} {code[11..]}",
                $"{code[..6]} {code[6..11]} {code[11..15]} {code[15]}",
                $"{code[..3]}-{code[3..6]}-{code[6..11]}-{code[11..]}"
            )
            : code;
        return Pick(
            code,
            code.ToLowerInvariant(),
            spaced,
            code[..5] + "\u00AD" + code[5..],
            code[..6] + "**" + code[6..11] + "**" + code[11..]
        );
    }

    private string Iban()
    {
        var iban = Pick(ItalianIban(), Checked("DE", Number(18)), Checked("FR", Number(23)), Checked("ES", Number(20)));
        return Pick(iban, iban.ToLowerInvariant(), string.Join(' ', iban.Chunk(4).Select(part => new string(part))));
    }

    private string ItalianIban() => Checked("IT", Word(1) + Number(10) + Mixed(12));

    private string Mobile()
    {
        var (prefix, number) = ($"3{_random.Next(2, 9)}{Number(1)}", Number(7));
        return Pick("", "cell. ", "cellulare: ", "chiamare il ")
            + Pick("", "", "+39 ", "0039 ", "(+39) ")
            + Pick(
                prefix + number,
                $"{prefix} {number}",
                $"{prefix}/{number}",
                $"{prefix}-{number}",
                $"{prefix}.{number}",
                $"{prefix} {number[..3]} {number[3..]}",
                $"{prefix} {number[..2]} {number[2..4]} {number[4..]}"
            );
    }

    private string Birth() =>
        Pick(
            $"{Pick(Names)} {Pick(Surnames)}, nato a {Pick(Towns)} il {Day()}",
            $"{Pick(Surnames)} {Pick(Names)} (nata il {Day()})",
            $"data di nascita: {Day()}",
            $"la signora {Pick(Names)} è nata a {Pick(Towns)} (XX) il {Day()}",
            $"luogo e data di nascita: {Pick(Towns)}, {Day()}"
        );

    private string Mail() =>
        $"{Pick("scrivere a ", "e-mail: ", "")}{Pick(Names)}{Pick(".", "_", "", "-")}"
        + $"{Pick(Surnames).Replace(" ", "", StringComparison.Ordinal)}{Number(4)}"
        + $"@{Pick("posta.example", "caselle.altrove.example", "studio-finti.example")}";

    private string Home() =>
        $"{Pick("residente in", "residente a Vallechiara in", "domiciliato in", "abitante in", "domiciliata a Borgosereno (XX),")} "
        + $"{Pick("via", "Via", "piazza", "viale", "vicolo", "p.zza")} "
        + $"{Pick("dei Mille", "Garibaldi", "della Prova", "San Finto", "XX Settembre")}{Pick(", ", " ", ", n. ", " n. ")}{Number(4)}";

    private string Day()
    {
        var (day, month, year) = (_random.Next(1, 29), _random.Next(12), _random.Next(1920, 2005));
        return Pick(
            $"{day} {Months[month]} {year}",
            $"{day:D2}/{month + 1:D2}/{year}",
            $"{day}.{month + 1}.{year}",
            $"{day}-{month + 1}-{year}"
        );
    }

    private static string Checked(string country, string account)
    {
        var rest = IbanDetector.Remainder(country + "00" + account);
        return country + (98 - rest).ToString("D2", CultureInfo.InvariantCulture) + account;
    }

    private static string Wrong(string code) =>
        code[..^1] + (char.IsAsciiDigit(code[^1]) ? (char)('0' + ((code[^1] - '0' + 1) % 10)) : (char)('A' + ((code[^1] - 'A' + 1) % 26)));

    private string Number(int digits) => string.Concat(Enumerable.Range(0, digits).Select(i => _random.Next(i == 0 ? 1 : 0, 10)));

    private string Word(int letters) => string.Concat(Enumerable.Range(0, letters).Select(_ => Letters[_random.Next(26)]));

    private string Mixed(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => _random.Next(3) == 0 ? Word(1) : Number(1)));

    private string Pick(params string[] choices) => choices[_random.Next(choices.Length)];
}
