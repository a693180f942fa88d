using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Delivery;
using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Commands;

/// <summary>Words the result of sending a release.</summary>
internal static class DeployReport
{
    private const int ShownPaths = 20;

    /// <summary>Returns the closing lines about what was sent, or would be.</summary>
    public static IEnumerable<string> Of(SendingPlan plan, IDeliveryTarget target, DeliverySettings settings, bool isTrial)
    {
        var where = $"{settings.Destination} ({settings.Mode})";
        if (plan.IsEmpty)
        {
            return [$"{where}: il sito è già questo, niente da mandare"];
        }

        var kilobytes = plan.Release.LengthOf(plan.Changed) / 1000 + 1;
        var counts =
            $"{ItalianText.Count(plan.Changed.Count, "file nuovo o cambiato", "file nuovi o cambiati")}, {kilobytes} KB, "
            + $"{ItalianText.Count(plan.Removed.Count, "tolto", "tolti")}";
        return isTrial
            ? [$"{where}: {counts}; è una prova, niente è stato mandato", .. PathsOf(plan)]
            : [$"{where}: {counts}; il sito è cambiato {(target.IsWhole ? "tutto insieme" : "un file alla volta")}"];
    }

    /// <summary>Returns the message about a failure.</summary>
    /// <param name="cause">The failure.</param>
    /// <param name="settings">The target.</param>
    /// <param name="target">The way to it.</param>
    /// <param name="isBegun">True if files may have been sent.</param>
    public static Diagnostic Of(DeliveryException cause, DeliverySettings settings, IDeliveryTarget target, bool isBegun) =>
        cause.IsMissing ? Problems.ClientMissing.At(settings.Place, cause.Client, PackageOf(cause.Client))
        : cause.IsNotOurs
            ? Problems.TargetTaken.At(settings.Place, settings.Destination, "contiene file che questo programma non ha mandato")
        : Problems.DeliveryFailed.At(
            settings.Place,
            cause.Client,
            cause.Message,
            target.IsWhole || !isBegun ? "Il sito di prima è ancora online, intero." : "Intanto il sito online è in parte quello nuovo."
        );

    private static IEnumerable<string> PathsOf(SendingPlan plan)
    {
        string[] paths = [.. plan.Changed.Select(path => "+ " + path), .. plan.Removed.Select(path => "- " + path)];
        return paths.Length > ShownPaths ? [.. paths.Take(ShownPaths), $"… e altri {paths.Length - ShownPaths}"] : paths;
    }

    private static string PackageOf(string client) => client == DeliverySchema.BySftp ? "openssh-client" : client;
}
