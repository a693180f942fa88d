using Cremona.Transparency.Generator.Publishing;
using static Cremona.Transparency.Tests.Publishing.Publications;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class InterruptedRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    [Fact]
    public void Leftovers_of_a_run_killed_while_writing_are_deleted()
    {
        Publish(Output, File("index.html", "prima"));
        Make("pubblico.nuovo-abc/sito/2023/index.html");
        Make("pubblico.nuovo-abc/cartella-di-lavoro.txt");
        Directory.CreateDirectory(_folder["pubblico.nuovo-def"]);
        Publish(Output, File("index.html", "dopo"));
        Assert.Equal(["pubblico", "pubblico.precedente"], _folder.Names);
        Assert.Equal("dopo", System.IO.File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void The_old_site_is_restored_after_a_kill_during_the_switch()
    {
        Publish(Output, File("index.html", "prima"));
        var before = TemporaryFolder.Sums(Output);
        Make("pubblico.nuovo-abc/sito/index.html");
        Make("pubblico.nuovo-abc/cartella-di-lavoro.txt");
        Directory.Move(Output, _folder["pubblico.nuovo-abc/vecchio"]);
        Assert.Throws<IOException>(() => Publish(Output, Failing("index.html", new IOException("disco pieno"))));
        Assert.Equal(before, TemporaryFolder.Sums(Output));
        Assert.Equal(["pubblico"], _folder.Names);
    }

    [Fact]
    public void The_previous_release_is_kept_after_a_kill_following_the_switch()
    {
        Publish(Output, File("index.html", "prima"));
        var before = TemporaryFolder.Sums(Output);
        var work = "";
        void DieAfterSwitch(string step) =>
            work = step.StartsWith("fsync ", StringComparison.Ordinal) && work.Length == 0 ? CopyOfWork() : work;
        string CopyOfWork()
        {
            var folder = Directory.EnumerateDirectories(_folder.Path, "pubblico.nuovo-*").Single();
            foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            {
                var copy = _folder["pubblico.nuovo-copia/" + Path.GetRelativePath(folder, file)];
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                System.IO.File.Copy(file, copy);
            }

            return folder;
        }

        Generator.Files.DiskTrial.During(DieAfterSwitch, () => Publish(Output, File("index.html", "dopo")));
        Directory.Delete(_folder["pubblico.precedente"], recursive: true);
        Generator.Publishing.Publisher.Recover(new DocumentRoot(Output));
        Assert.Equal(["pubblico", "pubblico.precedente"], _folder.Names);
        Assert.Equal(before, TemporaryFolder.Sums(_folder["pubblico.precedente"]));
    }

    [Theory]
    [InlineData("pubblico.nuovo-abc/tesi.odt")]
    [InlineData("pubblico.nuovo-abc/sito/index.html")]
    [InlineData("pubblico.precedente/tesi.odt")]
    [InlineData("pubblico.vecchio-abc/index.html")]
    public void A_foreign_folder_named_like_a_work_folder_is_never_touched(string file)
    {
        Make(file);
        Publish(Output, File("index.html", "prima"));
        Publish(Output, File("index.html", "dopo"));
        Publish(Output, File("index.html", "ancora"));
        Assert.Equal("resto", System.IO.File.ReadAllText(_folder[file]));
        Assert.Single(Directory.GetFileSystemEntries(_folder[file.Split('/')[0]]));
    }

    [Fact]
    public void A_symlink_named_like_a_work_folder_is_never_followed()
    {
        Make("altrove/cartella-di-lavoro.txt");
        Make("altrove/sito/index.html");
        Directory.CreateSymbolicLink(_folder["pubblico.nuovo-abc"], _folder["altrove"]);
        Directory.CreateSymbolicLink(_folder["pubblico.precedente"], _folder["altrove"]);
        Publish(Output, File("index.html", "prima"));
        Publish(Output, File("index.html", "dopo"));
        Assert.Equal(["altrove", "pubblico", "pubblico.nuovo-abc", "pubblico.precedente"], _folder.Names);
        Assert.True(System.IO.File.Exists(_folder["altrove/sito/index.html"]));
    }

    [Fact]
    public void Other_folders_beside_the_document_root_are_not_touched()
    {
        string[] others = ["altro.nuovo-abc", "pubblico-nuovo", "pubblico.nuovo", "pubblico2.vecchio-abc"];
        foreach (var other in others)
        {
            Make(other + "/index.html");
        }

        Publish(Output, File("index.html", "prima"));
        Assert.Equal([.. others.Take(1), "pubblico", .. others.Skip(1)], _folder.Names);
    }

    [Fact]
    public void Wildcards_in_the_name_of_the_document_root_delete_nothing_else()
    {
        Make("pubblico.nuovo-abc/index.html");
        Publish(_folder["p*o"], File("index.html", "prima"));
        Assert.Equal(["p*o", "pubblico.nuovo-abc"], _folder.Names);
    }

    public void Dispose() => _folder.Dispose();

    private void Make(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[file])!);
        System.IO.File.WriteAllText(_folder[file], "resto");
    }
}
