using System.Globalization;
using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Bags;

/// <summary>Checks <c>bag-info.txt</c> (RFC 8493, 2.2.2): labels and values, and the size of the payload.</summary>
internal static partial class InfoRules
{
    public static void Check(BagFolder bag, BagDeclaration declaration, List<IntegrityFault> faults)
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

        var elements = Elements(name, text, declaration.Version, faults);
        CheckOxum(
            bag,
            name,
            [
                .. elements
                    .Where(element => element.Label.Equals("Payload-Oxum", StringComparison.OrdinalIgnoreCase))
                    .Select(element => element.Value.Trim()),
            ],
            declaration.Version,
            faults
        );
    }

    // A line that begins with a space continues the previous value.
    private static List<(string Label, string Value)> Elements(string name, string text, BagVersion version, List<IntegrityFault> faults)
    {
        var (elements, number) = (new List<(string Label, string Value)>(), 0);
        foreach (var line in TagLines.Of(text))
        {
            number++;
            if (elements is [.., var last] && line is [' ' or '\t', ..])
            {
                elements[^1] = (last.Label, last.Value + line);
            }
            else if ((version.IsFinal ? Final() : Draft()).Match(line) is { Success: true } read)
            {
                elements.Add((read.Groups[1].Value, read.Groups[2].Value));
            }
            else if (version.IsFinal || !string.IsNullOrWhiteSpace(line))
            {
                faults.Add(new IntegrityFault(name, $"riga {number}: non è un'etichetta, due punti, uno spazio e un valore"));
            }
        }

        return elements;
    }

    // The Oxum consists of octet count and stream count: the bytes and files of the payload.
    private static void CheckOxum(BagFolder bag, string name, IReadOnlyList<string> oxums, BagVersion version, List<IntegrityFault> faults)
    {
        if (oxums.Count > 1 && version.IsFinal)
        {
            faults.Add(new IntegrityFault(name, "«Payload-Oxum» c'è più di una volta"));
        }

        if (oxums is not [var oxum, ..])
        {
            return;
        }

        if (!Oxum().IsMatch(oxum))
        {
            faults.Add(new IntegrityFault(name, $"«Payload-Oxum: {oxum}» non è un numero di byte, un punto e un numero di file"));
            return;
        }

        var found = string.Create(CultureInfo.InvariantCulture, $"{bag.Payload.Sum(file => file.Length)}.{bag.Payload.Count()}");
        if (
            oxum.Split('.').Select(part => part.TrimStart('0')).SequenceEqual(found.Split('.').Select(part => part.TrimStart('0'))) is false
        )
        {
            faults.Add(new IntegrityFault(name, $"«Payload-Oxum» dice {oxum} (byte e file del contenuto), ma sono {found}"));
        }
    }

    [GeneratedRegex(@"\A([^:\s](?:[^:]*[^:\s])?):(?:[ \t](.*))?\z", RegexOptions.Singleline)]
    private static partial Regex Final();

    [GeneratedRegex(@"\A([^:\s][^:]*):(.*)\z", RegexOptions.Singleline)]
    private static partial Regex Draft();

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+\z")]
    private static partial Regex Oxum();
}
