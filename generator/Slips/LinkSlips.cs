using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>Detects malformed links, whose brackets and address would be printed.</summary>
internal static partial class LinkSlips
{
    /// <summary>Reports each slip with its correction.</summary>
    public static void Check(SlipText source, Func<Target, string?> codeOf, DiagnosticLog log)
    {
        if (!source.Seen.Contains('[', StringComparison.Ordinal))
        {
            return;
        }

        var taken = new HashSet<int>();
        foreach (var form in new[] { SplitLink(), Unclosed(), Swapped() })
        {
            foreach (Match link in form.Matches(source.Seen))
            {
                if (Mended(link.Groups["url"].Value, codeOf) is { } address && taken.Add(link.Index))
                {
                    log.Report(
                        Problems.LinkBroken.At(
                            source.At(link.Index, link.Length),
                            source.Written(link.Index, link.Length).Trim(),
                            $"[{source.Written(link.Groups["words"].Index, link.Groups["words"].Length)}]({address})"
                        )
                    );
                }
            }
        }
    }

    // Returns null if the text is not an address: consecutive brackets may be plain text.
    private static string? Mended(string written, Func<Target, string?> codeOf)
    {
        var address = written.Trim().Trim('<', '>').Trim();
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            address = "https://" + address;
        }

        // A name in place of a code. If no record has that name, the clerk must find the code.
        if (
            Target.Parse(address) is { } target
            && (codeOf(target) ?? (target.Code.Contains(' ', StringComparison.Ordinal) ? "CODICE" : null)) is { } code
        )
        {
            return (target with { Code = code }).ToString();
        }

        return Picture().IsMatch(address) ? (Blank().IsMatch(address) ? $"<{address}>" : address)
            : Web().IsMatch(address) ? Blank().Replace(address, "%20")
            : address.IndexOf(':', StringComparison.Ordinal) is > 0 and var end
            && RecordKinds
                .Schemes.Append("elenco")
                .Append("mailto")
                .Append("tel")
                .Contains(address[..end], StringComparer.OrdinalIgnoreCase)
                ? Blank().Replace(address, "")
            : null;
    }

    // «[testo] (indirizzo)», «[testo](indirizzo con spazi)».
    [GeneratedRegex(@"\[(?<words>[^\[\]\n\r\uE000]*)\][ \t]*\((?<url>[^()\n\r\uE000]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex SplitLink();

    // «[testo](indirizzo» without the closing bracket.
    [GeneratedRegex(@"\[(?<words>[^\[\]\n\r\uE000]+)\][ \t]*\((?<url>[^()\s\uE000]+)(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Unclosed();

    // «(testo)[indirizzo]».
    [GeneratedRegex(@"\((?<words>[^()\n\r\uE000]+)\)[ \t]*\[(?<url>[^\[\]\n\r\uE000]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Swapped();

    [GeneratedRegex(@"^https?://\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    // File names may contain spaces.
    [GeneratedRegex(@"^(\.\./|\./)*immagini/\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
