namespace Cremona.Transparency.Tests.Hostile;

/// <summary>A payload in every form that Markdown has.</summary>
internal static class HostileMarkdown
{
    /// <summary>The forms, each a block of its own.</summary>
    public static IEnumerable<string> Around(string payload)
    {
        var line = payload.ReplaceLineEndings(" ");
        return
        [
            payload,
            $"Parole {line} e altre.",
            $"[x]({line})",
            $"[x](<{line}>)",
            $"[{line}](https://a.example)",
            $"[{line}](settore:c1)",
            $"[](settore:{line})",
            $"[x](https://a.example \"{line}\")",
            $"[x](https://a.example '{line}')",
            $"[x](https://a.example/{line})",
            $"[x](settore:c1#{line})",
            $"<{line}>",
            $"<https://a.example/{line}>",
            $"![{line}](x.png)",
            $"![x]({line})",
            $"[rif{line.Length}]\n\n[rif{line.Length}]: {line}",
            $"[rif]\n\n[rif]: https://a.example \"{line}\"",
            $"Nota[^n].\n\n[^n]: {line}",
            $"Nota[^{line}].\n\n[^{line}]: testo",
            $"Voce\n:   {line}",
            $"{line}\n:   definizione",
            $"*[Sigla]: {line}\n\nLa Sigla.",
            $"*[{line}]: sigla",
            $"| {line} | b |\n|---|---|\n| a | {line} |",
            $"## {line}",
            $"## Titolo {{#{line}}}",
            $"{line}\n===",
            $"> {line}",
            $"- {line}\n- altro",
            $"1. {line}",
            $"`{line}`",
            $"``` {line}\ncodice\n```",
            $"```\n{line}\n```",
            $"    {line}",
            $"*{line}*",
            $"**{line}**",
            $"Parole {{{line}}}",
            $"<!-- {line} -->",
            $"<![CDATA[{line}]]>",
            $"\\{line}",
            $"[](elenco:{line})",
            $"[](tabella:{line})",
            $"Parole  \n{line}",
            $"![[{line}]]",
        ];
    }
}
