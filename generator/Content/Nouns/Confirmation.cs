using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>A warning that somebody looked at and found right: at one place, for one value.</summary>
/// <param name="File">The file, below the content folder.</param>
/// <param name="Where">The place as the message names it.</param>
/// <param name="Message">The code of the message, in capitals.</param>
/// <param name="Value">The value that is right.</param>
public sealed record Confirmation(Answers Answers, string File, string Where, string Message, string Value)
{
    /// <summary>True where a message is the one that was confirmed.</summary>
    public bool IsOf(Diagnostic message) =>
        message.Problem.Code == Message
        && string.Equals(File, message.Place.Path, StringComparison.OrdinalIgnoreCase)
        && message.Confirmed is var subject
        && Field.KeyOf(subject.Where) == Field.KeyOf(Where)
        && (subject.Short == Value || subject.Value == Value);
}
