namespace Cremona.Transparency.Generator.Delivery;

/// <summary>A release could not be sent, or not to its end. The message says why, in Italian.</summary>
/// <param name="client">The program that was called.</param>
/// <param name="message">The reason.</param>
public sealed class DeliveryException(string client, string message) : Exception(message)
{
    /// <summary>The program that was called.</summary>
    public string Client => client;

    /// <summary>True if the program is not installed.</summary>
    public bool IsMissing { get; init; }

    /// <summary>True if the target has files that this program did not send.</summary>
    public bool IsNotOurs { get; init; }
}
