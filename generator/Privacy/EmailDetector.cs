using Cremona.Transparency.Generator.Content;

namespace Cremona.Transparency.Generator.Privacy;

/// <summary>Detects e-mail addresses. <see cref="PublishableData"/> decides whether they may be published.</summary>
public static class EmailDetector
{
    /// <summary>Adds the e-mail addresses in a text.</summary>
    public static void Find(ReadOnlySpan<char> text, List<Hit> hits)
    {
        for (var sign = text.IndexOf('@'); sign >= 0; sign = Next(text, sign))
        {
            var (start, end) = (sign, sign + 1);
            while (start > 0 && (Letters.IsWord(text[start - 1]) || text[start - 1] is '.' or '_' or '%' or '+' or '-' or '\''))
            {
                start--;
            }

            while (end < text.Length && (Letters.IsWord(text[end]) || text[end] is '.' or '-'))
            {
                end++;
            }

            start += text[start..sign].IndexOfAnyExcept("._-'") is > 0 and var signs ? signs : 0;
            end -= text[sign..end].Length - text[sign..end].TrimEnd(".-").Length;
            if (start < sign && HasDomain(text[(sign + 1)..end]))
            {
                hits.Add(new Hit(new Datum(PersonalKind.Mail, text[start..end].ToString().ToLowerInvariant()), start, end - start));
            }
        }
    }

    private static int Next(ReadOnlySpan<char> text, int sign) => text[(sign + 1)..].IndexOf('@') is >= 0 and var at ? sign + 1 + at : -1;

    private static bool HasDomain(ReadOnlySpan<char> domain)
    {
        var point = domain.LastIndexOf('.');
        return point > 0 && domain.Length - point > 2 && domain[(point + 1)..].IndexOfAnyInRange('0', '9') < 0;
    }
}
