using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The ends of terms as a list: for people, a line each, and for programs.</summary>
/// <param name="Ends">The ends, in order.</param>
/// <param name="Today">The day from which they are seen.</param>
/// <param name="Pages">The date that the pages bear, or null.</param>
/// <param name="Folder">The content folder as the caller named it.</param>
public sealed record TermList(IReadOnlyList<TermEnd> Ends, DateOnly Today, DateOnly? Pages, string Folder)
{
    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For people at a terminal.</summary>
    public string Human()
    {
        var text = new StringBuilder($"Scadenze viste da oggi, {ItalianText.Day(Today)}. Le pagine portano {(Pages is { } date ? $"la data del {ItalianText.Day(date)}" : "nessuna data")}.\n");
        if (Ends.Count == 0)
        {
            text.Append("\nNessuna scadenza: non è scritta nessuna decorrenza e nessun termine.\n");
        }

        foreach (var phase in Ends.GroupBy(end => end.Phase(Today)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Shown(Words(phase.Key))} ({phase.Count()})\n");
            foreach (var end in phase)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {ItalianText.Day(end.LastDay)}  {end.Name}; poi {TermAdvice.Then(end)}\n    {Where(end)}\n    che cosa fare: {Advice(end)}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>A line each, for screen readers and pipes.</summary>
    public string Plain() =>
        string.Concat(Ends.Select(end => $"{Words(end.Phase(Today))}: {ItalianText.Iso(end.LastDay)}, {end.Name} ({Where(end)}); poi {TermAdvice.Then(end)}. Che cosa fare: {Advice(end)}\n"));

    /// <summary>For programs: a JSON array (RFC 8259), days by ISO 8601.</summary>
    public string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartArray();
            foreach (var end in Ends)
            {
                json.WriteStartObject();
                json.WriteString("che cosa", end.Name);
                json.WriteString("codice", end.Head?.Code);
                json.WriteString("ultimo giorno", ItalianText.Iso(end.LastDay));
                json.WriteString("quando", Words(end.Phase(Today)));
                json.WriteNumber("giorni", end.LastDay.DayNumber - Today.DayNumber);
                json.WriteString("alla scadenza", end.Decision);
                json.WriteString("file", end.Place.PathFrom(Folder));
                json.WriteNumber("riga", end.Place.Line);
                json.WriteString("che cosa fare", TermAdvice.For(end, Today, Pages));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Words(TermPhase phase) => phase switch
    {
        TermPhase.Past => "già finito",
        TermPhase.Near => $"entro {TermEnd.NearDays} giorni",
        _ => "più avanti",
    };

    private static string Shown(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private string Where(TermEnd end) => HumanFormat.Where(end.Place, Folder);

    private string Advice(TermEnd end) => TermAdvice.For(end, Today, Pages) is var words ? char.ToLowerInvariant(words[0]) + words[1..] : "";
}
