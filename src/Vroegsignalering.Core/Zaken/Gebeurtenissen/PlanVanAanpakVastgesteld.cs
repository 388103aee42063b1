using System.Text.Json.Serialization;

namespace Vroegsignalering.Zaken.Gebeurtenissen;

/// <summary>A plan of action was made with the resident; the status stays.</summary>
/// <remarks>Asks that contact was made, and a referral to debt counselling where the debts are problematic (ZAA-8). Value equality. Thread safe: immutable.</remarks>
public sealed record PlanVanAanpakVastgesteld : Zaakgebeurtenis
{
    /// <summary>The plan; a later one takes its place.</summary>
    public required PlanVanAanpak Plan { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <inheritdoc />
    [JsonIgnore]
    public override Zaakgebeurtenissoort Soort => Zaakgebeurtenissoort.PlanVanAanpakVastgesteld;
}
