using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Lists what leaves publication, and when, from a reference day. Writes nothing.</summary>
public static class TermsCommand
{
    /// <summary>Lists all term ends.</summary>
    public static int Run(Call call, TextWriter output, TextWriter error)
    {
        if (call.Format is MessageFormat.Sarif or MessageFormat.GitHub)
        {
            error.WriteLine("chiamata sbagliata: le scadenze si danno in una di queste forme: human, plain, json");
            return ExitCodes.CallWrong;
        }

        var log = new DiagnosticLog();
        if (Pipeline.Read(call, log) is not { } written || log.HasErrors)
        {
            Messages.Write(log, call, output, error);
            Summary.WriteNothingListed(log, call, error);
            return Pipeline.FailureCode(call, log);
        }

        var today = call.Today!.Value;
        var content = Drafts.Leave(written, call.Date);
        var list = new TermList(
            TermEnd.AllOf(content, today),
            [.. content.Years.Where(year => PublicationTerm.LastDay(year) is null)],
            today,
            call.Date ?? NewestDate.Of(content),
            call.Content
        )
        {
            Drafts = content.Drafts,
        };
        output.Write(
            call.Format switch
            {
                MessageFormat.Json => list.Json() + "\n",
                MessageFormat.Plain => list.Plain(),
                _ => list.Human(),
            }
        );
        return ExitCodes.Done;
    }
}
