using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Bags;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Generator.Register;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>
/// What is not as it was is found, named, and not published; what fails while a year is frozen leaves the archive as it was.
/// </summary>
public sealed class ArchiveFaultTests : IDisposable
{
    private readonly Town _town = new("minimal");

    private int Year { get; }

    public ArchiveFaultTests() =>
        Year = int.Parse(
            Directory.EnumerateDirectories(_town.Content).Select(Path.GetFileName).Single(name => name!.Length == 4)!,
            System.Globalization.CultureInfo.InvariantCulture
        );

    public static TheoryData<string> Places =>
        [
            "data/sito/{0}/index.html",
            "data/contenuti/{0}/anno.yml",
            "data/anno.json",
            "data/sito.warc",
            "manifest-sha256.txt",
            "tagmanifest-sha256.txt",
        ];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_build_stops_and_names_the_altered_file(string place)
    {
        FreezeAndBuild();
        var published = TemporaryFolder.Sums(_town.Output);
        var file = string.Format(System.Globalization.CultureInfo.InvariantCulture, place, Year);
        Flip(Path.Combine(_town.Archive, $"{Year}", file));
        var run = _town.Run("build");
        Assert.Equal(3, run.Code);
        Assert.Contains("TR920", run.Err, StringComparison.Ordinal);
        var hasName = file.StartsWith("data", StringComparison.Ordinal) || file.StartsWith("tag", StringComparison.Ordinal);
        Assert.Contains($"{Year}/{(hasName ? file : "manifest-sha256.txt")}", run.Err, StringComparison.Ordinal);
        Assert.Equal(published, TemporaryFolder.Sums(_town.Output));
        Assert.Equal(3, _town.Run("verify").Code);
    }

    [Fact]
    public void Missing_files_added_files_and_missing_bags_are_detected()
    {
        FreezeAndBuild();
        var bag = Path.Combine(_town.Archive, $"{Year}");
        File.Move(Path.Combine(bag, "data/anno.json"), Path.Combine(bag, "data/anno2.json"));
        var run = _town.Run("verify");
        Assert.Contains("anno.json", run.Err, StringComparison.Ordinal);
        Assert.Contains("anno2.json", run.Err, StringComparison.Ordinal);
        Directory.Delete(bag, recursive: true);
        Assert.Equal((3, 3), (_town.Run("build").Code, _town.Run("verify").Code));
    }

