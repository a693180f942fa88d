using static Cremona.Transparency.Tests.Publishing.Publications;

namespace Cremona.Transparency.Tests.Publishing;

public sealed class InterruptedRunTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Output => _folder["pubblico"];

    [Fact]
    public void What_a_run_left_that_died_while_writing_is_cleared_away()
    {
        Publish(Output, File("index.html", "prima"));
        Make("pubblico.nuovo-abc/2023/index.html");
        Publish(Output, File("index.html", "dopo"));
        Assert.Equal(["pubblico"], _folder.Names);
        Assert.Equal("dopo", System.IO.File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void What_a_run_left_that_died_while_deleting_the_old_site_is_cleared_away()
    {
        Publish(Output, File("index.html", "prima"));
        Make("pubblico.vecchio-abc/index.html");
        Publish(Output, File("index.html", "dopo"));
        Assert.Equal(["pubblico"], _folder.Names);
        Assert.Equal("dopo", System.IO.File.ReadAllText(Path.Combine(Output, "index.html")));
    }

    [Fact]
    public void The_old_site_is_back_where_a_run_died_between_taking_it_away_and_putting_the_new_one_there()
    {
        Publish(Output, File("index.html", "prima"));
        var before = TemporaryFolder.Sums(Output);
        Directory.Move(Output, _folder["pubblico.vecchio-abc"]);
        Make("pubblico.nuovo-abc/index.html");
        Assert.Throws<IOException>(() => Publish(Output, Failing("index.html", new IOException("disco pieno"))));
        Assert.Equal(before, TemporaryFolder.Sums(Output));
        Assert.Equal(["pubblico"], _folder.Names);
    }

    [Fact]
    public void The_new_site_is_there_where_a_run_died_between_the_two_and_the_next_one_goes_well()
    {
        Publish(Output, File("index.html", "prima"));
        Directory.Move(Output, _folder["pubblico.vecchio-abc"]);
        Publish(Output, File("index.html", "dopo"));
        Assert.Equal(["pubblico"], _folder.Names);
        Assert.Equal("dopo", System.IO.File.ReadAllText(Path.Combine(Output, "index.html")));
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
    public void A_document_root_named_with_signs_of_a_pattern_clears_away_nothing_of_others()
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
