namespace Cremona.Transparency.Tests.Golden;

public sealed class GoldenFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("attesi").FullName;

    [Fact]
    public void A_text_equal_to_its_golden_file_passes() => GoldenFile.Matches("città\n");

    [Theory]
    [InlineData("uno\ndue\n", "uno\ntre\n", "line 2")]
    [InlineData("uno\n", "uno\ndue\n", "line 2")]
    [InlineData("uno\n", "uno\r\n", "line 1")]
    [InlineData(null, "uno\n", "is not there")]
    public void A_different_text_fails_and_is_written_beside_the_golden_file(string? kept, string now, string says)
    {
        var (file, received) = (Path.Combine(_folder, "a.verified.txt"), Path.Combine(_folder, "a.received.txt"));
        if (kept is not null)
        {
            File.WriteAllText(file, kept);
        }

        if (GoldenFile.Rewrites)
        {
            return;
        }

        var failure = Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => GoldenFile.Matches(now, file, received));
        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
        Assert.Equal(now, File.ReadAllText(received));
    }

    [Fact]
    public void The_received_file_is_deleted_once_the_texts_agree()
    {
        var (file, received) = (Path.Combine(_folder, "a.verified.txt"), Path.Combine(_folder, "a.received.txt"));
        File.WriteAllText(file, "uno\n");
        File.WriteAllText(received, "due\n");
        GoldenFile.Matches("uno\n", file, received);
        Assert.False(File.Exists(received));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
