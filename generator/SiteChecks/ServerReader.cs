using System.Net;
using Cremona.Transparency.Generator.WebArchives;

namespace Cremona.Transparency.Generator.SiteChecks;

/// <summary>
/// Downloads files of a site. Temporary network errors are retried. A timeout is reported as unreachable, not as a mismatch.
/// </summary>
/// <param name="root">The address of the site, ending in a slash.</param>
/// <param name="bounds">The limits for responses.</param>
internal sealed class ServerReader(Uri root, ServerBounds bounds) : IDisposable
{
    // After this many unanswered files, the remaining requests would fail too.
    private const int Enough = 5;

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMilliseconds(150),
        TimeSpan.FromMilliseconds(500),
        TimeSpan.FromMilliseconds(1200),
    ];

    // Redirects are followed by this class: the platform would follow fifty, and throws on targets that are not HTTP.
    private readonly HttpMessageInvoker _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = bounds.Silence });
    private int _silences;

    /// <summary>True once the server failed to respond too often to continue.</summary>
    public bool IsGivenUp => _silences >= Enough;

    /// <summary>Downloads a file with its bytes.</summary>
    /// <param name="path">The path relative to the root of the site.</param>
    public Task<ServerResponse> GetAsync(string path) => RequestAsync(path, null, keepsBytes: true);

    /// <summary>Downloads a file and keeps only its checksum.</summary>
    /// <param name="path">The path relative to the root of the site.</param>
    /// <param name="packings">The accepted compressions (<c>Accept-Encoding</c>), or null for none.</param>
    public Task<ServerResponse> SumAsync(string path, string? packings) => RequestAsync(path, packings, keepsBytes: false);

    public void Dispose() => _http.Dispose();

    private async Task<ServerResponse> RequestAsync(string path, string? packings, bool keepsBytes)
    {
        var response = await RequestOnceAsync(path, packings, keepsBytes);
        foreach (var wait in Waits.TakeWhile(_ => response is { Silence: not null, IsFinal: false } && !IsGivenUp))
        {
            await Task.Delay(wait);
            response = await RequestOnceAsync(path, packings, keepsBytes);
        }

        if (response.Silence is not null)
        {
            Interlocked.Increment(ref _silences);
        }

        return response;
    }

    private async Task<ServerResponse> RequestOnceAsync(string path, string? packings, bool keepsBytes)
    {
        using var time = new CancellationTokenSource(bounds.Whole);
        try
        {
            using var response = await FollowAsync(new Uri(root, SiteAddress.Of(path)), packings, time.Token);
            var status = (int)response.StatusCode;
            return status >= 500 || response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout
                ? new ServerResponse(status, default, "") { Silence = $"risponde {status}" }
                : await ServerResponse.ReadAsync(response, keepsBytes, bounds, time.Token);
        }
        catch (BeyondBoundException beyond)
        {
            return new ServerResponse(0, default, "") { Silence = beyond.Message, IsFinal = true };
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            return new ServerResponse(0, default, "")
            {
                Silence = $"non finisce di rispondere entro {Seconds(bounds.Whole)}",
                IsFinal = true,
            };
        }
        catch (Exception cause) when (cause is HttpRequestException or OperationCanceledException or IOException)
        {
            return new ServerResponse(0, default, "") { Silence = WordsOf(cause) };
        }
    }

    private async Task<HttpResponseMessage> FollowAsync(Uri address, string? packings, CancellationToken stop)
    {
        for (var led = 0; led <= bounds.Redirects; led++)
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, address);
            if (packings is not null)
            {
                question.Headers.Add("Accept-Encoding", packings);
            }

            // This timeout covers the headers; the body has its own.
            using var silent = CancellationTokenSource.CreateLinkedTokenSource(stop);
            silent.CancelAfter(bounds.Silence);
            var response = await _http.SendAsync(question, silent.Token);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308) || response.Headers.Location is not { } location)
            {
                return response;
            }

            response.Dispose();
            address = new Uri(address, location);
            if (address.Scheme is not ("https" or "http"))
            {
                throw new BeyondBoundException($"rimanda a un indirizzo che non è del web («{address.Scheme}:»)");
            }
        }

        throw new BeyondBoundException($"rimanda altrove più di {bounds.Redirects} volte");
    }

    private static string Seconds(TimeSpan time) => $"{time.TotalSeconds:0} secondi";

    private string WordsOf(Exception cause) =>
        cause switch
        {
            OperationCanceledException => $"non risponde entro {Seconds(bounds.Silence)}",
            HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "il suo nome non si trova in rete",
            HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "non si riesce a collegarsi",
            HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } =>
                "la connessione sicura non riesce (il certificato è scaduto o non è il suo)",
            HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => "non risponde come un server di pagine",
            _ => "la connessione si è interrotta",
        };
}
