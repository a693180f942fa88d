using System.IO.Compression;

namespace Cremona.Transparency.Tests.Archive;

/// <summary>A site on a server: a network in trouble is not a site that was changed, and what browsers get is looked at too.</summary>
public sealed class VerifyServerTests : IDisposable
{
    private readonly Town _town = new("minimal");

    [Fact]
    public void A_hiccup_of_the_server_is_no_difference()
    {
        _town.Done("build");
        using var server = new FolderServer(_town.Output);
        server.Instead = (number, _, asked) =>
        {
            if (number % 7 != 3)
            {
                return false;
            }

            asked.Response.StatusCode = number % 2 == 0 ? 503 : 429;
            asked.Response.Close();
            return true;
        };
        Assert.Contains("0 diversi", _town.Done("verify", "--url", server.Root).Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_stays_silent_is_told_apart_in_italian()
    {
        _town.Done("build");
        using var server = new FolderServer(_town.Output);
        server.Instead = (_, path, asked) =>
        {
            if (path != "index.html")
            {
                return false;
            }

            asked.Response.ContentLength64 = 1000;
            asked.Response.OutputStream.Write("<!DOCTYPE"u8);
            asked.Response.OutputStream.Flush();
            asked.Response.Abort();
            return true;
        };
        var run = _town.Run("verify", "--url", server.Root);
        Assert.Equal(4, run.Code);
        Assert.Contains($"TR925 {server.Root}: il server non dà ciò che serve per il controllo: per «index.html» ", run.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("TR924", run.Err, StringComparison.Ordinal);
        server.Dispose();
        var dead = _town.Run("verify", "--url", server.Root);
        Assert.Equal(4, dead.Code);
        Assert.Contains("non si riesce a collegarsi", dead.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("refused", dead.Err, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void What_the_server_gives_is_compared_with_the_archive_too()
    {
        _town.Done("freeze", "2023");
        _town.Done("build");
        using var server = new FolderServer(_town.Output);
        Assert.Contains("gli anni congelati sono come nell'archivio", _town.Done("verify", "--url", server.Root).Err, StringComparison.Ordinal);
        var (page, list) = (Path.Combine(_town.Output, "2023/index.html"), Path.Combine(_town.Output, "manifest-sha256.txt"));
        var before = TemporaryFolder.Sum(File.ReadAllBytes(page));
        File.WriteAllText(page, File.ReadAllText(page) + "<!-- altro -->");
        File.WriteAllText(list, File.ReadAllText(list).Replace(before, TemporaryFolder.Sum(File.ReadAllBytes(page)), StringComparison.Ordinal));
        var run = _town.Run("verify", "--url", server.Root);
        Assert.Equal(3, run.Code);
        Assert.Contains("«2023/index.html» non è come nell'archivio", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void The_compressed_twin_that_browsers_get_is_looked_at()
    {
        _town.Done("build");
        using var server = new FolderServer(_town.Output);
        var isOld = false;
        server.Instead = (_, path, asked) =>
        {
            if (path != "index.html" || asked.Request.Headers["Accept-Encoding"]?.Contains("br", StringComparison.Ordinal) != true)
            {
                return false;
            }

            asked.Response.Headers["Content-Encoding"] = "br";
            using (var packed = new BrotliStream(asked.Response.OutputStream, CompressionLevel.Fastest))
            {
                packed.Write(isOld ? "di prima"u8 : File.ReadAllBytes(Path.Combine(_town.Output, path)));
            }

            asked.Response.Close();
            return true;
        };
        _town.Done("verify", "--url", server.Root);
        isOld = true;
        var run = _town.Run("verify", "--url", server.Root);
        Assert.Equal(3, run.Code);
        Assert.Contains("«index.html» sul server ha una copia compressa (br) diversa", run.Err, StringComparison.Ordinal);
    }

    public void Dispose() => _town.Dispose();
}
