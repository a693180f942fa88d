using System.Text.RegularExpressions;

namespace Cremona.Transparency.Tests.Theme;

/// <summary>The classes of Bootstrap Italia that the theme uses, as its whole style sheet names them.</summary>
internal static partial class DesignSystem
{
    private static readonly Lazy<HashSet<string>> Classes = new(Read);

    public static bool Has(string name) => Classes.Value.Contains(name);

    private static HashSet<string> Read() =>
        [
            .. ClassName()
                .Matches(
                    File.ReadAllText(Path.Combine(Root(), "themes/Cremona/node_modules/bootstrap-italia/dist/css/bootstrap-italia.min.css"))
                )
                .Select(match => match.Groups[1].Value),
        ];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "global.json")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return folder;
    }

    [GeneratedRegex(@"\.(-?[a-zA-Z_][\w-]*)")]
    private static partial Regex ClassName();
}
