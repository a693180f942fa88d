using System.Globalization;
using Cremona.Transparency.Benchmarks;

if (args is ["preview", var content])
{
    return await PreviewBenchmark.RunAsync(content);
}

if (
    args is not ["corpus" or "hugo", var count, var folder]
    || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
    || size == 0
)
{
    await Console.Error.WriteLineAsync(
        "corpus N FOLDER: writes the content of an invented municipality with N objectives\nhugo N FOLDER: writes the same records as "
            + "a site of Hugo\npreview FOLDER: edits the content in it, and tells how long the preview takes to show each edit"
    );
    return 2;
}

Action<int, string> write = args[0] == "hugo" ? HugoSite.Write : Corpus.Write;
write(size, folder);
return 0;
