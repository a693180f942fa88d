using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Slips;

/// <summary>Links that Markdown does not take for links: they would be printed with their brackets and their address.</summary>
internal static partial class LinkSlips
{
    /// <summary>Reports each, mended.</summary>
    public static void Check(SlipText source, Func<Target, string?> codeOf, DiagnosticLog log)
    {
        if (!source.Seen.Contains('[', StringComparison.Ordinal))
        {
            return;
        }

        var taken = new HashSet<int>();
        foreach (var form in new[] { Parted(), Unclosed(), Swapped() })
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

    // Null for what is no address: brackets after brackets may be words too.
    private static string? Mended(string written, Func<Target, string?> codeOf)
    {
        var address = written.Trim().Trim('<', '>').Trim();
        if (address.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            address = "https://" + address;
        }

        // A name where a code is asked; one that no record has leaves the code to be found.
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
    private static partial Regex Parted();

    // «[testo](indirizzo» without its end.
    [GeneratedRegex(@"\[(?<words>[^\[\]\n\r\uE000]+)\][ \t]*\((?<url>[^()\s\uE000]+)(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Unclosed();

    // «(testo)[indirizzo]».
    [GeneratedRegex(@"\((?<words>[^()\n\r\uE000]+)\)[ \t]*\[(?<url>[^\[\]\n\r\uE000]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Swapped();

    [GeneratedRegex(@"^https?://\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Web();

    // Names of files have blanks.
    [GeneratedRegex(@"^(\.\./|\./)*immagini/\S", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();
}
