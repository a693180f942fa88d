using System.Globalization;
using Cremona.Transparency.Benchmarks;

if (args is ["preview", var content])
{
    return await PreviewBenchmark.RunAsync(content);
}

if (
    args is not ["corpus" or "hugo", var count, var folder, ..]
    || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var size)
    || size == 0
    || args.Length > (args[0] == "hugo" ? 3 : 4)
)
{
    await Console.Error.WriteLineAsync(
        "corpus N FOLDER [2]: writes the content of an invented municipality with N objectives, or of two of its years\n"
            + "hugo N FOLDER: writes the same records as a site of Hugo\n"
            + "preview FOLDER: edits the content in it, and tells how long the preview takes to show each edit"
    );
    return 2;
}

if (args[0] == "hugo")
{
    HugoSite.Write(size, folder);
}
else
{
    Corpus.Write(size, args is [_, _, _, "2"] ? 2 : 1, folder);
}

return 0;
