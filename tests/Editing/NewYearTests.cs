using System.Text;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Editing;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Reading;
using Cremona.Transparency.Tests.Images;

namespace Cremona.Transparency.Tests.Editing;

public sealed class NewYearTests
{
    [Theory]
    [InlineData("museo.png")]
    [InlineData("immagini/museo.png")]
    [InlineData("../immagini/museo.png")]
    public void A_record_takes_its_picture_with_it_however_its_name_is_written(string written)
    {
        var picture = SmallPicture.Png(9, 9);
        var tree = new ContentTree([
            new StoredFile("2023/immagini/museo.png", picture),
            new StoredFile("2023/immagini/altra.png", picture),
            new StoredFile(
                "2023/luoghi.csv",
                Encoding.UTF8.GetBytes($"codice;nome;immagine;testo alternativo\nmuseo;Museo;{written};La facciata del museo\n")
            ),
        ]);
        var files = NewYear.Files(tree, 2024, 2023, new DiagnosticLog());
        Assert.Equal(picture, files["immagini/museo.png"]);
        Assert.DoesNotContain("immagini/altra.png", files.Keys);
    }
}
