using System.Globalization;
using Cremona.Transparency.Benchmarks;

if (args is not ["corpus", var count, var folder] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var size) || size == 0)
{
    Console.Error.WriteLine("corpus N FOLDER: writes the content of an invented municipality with N objectives");
    return 2;
}

Corpus.Write(size, folder);
return 0;
