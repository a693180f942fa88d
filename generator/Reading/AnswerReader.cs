using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Reading;

/// <summary>Parses the text of a field as an answer of its type. Invalid text is reported and yields no answer.</summary>
public static partial class AnswerReader
{
    /// <summary>Returns the answer, or null.</summary>
    /// <param name="field">The field.</param>
    /// <param name="written">The text.</param>
    /// <param name="place">Returns the place of the text; called only to report a message.</param>
    /// <param name="log">Receives the diagnostics.</param>
    public static Answer? Read(Field field, string written, Func<Place> place, DiagnosticLog log)
    {
        var text = CellText.Clean(written);
        if (Absences.Of(text) is { } absence)
        {
            if (field.Required)
            {
                log.Report(Problems.FieldEmpty.At(place(), field.Name, field.Explains));
            }

            return absence == Absence.Blank ? null : new Answer(field, text) { Absence = absence };
        }

        if (text.Contains(Placeholder.Words, StringComparison.Ordinal))
        {
            return Refuse(Problems.PlaceholderLeft.At(place(), Placeholder.Words, Wanted(field)), log);
        }

        if (CellText.IsFormula(written))
        {
            return Refuse(Problems.CellIsFormula.At(place(), text), log);
        }

        if (CellText.DamageOf(field.Type, text) is { } damage)
        {
            return Refuse(damage.At(place(), text), log);
        }

        if (CellText.IsMonth(text) && field.Type is FieldType.Text && field != ConfirmationSchema.Value)
        {
            log.Report(Problems.TextIsMonth.AtWhole(place(), Subject.Text, text, text));
        }

        var answer = new Answer(field, text);
        return ReadTyped(answer, place, log);
    }

    // Says whether the field is required, then explains it. Cells of statistical tables need no explanation beyond their column name.
    private static string Wanted(Field field) =>
        (field.Required ? ": è obbligatorio." : "; se non si conosce, lascia vuoto.")
        + (
            field.Explains.Length == 0
                ? ""
                : $" {char.ToUpperInvariant(field.Name[0])}{field.Name[1..]}: "
                    + $"{char.ToLowerInvariant(field.Explains[0])}{field.Explains[1..]}"
                    + (field.Choices.Count > 0 ? $" I valori ammessi sono: {string.Join(", ", field.Choices)}." : "")
        );

    private static Answer? ReadTyped(Answer answer, Func<Place> place, DiagnosticLog log)
    {
        var (field, text) = (answer.Field, answer.Text);
        switch (field.Type)
        {
            case FieldType.Code:
                return CodeProblem(text) is { } fault ? Refuse(fault.At(place(), text), log) : Warned(answer, place, log);
            case FieldType.Date:
                return ItalianDates.Parse(text) is { } day ? answer with { Date = day } : Refuse(Problems.NotADate.At(place(), text), log);
            case FieldType.Number or FieldType.Whole or FieldType.Percent or FieldType.Degrees:
                return ReadNumber(answer, place, log);
            case FieldType.YesNo:
                return YesNo(text) is { } flag ? answer with { Flag = flag } : Refuse(Problems.NotYesNo.At(place(), text), log);
            case FieldType.Choice:
                return ReadChoice(answer, place, log);
            case FieldType.Text when field.MayBeDay && ItalianDates.Parse(text) is { } meant:
                return answer with { Date = meant };
            default:
                return
                    answer.Items.Select(item => FormProblem(field, item, place)).FirstOrDefault(problem => problem is not null)
                        is { } problem
                    ? Refuse(problem, log)
                    : answer;
        }
    }

    private static Answer? ReadNumber(Answer answer, Func<Place> place, DiagnosticLog log)
    {
        var (type, text) = (answer.Field.Type, answer.Text);
        var digits = type == FieldType.Percent ? text.TrimEnd('%', ' ', '\u00A0', '\u202F', '\u2009') : text;
        var (number, problem) = type == FieldType.Degrees ? ItalianNumbers.ParseDegrees(digits) : ItalianNumbers.Parse(digits);
        problem ??= type switch
        {
            FieldType.Whole when number != decimal.Truncate(number!.Value) => Problems.NotWhole,
            FieldType.Percent when number is < 0 or > 100 => Problems.PercentBeyond,
            _ => null,
        };
        return problem is null ? answer with { Number = number } : Refuse(problem.At(place(), text), log);
    }

    private static Answer? ReadChoice(Answer answer, Func<Place> place, DiagnosticLog log)
    {
        var choices = answer.Field.Choices;
        var key = Field.KeyOf(answer.Text);
        return choices.FirstOrDefault(choice => Field.KeyOf(choice) == key) is { } match
            ? answer with
            {
                Text = match,
            }
            : Refuse(Problems.NotAChoice.At(place(), answer.Text, Nearest.Hint(answer.Text, choices), string.Join(", ", choices)), log);
    }

    private static Diagnostic? FormProblem(Field field, string item, Func<Place> place) =>
        field.Type switch
        {
            FieldType.WebAddress when !IsWebAddress(item) => Problems.NotAWebAddress.At(place(), item),
            FieldType.WebAddressOrTarget when !IsWebAddress(item) && Target.Parse(item) is null => Problems.NotAWebAddress.At(
                place(),
                item
            ),
            FieldType.Colour when Colour.Parse(item) is null => Problems.NotAColour.At(place(), item),
            FieldType.Mail when !MailForm().IsMatch(item) => Problems.NotAMailAddress.At(place(), item),
            FieldType.Target when Target.Parse(item) is null => Problems.NotATarget.At(
                place(),
                item,
                string.Join(", ", RecordKinds.Schemes)
            ),
            _ => null,
        };

    /// <summary>Returns the fault of a code, or null.</summary>
    public static Problem? CodeProblem(string code) =>
        CellText.IsDate(code) ? Problems.CodeIsDate
        : CodeForm().IsMatch(code) ? null
        : Problems.CodeInvalid;

    /// <summary>True for an absolute web address.</summary>
    public static bool IsWebAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "https" or "http"
        && uri.Host.Length > 0
        && !text.Contains(' ', StringComparison.Ordinal);

    private static Answer Warned(Answer code, Func<Place> place, DiagnosticLog log)
    {
        if (YearInCode().IsMatch(code.Text))
        {
            log.Report(Problems.YearInCode.AtWhole(place(), code.Text, code.Text, code.Text));
        }

        return code with
        {
            Text = code.Text.ToLowerInvariant(),
        };
    }

    private static Answer? Refuse(Diagnostic diagnostic, DiagnosticLog log)
    {
        log.Report(diagnostic);
        return null;
    }

    private static bool? YesNo(string text) =>
        Field.KeyOf(text) switch
        {
            "si" or "vero" or "true" => true,
            "no" or "falso" or "false" => false,
            _ => null,
        };

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9-]{0,59}$", RegexOptions.CultureInvariant)]
    private static partial Regex CodeForm();

    [GeneratedRegex(@"(^|-)(19|20)\d\d(-|$)", RegexOptions.CultureInvariant)]
    private static partial Regex YearInCode();

    [GeneratedRegex(@"^[^@\s]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex MailForm();
}
