using System.Globalization;
using System.Text;

namespace Cremona.Transparency.Generator.Diagnostics;

/// <summary>Formats messages for terminals: place, source line, caret, cure. The plain form has no colours or drawings.</summary>
public static class HumanFormat
{
    /// <summary>Formats one message, with line breaks.</summary>
    /// <param name="diagnostic">The message.</param>
    /// <param name="folder">The content folder as given on the command line.</param>
    /// <param name="colour">True for ANSI colours (ECMA-48).</param>
    /// <param name="withCure">False if the previous message has the same cure.</param>
    /// <param name="others">Other cells with the same fault, or null.</param>
    public static string Write(
        Diagnostic diagnostic,
        string folder,
        bool colour,
        bool withCure = true,
        IReadOnlyList<string>? others = null
    )
    {
        var text = new StringBuilder();
        var word = Word(diagnostic.Severity);
        text.Append(colour ? $"\e[{Paint(diagnostic.Severity)}m{word}\e[0m" : word);
        text.Append(CultureInfo.InvariantCulture, $" {diagnostic.Problem.Code} {Where(diagnostic.Place, folder)}\n");
        var line = diagnostic.Place.IsMasked ? null : diagnostic.Place.Source?.Line(diagnostic.Place.Line);
        if (string.IsNullOrEmpty(line))
        {
            text.Append(CultureInfo.InvariantCulture, $"   {OneLine(diagnostic.WhatFrom(folder))}\n");
        }
        else
        {
            AppendExcerpt(text, diagnostic, line, folder);
        }

        if (withCure)
        {
            text.Append(CultureInfo.InvariantCulture, $"   rimedio: {OneLine(diagnostic.CureFrom(folder))}\n");
        }

        if (MessageGroups.Words(others ?? []) is { } same)
        {
            text.Append(CultureInfo.InvariantCulture, $"   {same}\n");
        }

        return text.ToString();
    }

    /// <summary>
    /// Formats one message on one line, for screen readers and pipes. Omits the cure if the previous message has the same.
    /// </summary>
    public static string WritePlain(Diagnostic diagnostic, string folder, bool withCure = true, IReadOnlyList<string>? others = null)
    {
        var start = $"{Word(diagnostic.Severity)} {diagnostic.Problem.Code} {Where(diagnostic.Place, folder)}: ";
        var words = withCure ? Sentences(diagnostic, folder) : diagnostic.WhatFrom(folder).TrimEnd('.') + ".";
        var same = MessageGroups.Words(others ?? []) is { } also ? $" ({also})" : "";
        return OneLine(start + words + same) + "\n";
    }

    /// <summary>Returns fault and cure on one line.</summary>
    public static string Sentences(Diagnostic diagnostic, string folder) =>
        $"{diagnostic.WhatFrom(folder).TrimEnd('.')}. Rimedio: {diagnostic.CureFrom(folder)}";

    /// <summary>Returns file:line:column (cell), or file (page).</summary>
    public static string Where(Place place, string folder)
    {
        var file = place.PathFrom(folder);
        var at =
            place.Line == 0 || (place.Cell is not null && IsWorkbook(file))
                ? file
                : string.Create(CultureInfo.InvariantCulture, $"{file}:{place.Line}:{place.Column}");
        return place.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"{at} (pagina {page})")
            : place.Cell is null ? at
            : $"{at} (cella {place.Cell})";
    }

    // A workbook has cells, not lines.
    private static bool IsWorkbook(string file) =>
        file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".ods", StringComparison.OrdinalIgnoreCase);

    /// <summary>Returns the severity in Italian.</summary>
    public static string Word(Severity severity) =>
        severity switch
        {
            Severity.Error => "errore",
            Severity.Warning => "avviso",
            _ => "nota",
        };

    private static string Paint(Severity severity) =>
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "1;36",
        };

    private static void AppendExcerpt(StringBuilder text, Diagnostic diagnostic, string line, string folder)
    {
        const int Width = 96;
        var column = Math.Min(diagnostic.Place.Column - 1, line.Length);
        var from = Math.Max(0, Math.Min(column - 40, line.Length - Width));
        var shown = line.AsSpan(from, Math.Min(Width, line.Length - from)).ToString();
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Place.Line, 4} | ");
        var lead = from > 0 ? "…" : "";
        var trail = from + shown.Length < line.Length ? "…" : "";
        var indent = new string(' ', prefix.Length + lead.Length + column - from);
        var carets = new string('^', Math.Clamp(diagnostic.Place.Length, 1, Math.Max(1, shown.Length - (column - from))));
        text.Append(
            CultureInfo.InvariantCulture,
            $"{prefix}{lead}{OneLine(shown)}{trail}\n{indent}{carets} {OneLine(diagnostic.WhatFrom(folder))}\n"
        );
    }

    // Content may contain any character. None may move the cursor, change colours or start a new line.
    private static string OneLine(string text) => string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
            {
                span[i] =
                    char.IsControl(source[i])
                    || source[i] is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
                        ? ' '
                        : source[i];
            }
        });
}
