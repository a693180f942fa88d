using System.Text.RegularExpressions;
using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Validation;

/// <summary>
/// The destination of a release must have the form of its mode, and contain no secret. The forms admit only characters that no client, no
/// remote shell and no batch file can take for something else.
/// </summary>
public static partial class DeliveryRules
{
    private const int LastPort = 65535;

    /// <summary>Reports what is wrong with the target.</summary>
    public static void Check(DeliverySettings? target, DiagnosticLog log)
    {
        if (target is null)
        {
            return;
        }

        var place = target.Answers.At(DeliverySchema.Destination);
        if (Secret().IsMatch(target.Destination))
        {
            log.Report(Problems.TargetSecret.At(place with { IsMasked = true }));
        }
        else if (
            !FormOf(target.Mode).IsMatch(target.Destination)
            || (target.Mode != DeliverySchema.ByFolder && target.Destination.Split('/', ':').Contains(".."))
        )
        {
            log.Report(Problems.TargetForm.At(place, target.Destination, target.Mode, ExampleOf(target.Mode)));
        }

        if (target.Port is < 1 or > LastPort)
        {
            log.Report(
                Problems.TargetForm.At(target.Answers.At(DeliverySchema.Port), target.Answers.Text(DeliverySchema.Port), "porta", "2222")
            );
        }
    }

    private static Regex FormOf(string mode) =>
        mode switch
        {
            DeliverySchema.ByFolder => FolderForm(),
            DeliverySchema.ByRclone => RcloneForm(),
            _ => ServerForm(),
        };

    private static string ExampleOf(string mode) =>
        mode switch
        {
            DeliverySchema.ByFolder => "/mnt/server/pubblico",
            DeliverySchema.ByRclone => "deposito:trasparenza",
            _ => "trasparenza@server.esempio.it:/srv/trasparenza",
        };

    // user:password@ of an address, and the parameters in which clients take secrets.
    [GeneratedRegex(@"[^\s/:@]+:[^\s@/]+@|(pass(word)?|secret|token|key)\w*=", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    // An address is not a folder: «http://…» or «utente@server:» were meant for another mode.
    [GeneratedRegex(@"^(?:[A-Za-z]:[\\/]|(?![^/\\]*:))[^\p{Cc}*?""<>|:]+$", RegexOptions.CultureInvariant)]
    private static partial Regex FolderForm();

    [GeneratedRegex(
        @"^(?:[A-Za-z0-9_][A-Za-z0-9._-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*:/?[A-Za-z0-9_][A-Za-z0-9._+/-]*$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex ServerForm();

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9._-]*:/?[A-Za-z0-9_][A-Za-z0-9._+/-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex RcloneForm();
}
