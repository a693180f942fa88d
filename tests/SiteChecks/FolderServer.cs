using System.Net;
using System.Net.Sockets;

namespace Cremona.Transparency.Tests.SiteChecks;

/// <summary>A server of the files of a folder, which can be configured to answer otherwise.</summary>
internal sealed class FolderServer : IDisposable
{
    private readonly HttpListener _server = new();
    private readonly string _folder;
    private int _asked;

    public FolderServer(string folder)
    {
        _folder = folder;
        Root = $"http://127.0.0.1:{FreePort()}/portale/";
        _server.Prefixes.Add(Root);
        _server.Start();
        _ = Task.Run(AnswerAsync);
    }

    public string Root { get; }

    /// <summary>Answers a question in place of the folder where it gives true: its number from 1, its path, what it is about.</summary>
    public Func<int, string, HttpListenerContext, bool> Instead { get; set; } = (_, _, _) => false;

    public void Dispose() => _server.Close();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AnswerAsync()
    {
        try
        {
            while (_server.IsListening)
            {
                var asked = await _server.GetContextAsync();
                var path = Uri.UnescapeDataString(asked.Request.RawUrl!["/portale/".Length..]);
                if (!Instead(++_asked, path, asked))
                {
                    var file = Path.Combine(_folder, path);
                    asked.Response.StatusCode = File.Exists(file) ? 200 : 404;
                    asked.Response.OutputStream.Write(File.Exists(file) ? await File.ReadAllBytesAsync(file) : []);
                    asked.Response.Close();
                }
            }
        }
        catch (Exception over) when (over is HttpListenerException or ObjectDisposedException)
        {
            // The server was stopped.
        }
    }
}
