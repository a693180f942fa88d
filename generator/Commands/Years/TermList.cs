using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;
using Cremona.Transparency.Generator.Validation;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The list of term ends, for people (one line each) and for programs.</summary>
/// <param name="Ends">The term ends, in order.</param>
/// <param name="Undated">The years without a known term end.</param>
/// <param name="Today">The reference day.</param>
/// <param name="Pages">The date on the pages, or null.</param>
/// <param name="Folder">The content folder as the caller named it.</param>
public sealed record TermList(
    IReadOnlyList<TermEnd> Ends,
    IReadOnlyList<YearContent> Undated,
    DateOnly Today,
    DateOnly? Pages,
    string Folder
)
{
    /// <summary>Unpublished drafts; those with a date come first.</summary>
    public IReadOnlyList<Draft> Drafts
    {
        get => field ?? [];
        init => field = [.. value.OrderBy(draft => draft.From is null).ThenBy(draft => draft.From)];
    }

    private const string Unknown = "non si sa quando finisce";
    private const string Waiting = "non ancora pubblicato";

    private static readonly JsonWriterOptions Indented = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Formats the list for a terminal.</summary>
    public string Human()
    {
        var dated = Pages is { } date
            ? $"portano la data {ItalianArticle.Before("di", ItalianText.Day(date))}"
            : "non portano nessuna data";
        var text = new StringBuilder($"Scadenze viste da oggi, {ItalianText.Day(Today)}. Le pagine {dated}.\n");
        if (Ends.Count == 0)
        {
            text.Append("\nNessuna scadenza: non è scritta nessuna decorrenza e nessun termine.\n");
        }

        foreach (var phase in Ends.GroupBy(end => end.Phase(Today)))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Shown(Words(phase.Key))} ({phase.Count()})\n");
            foreach (var end in phase)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {ItalianText.Day(end.LastDay)}  {end.Name}; poi {TermAdvice.Then(end)}\n    {Where(end)}\n    che cosa fare: "
                        + $"{Advice(end)}\n"
                );
            }
        }

        if (Undated.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Shown(Unknown)} ({Undated.Count})\n");
            foreach (var year in Undated)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  anno {year.Year:D4}\n    {Where(PlaceOf(year))}\n    che cosa fare: {Advice(year)}\n"
                );
            }
        }

        if (Drafts.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{Shown(Waiting)} ({Drafts.Count})\n");
            foreach (var draft in Drafts)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"  {draft.Name}; {DraftRules.When(draft)}\n    {Where(draft.Place)}\n    che cosa fare: {DraftRules.Advice(draft)}\n"
                );
            }
        }

        return text.ToString();
    }

    /// <summary>Formats the list with one line per item, for screen readers and pipes.</summary>
    public string Plain() =>
        string.Concat(
            Ends.Select(end =>
                    $"{Words(end.Phase(Today))}: {ItalianText.Iso(end.LastDay)}, {end.Name} ({Where(end)}); poi "
                    + $"{TermAdvice.Then(end)}. Che cosa fare: {Advice(end)}\n"
                )
                .Concat(Undated.Select(year => $"{Unknown}: anno {year.Year:D4} ({Where(PlaceOf(year))}). Che cosa fare: {Advice(year)}\n"))
                .Concat(
                    Drafts.Select(draft =>
                        $"{Waiting}: {draft.Name} ({Where(draft.Place)}); {DraftRules.When(draft)}. Che cosa fare: "
                        + $"{DraftRules.Advice(draft)}\n"
                    )
                )
        );

    /// <summary>Formats the list for programs: a JSON array (RFC 8259), dates as ISO 8601.</summary>
    public string Json()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Indented))
        {
            json.WriteStartArray();
            foreach (var end in Ends)
            {
                Write(json, end);
            }

            foreach (var year in Undated)
            {
                Write(json, year);
            }

            foreach (var draft in Drafts)
            {
                Write(json, draft);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private void Write(Utf8JsonWriter json, TermEnd end)
    {
        json.WriteStartObject();
        json.WriteString("che cosa", end.Name);
        json.WriteString("codice", end.Head?.Code);
        json.WriteString("ultimo giorno", ItalianText.Iso(end.LastDay));
        json.WriteString("quando", Words(end.Phase(Today)));
        json.WriteNumber("giorni", end.LastDay.DayNumber - Today.DayNumber);
        json.WriteString("alla scadenza", end.Decision);
        WriteEnd(json, end.Place, TermAdvice.For(end, Today, Pages));
    }

    private void Write(Utf8JsonWriter json, YearContent year)
    {
        json.WriteStartObject();
        json.WriteString("che cosa", $"anno {year.Year:D4}");
        json.WriteNull("codice");
        json.WriteNull("ultimo giorno");
        json.WriteString("quando", Unknown);
        json.WriteNull("giorni");
        json.WriteString("alla scadenza", DecisionOf(year));
        WriteEnd(json, PlaceOf(year), TermAdvice.ForUndated(year));
    }

    private void WriteEnd(Utf8JsonWriter json, Place place, string advice)
    {
        json.WriteString("file", place.PathFrom(Folder));
        json.WriteNumber("riga", place.Line);
        json.WriteString("che cosa fare", advice);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, Draft draft)
    {
        json.WriteStartObject();
        json.WriteString("che cosa", draft.Name);
        json.WriteString("codice", draft.Head?.Code);
        json.WriteString("pubblica dal", draft.From is { } day ? ItalianText.Iso(day) : null);
        json.WriteString("quando", Waiting);
        WriteEnd(json, draft.Place, DraftRules.Advice(draft));
    }

    private static string? DecisionOf(YearContent year) =>
        year.Frozen is { } frozen ? frozen.AtTerm : year.Settings.Answers.TextOrNull(CommonFields.AtTerm);

    private static Place PlaceOf(YearContent year) =>
        year.Frozen is { } frozen ? frozen.Place : year.Settings.Answers.At(CommonFields.EffectiveFrom);

    private static string Words(TermPhase phase) =>
        phase switch
        {
            TermPhase.Past => "già finito",
            TermPhase.Near => $"entro {TermEnd.NearDays} giorni",
            _ => "più avanti",
        };

    private static string Shown(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private string Where(TermEnd end) => Where(end.Place);

    private string Where(Place place) => HumanFormat.Where(place, Folder);

    private string Advice(TermEnd end) => Inside(TermAdvice.For(end, Today, Pages));

    private static string Advice(YearContent year) => Inside(TermAdvice.ForUndated(year));

    private static string Inside(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
