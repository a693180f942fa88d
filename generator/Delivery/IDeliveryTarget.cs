namespace Cremona.Transparency.Generator.Delivery;

/// <summary>A place that a release is sent to.</summary>
public interface IDeliveryTarget
{
    /// <summary>True if a server there can choose a compressed twin by the request.</summary>
    bool TakesTwins { get; }

    /// <summary>True if visitors see either the old release or the new one, whenever the transfer ends.</summary>
    bool IsWhole { get; }

    /// <summary>Returns the files there, with their SHA-256; empty if nothing was sent there yet.</summary>
    /// <param name="release">The release that will be sent.</param>
    /// <exception cref="DeliveryException">The target cannot be read, or has files of somebody else.</exception>
    IReadOnlyDictionary<string, string> Read(SentRelease release);

    /// <summary>Sends what the plan says. A transfer that was interrupted is resumed by sending again.</summary>
    /// <exception cref="DeliveryException">The transfer ended early.</exception>
    void Send(SendingPlan plan);
}
