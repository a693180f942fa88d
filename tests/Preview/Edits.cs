#pragma warning disable CA5394 // What is random here is what a seed gives, and nothing secret.
using System.Text;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Preview;

/// <summary>Files of a portal that somebody edits, now well and now badly. The same seed gives the same edits.</summary>
/// <param name="files">The files at first.</param>
/// <param name="seed">Another number gives other edits.</param>
/// <param name="withAttachments">True to change, add, rename and remove attached files too.</param>
internal sealed class Edits(IReadOnlyList<StoredFile> files, int seed, bool withAttachments = false)
{
    private readonly Random _random = new(seed);
    private readonly SortedDictionary<string, StoredFile> _now = new(files.ToDictionary(file => file.Path), StringComparer.Ordinal);

    /// <summary>The files as they are now: those that were not edited are the same objects.</summary>
    public IReadOnlyList<StoredFile> Files => [.. _now.Values];

    /// <summary>Puts all back as it was.</summary>
    public void Mend()
    {
        _now.Clear();
        foreach (var file in files)
        {
            _now.Add(file.Path, file);
        }
    }

    /// <summary>Makes one edit.</summary>
    /// <returns>What was done, to be read where a test fails.</returns>
    public string Next()
    {
        if (withAttachments && _random.Next(4) == 0)
        {
            return EditAttachment();
        }

        var paths = _now.Keys.Where(path => !path.Contains("/allegati/", StringComparison.Ordinal)).ToArray();
        var path = paths[_random.Next(paths.Length)];
        switch (_random.Next(10))
        {
            case 0:
                _now.Remove(path);
                return $"deleted {path}";
            case 1:
                var name = path.Insert(path.LastIndexOf('/') + 1, "09-");
                _now[name] = new StoredFile(name, _now[path].Bytes);
                _now.Remove(path);
                return $"renamed {path}";
            case 2:
                var chapter = $"2024/piano/{_random.Next(60, 90)}-nuovo{_random.Next(100)}.md";
                return Put(chapter, $"# Nuovo {_random.Next(100)}\n\nCon un [](obiettivo:pagamenti) e un [altro](settore:digitale).\n");
            case 3:
                return Put(path, Text(path)[..^Math.Min(_random.Next(1, 40), Text(path).Length)]);
            default:
                return Put(path, EditLine(Text(path)));
        }
    }

    // Each of these is sound: the table of documents says what becomes of the file.
    private string EditAttachment()
    {
        var paths = _now
            .Keys.Where(path => path.Contains("/allegati/", StringComparison.Ordinal) && _now.ContainsKey($"{path[..4]}/documenti.csv"))
            .ToArray();
        if (paths.Length == 0)
        {
            return "nothing";
        }

        var path = paths[_random.Next(paths.Length)];
        var (table, name) = ($"{path[..4]}/documenti.csv", path[(path.LastIndexOf('/') + 1)..]);
        var rows = Text(table).Split('\n').ToList();
        switch (_random.Next(4))
        {
            case 0:
                _now.Remove(path);
                rows.RemoveAll(row => row.Contains($";{name};", StringComparison.Ordinal));
                Put(table, string.Join('\n', rows));
                return $"removed {path}";
            case 1:
                var other = $"{path[..5]}allegati/nuovo-{_random.Next(1000)}.txt";
                Put(other, $"Un allegato nuovo, il numero {_random.Next(1000)}.\n");
                rows.Insert(1, Row(rows[0], other[(other.LastIndexOf('/') + 1)..]));
                Put(table, string.Join('\n', rows));
                return $"added {other}";
            case 2:
                var renamed = path.Insert(path.LastIndexOf('/') + 1, "copia-");
                _now[renamed] = new StoredFile(renamed, _now[path].Bytes);
                _now.Remove(path);
                Put(table, Text(table).Replace($";{name};", $";copia-{name};", StringComparison.Ordinal));
                return $"renamed {path}";
            default:
                return Put(path, Text(path).Replace('e', 'i'));
        }
    }

    private static string Row(string header, string file) =>
        string.Join(
            ';',
            header
                .Split(';')
                .Select(column =>
                    column switch
                    {
                        "codice" => file[..^4],
                        "titolo" => "Allegato " + file,
                        "tipo" => "delibera",
                        "stato" => "disponibile",
                        "file" => file,
                        "fonte" => "riga 1",
                        _ => "",
                    }
                )
        );

    private string EditLine(string text)
    {
        var lines = text.Split('\n').ToList();
        var at = _random.Next(lines.Count);
        var line = lines[at];
        switch (_random.Next(8))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, line);
                break;
            case 2:
                lines[at] = line.Insert(_random.Next(line.Length + 1), "\"");
                break;
            case 3:
                lines[at] = line + ";di troppo";
                break;
            case 4:
                lines[at] = line.Replace('1', '7');
                break;
            default:
                // A letter within a word: the commonest edit, and mostly a good one.
                var letter = line.LastIndexOf('a');
                lines[at] = letter < 0 ? line : line[..letter] + "eà" + line[letter..];
                break;
        }

        return string.Join('\n', lines);
    }

    private string Text(string path) => Encoding.UTF8.GetString(_now[path].Bytes.Span);

    private string Put(string path, string text)
    {
        _now[path] = new StoredFile(path, Encoding.UTF8.GetBytes(text));
        return $"edited {path}";
    }
}
