using System.Net;
using Microsoft.AspNetCore.Http;

namespace Cremona.Transparency.Generator.Preview;

/// <summary>Answers requests of this machine's own browser to this address, and rejects all others.</summary>
internal sealed class Requests(PreviewResponses responses, Editions editions, CancellationToken ending)
{
    private const string Events = OwnAddress.Folder + "eventi";

    /// <summary>Answers one request.</summary>
    public async Task AnswerAsync(HttpContext exchange)
    {
        var (request, response) = (exchange.Request, exchange.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        var isHead = HttpMethods.IsHead(request.Method);
        if (!IsOurs(request.Host.Host))
        {
            // A request with a foreign host name (DNS rebinding) must not read drafts.
            response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        }
        else if (!isHead && !HttpMethods.IsGet(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
        }
        else if (request.Path.Value == Events && !isHead)
        {
            await SendEventsAsync(exchange);
        }
        else
        {
            await SendAsync(response, responses.Of(request.Path.Value ?? "/"), isHead, exchange.RequestAborted);
        }
    }

    /// <summary>True for the host names of the local machine.</summary>
    public static bool IsOurs(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    private static async Task SendAsync(HttpResponse response, PreviewResponse sent, bool isHead, CancellationToken gone)
    {
        response.StatusCode = sent.Status;
        response.ContentType = sent.Type;
        response.ContentLength = sent.Bytes.Length;
        if (sent.Location is { } location)
        {
            response.Headers.Location = new PathString(location).ToUriComponent();
        }

        if (!isHead)
        {
            await response.Body.WriteAsync(sent.Bytes, gone);
        }
    }

    // Server-sent events (HTML, section 9.2): the notes of an edition, and a notice that the open page is outdated.
    private async Task SendEventsAsync(HttpContext exchange)
    {
        var (path, known) = (exchange.Request.Query["pagina"].ToString(), exchange.Request.Query["impronta"].ToString());
        exchange.Response.ContentType = "text/event-stream";
        using var over = CancellationTokenSource.CreateLinkedTokenSource(exchange.RequestAborted, ending);
        try
        {
            for (var number = 0; !over.IsCancellationRequested; )
            {
                var edition = await editions.WaitForNewerAsync(number, over.Token);
                number = edition.Number;
                var isOther = path.StartsWith('/') && responses.FingerprintOf(path) != known;
                await exchange.Response.WriteAsync(PreviewEvents.Of(edition, isOther), over.Token);
                await exchange.Response.Body.FlushAsync(over.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left the page, or the preview is shutting down.
        }
    }
}
