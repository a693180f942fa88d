using System.Text;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Tests.Bags;

/// <summary>A bag of the program's, made from strings.</summary>
internal static class OwnBag
{
    public static IReadOnlyList<StoredFile> Files { get; } =
        BagWriter.Make(
            [
                .. Enumerable
                    .Range(1, 24)
                    .Select(i => File($"pagine/{i % 4}/pagina-{i}.html", $"<h1>Pagina {i}</h1>\n{new string((char)('a' + i), i * 7)}")),
                File("vuota.txt", ""),
                File("allegati/città.pdf", "%PDF"),
                File("con due  spazi.txt", "x"),
            ],
            [
                File("LEGGIMI.txt", "Come si verifica.\n"),
                File("contenuti/anno.yml", "tipo di piano: PIAO\n"),
                File("contenuti/settori.csv", "codice;nome\n"),
            ],
            [("Source-Organization", "Comune di Borgosereno"), ("External-Description", "L'anno 2023, così com'era")]
        );

    public static StoredFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    public static void WriteTo(string folder, IReadOnlyList<StoredFile>? files = null)
    {
        foreach (var file in files ?? Files)
        {
            UserFiles.Write(folder, file.Path, file.Bytes.Span);
        }
    }
}
