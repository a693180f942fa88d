using System.IO.Compression;
using Cremona.Transparency.Generator.SiteChecks;
using Cremona.Transparency.Tests.Archive;

namespace Cremona.Transparency.Tests.SiteChecks;

/// <summary>A site on a server: a network in trouble is not a site that was changed, and what browsers get is looked at too.</summary>
public sealed class VerifyServerTests : IDisposable
{
    private readonly Town _town = new("minimal");

    [Fact]
    public void A_transient_server_error_is_retried()
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
    public void A_timeout_is_reported_as_unreachable_and_not_as_a_mismatch()
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
        Assert.Contains(
            $"TR925 {server.Root}: il server non dà ciò che serve per il controllo: per «index.html» ",
            run.Err,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("TR924", run.Err, StringComparison.Ordinal);
        server.Dispose();
        var dead = _town.Run("verify", "--url", server.Root);
        Assert.Equal(4, dead.Code);
        Assert.Contains("non si riesce a collegarsi", dead.Err, StringComparison.Ordinal);
        Assert.DoesNotContain("refused", dead.Err, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Each bound, small enough for a test: a server may be anybody's.</summary>
    [Theory]
    [InlineData("endless list", "manda più di 100000 byte")]
    [InlineData("endless file", "manda più di 1 megabyte")]
    [InlineData("bomb", "manda dati compressi che, aperti, superano 2 megabyte")]
    [InlineData("bomb for a list", "manda dati compressi che, aperti, superano 2 megabyte")]
    [InlineData("silence", "non risponde entro 1 secondi")]
    [InlineData("drops", "non finisce di rispondere entro 4 secondi")]
    [InlineData("circle", "rimanda altrove più di 3 volte")]
    [InlineData("file", "rimanda a un indirizzo che non è del web («file:»)")]
    public void An_endless_response_is_aborted(string what, string words)
    {
        _town.Done("build");
        using var server = new FolderServer(_town.Output);
        server.Instead = (_, path, asked) =>
        {
            var isList = path.StartsWith("manifest", StringComparison.Ordinal);
            if (isList == (what is "endless file" or "bomb"))
            {
                return false;
            }

            new Thread(() => AnswerWithoutEnd(what, asked.Response, server.Root)) { IsBackground = true }.Start();
            return true;
        };
        var bounds = new ServerBounds(100_000, 1 << 20, 2 << 20, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4), 3);
        var look = ServerChecks.Check(new Uri(server.Root), null, new DateOnly(2026, 1, 1), bounds);
        Assert.Contains(words, look.Silence, StringComparison.Ordinal);
    }

    private static void AnswerWithoutEnd(string what, System.Net.HttpListenerResponse response, string root)
    {
        try
        {
            var zeros = new byte[1 << 16];
            switch (what)
            {
                case "circle":
                    response.Redirect(root + "manifest-sha256.txt");
                    response.Close();
                    break;
                case "file":
                    response.Redirect("file:///etc/hostname");
                    response.Close();
                    break;
                case "silence":
                    Thread.Sleep(5000);
                    response.Close();
                    break;
                case "drops":
                    for (var i = 0; i < 40; i++)
                    {
                        response.OutputStream.Write("a"u8);
                        response.OutputStream.Flush();
                        Thread.Sleep(300);
                    }

                    break;
                default:
                    response.Headers["Content-Encoding"] = what.StartsWith("bomb", StringComparison.Ordinal) ? "br" : "identity";
                    using (
                        Stream sent = what.StartsWith("bomb", StringComparison.Ordinal)
                            ? new BrotliStream(response.OutputStream, CompressionLevel.Fastest)
                            : response.OutputStream
                    )
                    {
                        for (var i = 0; i < 1 << 12; i++)
                        {
                            sent.Write(zeros);
                        }
                    }

                    break;
            }
        }
        catch (Exception gone) when (gone is System.Net.HttpListenerException or IOException or ObjectDisposedException)
        {
            // The reader left.
        }
    }

    [Fact]
    public void Responses_of_the_server_are_compared_with_the_archive()
    {
        _town.Done("freeze", "2023");
        _town.Done("build");
        using var server = new FolderServer(_town.Output);
        Assert.Contains(
            "gli anni congelati sono come nell'archivio",
            _town.Done("verify", "--url", server.Root).Err,
            StringComparison.Ordinal
        );
        var (page, list) = (Path.Combine(_town.Output, "2023/index.html"), Path.Combine(_town.Output, "manifest-sha256.txt"));
        var before = TemporaryFolder.Sum(File.ReadAllBytes(page));
        File.WriteAllText(page, File.ReadAllText(page) + "<!-- altro -->");
        File.WriteAllText(
            list,
            File.ReadAllText(list).Replace(before, TemporaryFolder.Sum(File.ReadAllBytes(page)), StringComparison.Ordinal)
        );
        var run = _town.Run("verify", "--url", server.Root);
        Assert.Equal(3, run.Code);
        Assert.Contains("«2023/index.html» non è come nell'archivio", run.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Compressed_responses_are_verified()
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
