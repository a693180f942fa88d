using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Defects.Forms;

/// <summary>Slips in one line of a settings file or of the fields at the head of a text.</summary>
internal sealed class SettingsMutants(Draft draft)
{
    private readonly string[] _paths =
    [
        .. draft
            .Files.Select(file => file.Path)
            .Where(path =>
                path == "portale.yml"
                || (path.StartsWith(draft.Year, StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal))
            )
            .Order(StringComparer.Ordinal),
    ];

    public Mutant? Of(Dice dice)
    {
        var path = _paths[dice.Next(_paths.Length)];
        var lines = draft.Text(path).Split('\n');
        var at = dice.Next(lines.Length);
        var colon = lines[at].IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || lines[at].TrimStart().StartsWith('#'))
        {
            return null;
        }

        var (key, value) = (lines[at][..colon], lines[at][(colon + 2)..].Trim());
        var (name, make) = dice.Next(3) switch
        {
            0 => Slips.Numbers[dice.Next(Slips.Numbers.Length)],
            1 => Slips.Dates[dice.Next(Slips.Dates.Length)],
            _ => Slips.Words[dice.Next(Slips.Words.Length)],
        };
        return dice.Next(6) switch
        {
            0 => Line("line lost", null),
            1 => Line("emptied", $"{key}:"),
            2 => Line("key mistyped", $"{key}x: {value}"),
            3 => Line("null", $"{key}: null"),
            _ => value.Length < 40 && make(value, dice) is { } slip && slip != value ? Line(name, $"{key}: {slip}") : null,
        };

        Mutant Line(string what, string? changed)
        {
            IEnumerable<string> written = [.. lines[..at], .. changed is null ? Array.Empty<string>() : [changed], .. lines[(at + 1)..]];
            return new Mutant(
                "settings",
                what,
                path,
                $"{path}:{at + 1} «{lines[at]}» → «{changed}»",
                draft.With(path, string.Join('\n', written))
            );
        }
    }
}
