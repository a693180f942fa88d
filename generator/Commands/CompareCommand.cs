using Cremona.Transparency.Generator.Comparison;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Lists what changed from one year of the content to another. Writes nothing.</summary>
public static class CompareCommand
{
    /// <summary>Compares two years.</summary>
    public static int Run(CompareOptions options, Printer printer)
    {
        var run = new SiteRun(options.Site, new DiagnosticLog());
        int? code = null;
        WorldFaults.Reported(run, () => code = Compare(options, run, printer));
        if (code is { } done)
        {
            return done;
        }

        printer.Write(run.Log);
        Summary.WriteNothingCompared(run.Log, printer);
        return run.Log.ExitCode;
    }

    // Returns the exit code; null (reported) if the years cannot be read.
    private static int? Compare(CompareOptions options, SiteRun run, Printer printer)
    {
        if (ComparedYears.Read(run) is not { } years || run.Log.HasErrors)
        {
            return null;
        }

        if (FindError(options, years.All) is { } wrong)
        {
            return printer.ReportUsageError(wrong);
        }

        if (years.Between(options.From, options.To) is not { } facts)
        {
            return null;
        }

        Write(YearPair.Of(facts), years, printer);
        return ExitCodes.Done;
    }

    private static string? FindError(CompareOptions options, IReadOnlyList<int> years)
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
