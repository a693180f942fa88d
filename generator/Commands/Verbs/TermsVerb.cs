using System.CommandLine;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>The verb <c>terms</c>.</summary>
internal static class TermsVerb
{
    /// <summary>Declares the verb.</summary>
    public static Command Declare() =>
        Verb.Of(
            "terms",
            "scadenze",
            "dice che cosa esce di pubblicazione, quando, e che cosa fare",
            [
                SharedOptions.Today,
                SharedOptions.Content,
                SharedOptions.Archive,
                SharedOptions.Date,
                SharedOptions.Format,
                SharedOptions.Quiet,
                SharedOptions.NoColour,
            ],
            (_, given) => TermsCommand.Run(new TermsOptions(SiteOf(given), given.Today), given.Printer)
        );

    // The default archive belongs to the default site; the owner of another archive is unknown here.
    private static SiteOptions SiteOf(SharedValues given) => given.IsArchiveNamed ? given.Site with { Root = null } : given.Site;
}
