using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>A warning that an editor checked and confirmed as correct, at one place and for one value.</summary>
/// <param name="File">The file, relative to the content folder.</param>
/// <param name="Where">The place as the message names it.</param>
/// <param name="Message">The code of the message, in capitals.</param>
/// <param name="Value">The confirmed value.</param>
public sealed record Confirmation(Answers Answers, string File, string Where, string Message, string Value)
{
    /// <summary>True if a message matches this confirmation.</summary>
    public bool IsOf(Diagnostic message) =>
        message.Problem.Code == Message
        && string.Equals(File, message.Place.Path, StringComparison.OrdinalIgnoreCase)
        && message.Confirmed is var subject
        && Field.KeyOf(subject.Where) == Field.KeyOf(Where)
        && (subject.Short == Value || subject.Value == Value);
}
