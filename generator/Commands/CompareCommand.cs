using Cremona.Transparency.Generator.Archive;
using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Files;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Lists what changed from one year of the content to another. Writes nothing.</summary>
public static class CompareCommand
{
    /// <summary>Compares two years.</summary>
    public static int Run(CompareOptions options, Printer printer)
    {
        var log = new DiagnosticLog();
        try
        {
            if (ComparedYears.Read(new SiteRun(options.Site, log)) is { } years && !log.HasErrors)
            {
                if (WhyNot(options, years.All) is { } wrong)
                {
                    printer.Error.WriteLine($"chiamata sbagliata: {wrong}");
                    return ExitCodes.CallWrong;
                }

                if (years.Between(options.From, options.To) is { } facts)
                {
                    Write(YearPair.Of(facts), years, printer);
                    return ExitCodes.Done;
                }
            }
        }
        catch (ArchiveException broken)
        {
            log.Report(Problems.ArchiveBroken.At(Place.Elsewhere(options.Site.Archive!.Path), broken.Message));
        }
        catch (DiskException cause)
        {
            log.Report(Problems.OutputFailed.At(Place.Elsewhere(options.Site.Archive!.Path), cause.Message));
        }

        printer.Write(log);
        Summary.WriteNothingCompared(log, printer);
        return log.ExitCode;
    }

    private static string? WhyNot(CompareOptions options, IReadOnlyList<int> years)
    {
        int[] missing = [.. new[] { options.From, options.To }.Except(years)];
        return missing.Length == 0 ? null
            : years.Count < 2 ? "per confrontare servono due anni, e fra quelli pubblicati non ci sono"
            : $"l'anno {missing[0]} non c'è: gli anni che si possono confrontare sono "
                + ItalianText.And([.. years.Select(year => $"{year}")]);
    }

    private static void Write(YearPair pair, ComparedYears years, Printer printer) =>
        printer.Output.Write(
            printer.Format switch
            {
                MessageFormat.Json => YearPairJson.Of(pair, years.FolderOf) + "\n",
                MessageFormat.Plain => YearPairText.Plain(pair),
                _ => YearPairText.Human(pair, years.FolderOf),
            }
        );
}
