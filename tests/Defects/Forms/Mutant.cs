using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Defects.Forms;

/// <summary>A copy of a portal with one slip, made from the form of its content and not from a list of known faults.</summary>
/// <param name="Form">Which form was mutated: type, unit, key, reference, date, sheet, file, text, settings.</param>
/// <param name="Operator">What was done, in short.</param>
/// <param name="Path">The file that the slip was made in.</param>
/// <param name="What">Where and how, to be read where the test fails.</param>
/// <param name="Files">The content with the slip.</param>
internal sealed record Mutant(string Form, string Operator, string Path, string What, IReadOnlyList<StoredFile> Files);
