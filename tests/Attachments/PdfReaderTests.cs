using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Cremona.Transparency.Generator.Attachments;
using Cremona.Transparency.Tests.Privacy;

namespace Cremona.Transparency.Tests.Attachments;

/// <summary>No PDF makes the program fail, wait for ever or fill the memory.</summary>
public sealed class PdfReaderTests
{
    [Fact]
    public void A_damaged_PDF_is_read_or_reported_without_a_crash()
    {
        var whole = (
            SmallPdf.Sound with
            {
                ImagePages = 1,
                Pages =
                [
                    ["Relazione", "Prima pagina"],
                    ["Seconda pagina", "Ultima riga"],
                ],
            }
        ).ToBytes();
        var dice = new Dice(18);
        var (read, unread) = (0, 0);
        for (var round = 0; round < 400; round++)
        {
            if (FileFacts.Of(Mutated(whole, dice)).Pdf is { IsRead: true, PagesRead: > 0 })
            {
                read++;
            }
            else
            {
                unread++;
            }
        }

        Assert.True(read > 50 && unread > 10, $"{read} were read, {unread} were not");
    }

    [Theory]
    [InlineData("[", 200_000)]
    [InlineData("<< /A ", 100_000)]
    [InlineData("(", 200_000)]
    public void Deep_nesting_does_not_crash_the_program(string open, int times)
    {
        var deep = string.Concat(Enumerable.Repeat(open, times));
        var facts = FileFacts.Of((SmallPdf.Sound with { Catalogue = "/Deep " + deep }).ToBytes());
        Assert.NotNull(facts.Pdf);
        Assert.NotNull(FileFacts.Of((SmallPdf.Sound with { Content = ("", Encoding.Latin1.GetBytes(deep)) }).ToBytes()).Pdf);
    }

    [Fact]
    public void A_stream_that_unpacks_to_a_gigabyte_is_not_unpacked()
    {
        var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var block = Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("q Q ", 1 << 18)));
            for (var i = 0; i < 1024; i++)
            {
                stream.Write(block);
            }
        }

        var file = (SmallPdf.Sound with { Content = ("/Filter /FlateDecode", packed.ToArray()) }).ToBytes();
        var clock = Stopwatch.StartNew();
        var facts = FileFacts.Of(file);
        Assert.True(file.Length < 8 << 20 && clock.Elapsed < TimeSpan.FromSeconds(10), $"{file.Length} bytes, {clock.Elapsed}");
        Assert.Equal((1, 0), (facts.Pdf!.Pages, facts.Pdf.PagesRead));
    }

    [Fact]
    public void A_PDF_read_in_part_is_reported()
    {
        var facts = FileFacts.Of((SmallPdf.Sound with { Pages = [.. Enumerable.Repeat(new[] { "Una pagina di testo" }, 1003)] }).ToBytes());
        Assert.Equal((1003, 1000), (facts.Pdf!.Pages, facts.Pdf.PagesRead));
    }

    private static byte[] Mutated(byte[] whole, Dice dice)
    {
        var bytes = whole.ToList();
        for (var change = 0; change <= dice.Next(6); change++)
        {
            var at = dice.Next(bytes.Count - 20);
            switch (dice.Next(5))
            {
                case 0:
                    bytes[at] = (byte)dice.Next(256);
                    break;
                case 1:
                    bytes.RemoveRange(at, dice.Next(20));
                    break;
                case 2:
                    bytes.InsertRange(at, bytes.GetRange(dice.Next(bytes.Count - 20), 20));
                    break;
                case 3:
                    bytes[at] = (byte)('0' + dice.Next(10));
                    break;
                default:
                    bytes.InsertRange(at, "9999999999 0 R "u8.ToArray());
                    break;
            }
        }

        return [.. bytes];
    }
}