    [Fact]
    public void A_valid_bag_or_symlink_in_place_of_the_registered_bag_is_not_called_intact()
    {
        FreezeAndBuild();
        var bag = Path.Combine(_town.Archive, $"{Year}");
        Directory.Move(bag, _town["altrove"]);
        Directory.CreateSymbolicLink(bag, _town["altrove"]);
        var linked = _town.Run("verify");
        Assert.Equal(3, linked.Code);
        Assert.Contains($"«{Year}» è un collegamento", linked.Err, StringComparison.Ordinal);
        Directory.Delete(bag);
        foreach (var file in BagOf("altro"))
        {
            UserFiles.Write(bag, file.Path, file.Bytes.Span);
        }

        var run = _town.Run("verify");
        Assert.Equal(3, run.Code);
        Assert.Contains($"pacchetto {bag}: non è quello che dice il registro", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain($"pacchetto {bag}: intatto", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_altered_file_has_one_message_and_the_remedy_is_printed_once()
    {
        FreezeAndBuild();
        Flip(Path.Combine(_town.Archive, $"{Year}/data/ricetta.json"));
        File.Delete(Path.Combine(_town.Archive, $"{Year}/data/sito/{Year}/index.html"));
        var run = _town.Run("verify");
        Assert.Equal(3, run.Err.Split("TR920").Length - 1); // the two files, and how many bytes there are in all
        Assert.Equal(1, run.Err.Split("Rimedio: non si pubblica niente").Length - 1);
    }

    [Fact]
    public void An_altered_register_line_is_detected()
    {
        FreezeAndBuild();
        _town.Change("site/registro.jsonl", $"\"anno\":{Year}", $"\"anno\":{Year - 1}");
        Assert.Equal((3, 3), (_town.Run("build").Code, _town.Run("verify").Code));
    }

    [Fact]
    public void A_frozen_page_edited_in_place_is_restored_and_the_archive_is_untouched()
    {
        FreezeAndBuild();
        var (kept, published) = (TemporaryFolder.Sums(_town.Archive), TemporaryFolder.Sums(_town.Output));
        foreach (var page in new[] { $"{Year}/index.html", "index.html" })
        {
            Flip(Path.Combine(_town.Output, page));
        }

        var found = _town.Run("verify");
        Assert.Equal(3, found.Code);
        Assert.Contains("TR924", found.Err, StringComparison.Ordinal);
        Assert.Equal(kept, TemporaryFolder.Sums(_town.Archive));
        _town.Done("build");
        Assert.Equal(published, TemporaryFolder.Sums(_town.Output));
        _town.Done("verify");
    }

    [Fact]
    public void The_archive_survives_a_failure_at_every_step_of_freezing()
    {
        var archive = _town.Archive;
        Directory.CreateDirectory(archive);
        var (step, done) = (0, false);
        while (!done)
        {
            Directory.Delete(_town["site"], recursive: true);
            Directory.CreateDirectory(archive);
            Archivist.Keep(archive, BagOf("prima"), Event(2001));
            var (count, year) = (0, step % 2 == 0 ? 2001 : 2002);
            step++;
            var thrown = Record.Exception(() =>
                DiskTrial.During(
                    _ => Throw(Interlocked.Increment(ref count) == (step + 1) / 2),
                    () => Archivist.Keep(archive, BagOf("dopo"), Event(year))
                )
            );
            done = count < (step + 1) / 2;
            Assert.True(thrown is null or DiskException, $"{thrown}");
            Assert.Null(InterruptedRuns.Clear(new ArchiveFolder(archive)));
            var now = YearArchive.Open(new ArchiveFolder(archive));
            Assert.Empty(now.Faults);
            Assert.Equal(
                now.Years.Select(bag => $"{bag.Year}"),
                Directory.EnumerateDirectories(archive).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            );
            Assert.All(now.Years, bag => Assert.Empty(BagChecks.Check(bag.Folder, strict: true)));
            Archivist.Keep(archive, BagOf("dopo"), Event(year));
            Assert.Empty(YearArchive.Open(new ArchiveFolder(archive)).Faults);
        }

        Assert.InRange(step, 30, 300);
    }

    [Fact]
    public void The_register_survives_a_failure_at_every_step_of_a_decision()
    {
        Archivist.Keep(_town.Archive, BagOf("prima"), Event(2001));
        var bags = TemporaryFolder.Sums(_town.Archive);
        var before = File.ReadAllText(_town.Register);
        var line = YearArchive.Open(new ArchiveFolder(_town.Archive)).Years[0].Entry with
        {
            Event = RegisterEntry.TermDecided,
            AtTerm = "togli",
        };
        var after = System.Text.Encoding.UTF8.GetString(RegisterFile.Append(File.ReadAllBytes(_town.Register), line));
        var (step, done) = (0, false);
        while (!done)
        {
            step++;
            File.WriteAllText(_town.Register, before);
            var count = 0;
            var thrown = Record.Exception(() =>
                DiskTrial.During(_ => Throw(Interlocked.Increment(ref count) == step), () => Archivist.Note(_town.Archive, line))
            );
            done = count < step;
            Assert.True(done ? thrown is null : thrown is DiskException, $"{thrown}");
            var now = YearArchive.Open(new ArchiveFolder(_town.Archive));
            Assert.Empty(now.Faults);
            Assert.Equal(now.Years[0].Decisions.Count == 0 ? before : after, File.ReadAllText(_town.Register));
            Assert.InRange(now.Years[0].Decisions.Count, done ? 1 : 0, 1);
            Assert.Equal(bags, TemporaryFolder.Sums(_town.Archive));
        }

        Assert.InRange(step, 4, 30);
    }

    public void Dispose() => _town.Dispose();

    private void FreezeAndBuild()
    {
        _town.Done("freeze", $"{Year}");
        _town.Done("build");
    }

    private static IReadOnlyList<StoredFile> BagOf(string words) =>
        BagWriter.Make(
            [
                new StoredFile("sito/index.html", System.Text.Encoding.UTF8.GetBytes(words)),
                new StoredFile("ricetta.json", new byte[] { 1 }),
            ],
            [new StoredFile(BagNames.ReadMe, new byte[] { 2 })],
            [("Source-Organization", "Comune di Borgosereno")]
        );

    private static BagEvent Event(int year) => new("congelato", year, new DateOnly(2025, 1, 31), "prova");

    private static void Flip(string file)
    {
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(file, bytes);
    }

    private static void Throw(bool isNow)
    {
        if (isNow)
        {
            throw new IOException("trial", 28);
        }
    }
}
