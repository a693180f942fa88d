using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests;

/// <summary>Texts and files made of strings.</summary>
internal static class Sources
{
    public static SourceText Text(string text, string path = "prova.csv") => new(path, Encoding.UTF8.GetBytes(text));

    public static StoredFile File(string text, string path = "2023/prova.csv") => new(path, Encoding.UTF8.GetBytes(text));

    public static Place Somewhere { get; } = Place.File("prova");

    public static IEnumerable<string> Codes(DiagnosticLog log) => log.InOrder().Select(message => message.Problem.Code);
}
