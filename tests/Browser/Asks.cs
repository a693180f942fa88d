using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Cremona.Transparency.Tests.Browser;

/// <summary>The questions of <c>asks/</c>, put to a page.</summary>
internal static class Asks
{
    private static readonly ConcurrentDictionary<string, string> Texts = new(StringComparer.Ordinal);

    /// <summary>The answer of a page to a question.</summary>
    public static Task<T> AskAsync<T>(this IPage page, string question, object? argument = null) =>
        page.EvaluateAsync<T>(TextOf(question), argument);

    /// <summary>Does something to a page.</summary>
    public static Task DoAsync(this IPage page, string what) => page.EvaluateAsync(TextOf(what));

    // Playwright wants the function first: the comment that says what it does comes off.
    private static string TextOf(string question) => Texts.GetOrAdd(question, name =>
        {
            var lines = File.ReadAllLines(Path.Combine(Machine.Folder, "asks", name + ".js"));
            return string.Join('\n', lines.SkipWhile(line => line.StartsWith("//", StringComparison.Ordinal)));
        });
}
