using Cremona.Transparency.Generator.Diagnostics;
using Cremona.Transparency.Generator.Schema;

namespace Cremona.Transparency.Generator.Content;

/// <summary>Where a release is sent (<c>pubblicazione.yml</c>). No page shows it, and no bag keeps it.</summary>
/// <param name="Answers">The fields.</param>
public sealed record DeliverySettings(Answers Answers)
{
    /// <summary>The mode: one of the choices of <see cref="DeliverySchema.Mode"/>.</summary>
    public string Mode => Answers.Text(DeliverySchema.Mode);

    /// <summary>The destination, in the form of the mode.</summary>
    public string Destination => Answers.Text(DeliverySchema.Destination);

    /// <summary>The port of SSH, or null for that of its configuration.</summary>
    public int? Port => (int?)Answers.Number(DeliverySchema.Port);

    /// <summary>The place of the destination in the content.</summary>
    public Place Place => Answers.At(DeliverySchema.Destination);
}
