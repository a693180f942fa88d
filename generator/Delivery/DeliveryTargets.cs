using Cremona.Transparency.Generator.Content;
using Cremona.Transparency.Generator.Publishing;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Delivery;

/// <summary>Chooses the target for the settings.</summary>
public static class DeliveryTargets
{
    /// <summary>Returns the target.</summary>
    /// <param name="target">Valid settings.</param>
    /// <param name="spare">A folder for the small files of a transfer; nothing else uses it.</param>
    public static IDeliveryTarget Of(DeliverySettings target, SpareFolder spare) =>
        target.Mode switch
        {
            DeliverySchema.ByFolder => new FolderTarget(new DocumentRoot(target.Destination)),
            DeliverySchema.ByRsync => new RsyncTarget(target.Destination, target.Port, spare),
            DeliverySchema.BySftp => new SftpTarget(target.Destination, target.Port, spare),
            _ => new RcloneTarget(target.Destination, spare),
        };
}
