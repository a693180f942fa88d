using System.Globalization;
using System.Text.RegularExpressions;

namespace Cremona.Transparency.Generator.Archive;

/// <summary><c>bag-info.txt</c> (RFC 8493, 2.2.2): labels and values, and how much there must be.</summary>
internal static partial class InfoRules
{
    public static void Check(BagFolder bag, BagDeclaration declaration, List<Fault> faults)
    {
        var name = declaration.Version.InfoFile;
        if (!bag.Has(name) || bag.Bytes(name, faults) is not { } bytes)
        {
            return;
        }

        if (declaration.Encoding.Decode(bytes) is not { } text)
        {
            faults.Add(TagFile.Unreadable(name));
            return;
        }

        var oxums = new List<string>();
        var (label, number) = ("", 0);
        foreach (var line in TagLines.Of(text))
        {
            number++;
            var isFolded = label.Length > 0 && line is [' ' or '\t', ..];
            if (isFolded || (string.IsNullOrWhiteSpace(line) && !declaration.Version.IsFinal))
            {
                continue;
            }

            var read = (declaration.Version.IsFinal ? Final() : Draft()).Match(line);
            if (!read.Success)
            {
                faults.Add(new Fault(name, $"riga {number}: non è un'etichetta, due punti, uno spazio e un valore"));
                continue;
            }

            label = read.Groups[1].Value;
            if (label.Equals("Payload-Oxum", StringComparison.OrdinalIgnoreCase))
            {
                oxums.Add(read.Groups[2].Value.Trim());
            }
        }

        CheckOxum(bag, name, oxums, declaration.Version, faults);
    }

    // Octets and streams: bytes and files of the payload.
    private static void CheckOxum(BagFolder bag, string name, IReadOnlyList<string> oxums, BagVersion version, List<Fault> faults)
    {
        if (oxums.Count > 1 && version.IsFinal)
        {
            faults.Add(new Fault(name, "«Payload-Oxum» c'è più di una volta"));
        }

        if (oxums is not [var oxum, ..])
        {
            return;
        }

        if (!Oxum().IsMatch(oxum))
        {
            faults.Add(new Fault(name, $"«Payload-Oxum: {oxum}» non è un numero di byte, un punto e un numero di file"));
            return;
        }

        var found = string.Create(CultureInfo.InvariantCulture, $"{bag.Payload.Sum(file => file.Length)}.{bag.Payload.Count()}");
        if (oxum.Split('.').Select(part => part.TrimStart('0')).SequenceEqual(found.Split('.').Select(part => part.TrimStart('0'))) is false)
        {
            faults.Add(new Fault(name, $"«Payload-Oxum» dice {oxum} (byte e file del contenuto), ma sono {found}"));
        }
    }

    [GeneratedRegex(@"\A([^:\s](?:[^:]*[^:\s])?):(?:[ \t](.*))?\z", RegexOptions.Singleline)]
    private static partial Regex Final();

    [GeneratedRegex(@"\A([^:\s][^:]*):(.*)\z", RegexOptions.Singleline)]
    private static partial Regex Draft();

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+\z")]
    private static partial Regex Oxum();
}
