using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>The preview's web server, reachable from this machine only. It ignores settings files and environment variables.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const int Tries = 20;
    private readonly WebApplication _application;

    private PreviewServer(WebApplication application, int port) => (_application, Port) = (application, port);

    /// <summary>The port of the server.</summary>
    public int Port { get; }

    /// <summary>Starts listening on 127.0.0.1 and, if available, on ::1.</summary>
    /// <param name="editions">The editions to show.</param>
    /// <param name="port">The port; if it is in use, the next free one. 0 for any free port.</param>
    /// <returns>The server, or null if twenty ports in a row are in use.</returns>
    public static async Task<PreviewServer?> StartAsync(Editions editions, int port)
    {
        for (var at = port; at < port + Tries && at <= IPEndPoint.MaxPort; at++)
        {
            var number = at == 0 ? FreePort() : at;
            var application = Build(editions, number);
            try
            {
                await application.StartAsync();
                return new PreviewServer(application, number);
            }
            catch (IOException taken) when (taken.InnerException is AddressInUseException)
            {
                await application.DisposeAsync();
            }
            catch (SocketException refused) when (refused.SocketErrorCode == SocketError.AccessDenied)
            {
                await application.DisposeAsync();
            }
        }

        return null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        await _application.StopAsync(patience.Token);
        await _application.DisposeAsync();
    }

    private static WebApplication Build(Editions editions, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.AddServerHeader = false;
                kestrel.ListenLocalhost(port);
            });
        var application = builder.Build();
        application.Run(new Requests(new PreviewResponses(editions), editions, application.Lifetime.ApplicationStopping).AnswerAsync);
        return application;
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
