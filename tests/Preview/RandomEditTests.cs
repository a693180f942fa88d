using Cremona.Transparency.Generator.Commands;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Tests.Sites;

namespace Cremona.Transparency.Tests.Preview;

/// <summary>What the preview keeps from one edition to the next never shows: each edition is what a clean build would give.</summary>
public sealed class RandomEditTests
{
    private static readonly int Count = Environment.GetEnvironmentVariable("PROVE_LUNGHE") == "1" ? 500 : 40;
    private static readonly SiteOptions Options = new("content");

    [Fact]
    public void After_each_edit_pages_and_messages_equal_those_of_a_clean_build()
    {
        var edits = new Edits(BuiltSite.StoredFiles("complete"), seed: 20_110_401);
        var maker = ServeCommand.MakerOf(Options, new System.Diagnostics.Stopwatch());
        var (good, done) = (0, "nothing yet");
        for (var i = 0; i < Count; i++)
        {
            var edition = maker.Make(edits.Files);
            var log = new DiagnosticLog();
            var clean = InMemory.Build(Options, edits.Files, log)?.Files;
            var messages = log.InOrder().Select(message => HumanFormat.Write(message, "content", colour: false));
            Assert.True(
                messages.Order(StringComparer.Ordinal).SequenceEqual(edition.Errors.Concat(edition.Notes).Order(StringComparer.Ordinal)),
                $"the messages of edit {i}: {done}"
            );
            Assert.True(clean is null == edition.Files is null, $"edit {i}: {done}");
            if (clean is not null)
            {
                good++;
                Assert.True(
                    clean.Select(file => file.Path).SequenceEqual(edition.Files!.Keys.Order(StringComparer.Ordinal)),
                    $"the paths of edit {i}: {done}"
                );
                Assert.Equal(
                    [],
                    clean
                        .AsParallel()
                        .Where(file => !file.ToBytes().SequenceEqual(edition.Files[file.Path].ToBytes()))
                        .Select(file => $"edit {i}, {done}: {file.Path}")
                        .AsSequential()
                );
            }
            else if (i % 2 == 1)
            {
                edits.Mend();
            }

            done = edits.Next();
        }

        Assert.InRange(good, Count / 4, Count - (Count / 10));
    }
}
