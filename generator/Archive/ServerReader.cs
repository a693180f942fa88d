using System.Net;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Archive;

/// <summary>Files of a site on a server. A network that hiccups is asked again; one that stays silent is no difference, and is told apart.</summary>
/// <param name="root">The address of the site, ending in a slash.</param>
internal sealed class ServerReader(Uri root) : IDisposable
{
    // Whoever asked in vain for so many files will ask in vain for thousands.
    private const int Enough = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMilliseconds(150), TimeSpan.FromMilliseconds(500), TimeSpan.FromMilliseconds(1200)];

    private readonly HttpClient _http = new() { Timeout = Patience };
    private int _silences;

    /// <summary>True once the server was silent too often to be asked on.</summary>
    public bool IsGivenUp => _silences >= Enough;

    /// <summary>A file as the server gives it.</summary>
    /// <param name="path">From the root of the site.</param>
    /// <param name="packings">How it may be compressed (<c>Accept-Encoding</c>), or null for not at all.</param>
    public async Task<ServerAnswer> GetAsync(string path, string? packings = null)
    {
        var answer = await AskAsync(path, packings);
        foreach (var wait in Waits.TakeWhile(_ => answer.Silence is not null && !IsGivenUp))
        {
            await Task.Delay(wait);
            answer = await AskAsync(path, packings);
        }

        if (answer.Silence is not null)
        {
            Interlocked.Increment(ref _silences);
        }

        return answer;
    }

    public void Dispose() => _http.Dispose();

    private async Task<ServerAnswer> AskAsync(string path, string? packings)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, new Uri(root, SiteAddress.Of(path)));
        if (packings is not null)
        {
            question.Headers.Add("Accept-Encoding", packings);
        }

        try
        {
            using var answer = await _http.SendAsync(question);
            var status = (int)answer.StatusCode;
            return status >= 500 || answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout
                ? new ServerAnswer(status, default, "") { Silence = $"risponde {status}" }
                : new ServerAnswer(status, await answer.Content.ReadAsByteArrayAsync(), string.Join(", ", answer.Content.Headers.ContentEncoding).ToLowerInvariant());
        }
        catch (Exception cause) when (cause is HttpRequestException or TaskCanceledException or IOException)
        {
            return new ServerAnswer(0, default, "") { Silence = WordsOf(cause) };
        }
    }

    private static string WordsOf(Exception cause) => cause switch
    {
        TaskCanceledException => $"non risponde entro {Patience.TotalSeconds} secondi",
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => "il suo nome non si trova in rete",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => "non si riesce a collegarsi",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => "la connessione sicura non riesce (il certificato è scaduto o non è il suo)",
        HttpRequestException { HttpRequestError: HttpRequestError.InvalidResponse } => "non risponde come un server di pagine",
        _ => "la connessione si è interrotta",
    };
}

/// <summary>What a server answered.</summary>
/// <param name="Status">As HTTP numbers it; 0 for no answer.</param>
/// <param name="Bytes">As they came.</param>
/// <param name="Packing">How they are compressed (<c>Content-Encoding</c>), or nothing.</param>
internal sealed record ServerAnswer(int Status, ReadOnlyMemory<byte> Bytes, string Packing)
{
    /// <summary>Why there is no answer that says something about the file, in Italian, or null.</summary>
    public string? Silence { get; init; }

    /// <summary>The sum of what was meant, or null where it cannot be taken apart.</summary>
    public string? Sum => Packing switch
    {
        "" or "identity" => FileSums.Sha256(Bytes.Span),
        "gzip" or "x-gzip" => SiteChecks.SumOfPacked(Bytes, "gz"),
        "br" => SiteChecks.SumOfPacked(Bytes, "br"),
        _ => null,
    };
}
