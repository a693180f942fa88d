using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;
using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.Hostile;

/// <summary>Tables and names that once ended the program, or vanished.</summary>
public sealed class OddFilesTests
{
    private static readonly SiteOptions Options = new("content") { BaseUrl = "https://borgosereno.example/" };

    [Theory]
    [InlineData("Nome\na\nb\n")]
    [InlineData("Nome\n")]
    [InlineData(";A\na;1\n")]
    public void A_table_of_any_width_causes_no_crash(string sheet) =>
        Assert.True(
            Codes(
                new SmallSite()
                    .With("personale/t.csv", sheet)
                    .With("personale/tabelle.yml", "t:\n  titolo: Tabella\n  grafico: barre\n")
                    .Files
            )
                is { } codes
                && !codes.Contains("70")
        );

    /// <summary>«Qualità», once as one sign and once as a letter and its mark: on the screen they are equal.</summary>
    [Fact]
    public void Names_equal_after_Unicode_normalisation_are_rejected_naming_both()
    {
        const string Documents =
            "codice;titolo;tipo;stato;file\na;A;atto;disponibile;qualita\u0300.txt\nb;B;atto;disponibile;qualit\u00e0.txt\n";
        StoredFile[] files =
        [
            .. new SmallSite().With("documenti.csv", Documents).Files,
            new("2023/allegati/qualita\u0300.txt", "a"u8.ToArray()),
            new("2023/allegati/qualit\u00e0.txt", "b"u8.ToArray()),
        ];
        var log = new DiagnosticLog();
        Assert.Null(InMemory.Build(Options, files, log));
        var told = Assert.Single(log.InOrder(), message => message.Problem.Code == "TR980");
        Assert.Contains("qualita\u0300.txt", told.What + told.Place.Path, StringComparison.Ordinal);
        Assert.Contains("qualit\u00e0.txt", told.What + told.Place.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_whose_first_row_is_empty_is_exported_with_a_message()
    {
        using var town = new Town("minimal");
        Directory.CreateDirectory(Path.Combine(town.Content, "2023", "personale"));
        File.WriteAllText(Path.Combine(town.Content, "2023", "personale", "t.csv"), ";;\na;b;c\n");
        var run = Tests.Commands.ProgramRun.Of([
            "export",
            "2023/personale/t",
            "--content",
            town.Content,
            "--output",
            town["t.csv"],
            "--format",
            "plain",
        ]);
        Assert.Contains("TR126", run.Err, StringComparison.Ordinal);
        Assert.Equal(1, run.Code);
    }

    [Theory]
    [InlineData("2023/piano/02-altro.md")]
    [InlineData("2023/allegati")]
    [InlineData("2023/allegati/atto.pdf")]
    [InlineData("2022")]
    public void A_symlink_in_the_content_is_reported_and_not_followed(string path)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in new SmallSite().Files)
        {
            Write(folder, file.Path, file.Bytes.ToArray());
        }

        var place = Path.Combine(folder["content"], path);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        Directory.CreateDirectory(folder["altrove"]);
        File.CreateSymbolicLink(place, folder["altrove"]);
        var log = new DiagnosticLog();
        Assert.Null(BuildCommand.Prepare(new SiteRun(Options with { Content = folder["content"] }, log)));
        Assert.Equal([$"TR150 {path}"], log.InOrder().Select(message => $"{message.Problem.Code} {message.Place.Path}"));
    }

    /// <summary>What the platform says is English.</summary>
    [Fact]
    public void A_rare_disk_error_is_reported_by_its_number() =>
        Assert.Equal(
            $"il sistema ha rifiutato (errore {new IOException("The file is too long.").HResult})",
            DiskErrors.Of(new IOException("The file is too long."))
        );

    private static string[] Codes(IReadOnlyList<StoredFile> files)
    {
        var log = new DiagnosticLog();
        foreach (var file in InMemory.Build(Options, files, log)?.Files ?? [])
        {
            file.Render(_ => { });
        }

        return [.. log.InOrder().Select(message => message.Problem.Code)];
    }

    private static void Write(TemporaryFolder folder, string path, byte[] bytes)
    {
        var whole = Path.Combine(folder["content"], path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        File.WriteAllBytes(whole, bytes);
    }
}
