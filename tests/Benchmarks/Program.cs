using System.Globalization;
using Cremona.Transparency.Benchmarks;

if (args is ["preview", var content])
{
    return await PreviewBenchmark.RunAsync(content);
}

if (args is not ["corpus", var count, var folder] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size == 0)
{
    await Console.Error.WriteLineAsync("corpus N FOLDER: writes the content of an invented municipality with N objectives\npreview FOLDER: edits the content in it, and tells how long the preview takes to show each edit");
    return 2;
}

Corpus.Write(size, folder);
return 0;
