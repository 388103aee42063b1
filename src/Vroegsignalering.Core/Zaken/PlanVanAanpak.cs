using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>The plan of action that is made with a resident, in closed lists and figures only (ZAA-8; 001, 003).</summary>
/// <remarks>
/// No free text, so that nothing about health or family can come in. Contact and a plan together are a successful intervention
/// (<see cref="Vroegsignaalzaak.IsGeslaagdeInterventie"/>). Value equality. Thread safe: immutable.
/// </remarks>
public sealed record PlanVanAanpak
{
    /// <summary>The global cause of the arrears.</summary>
    public required Achterstandsoorzaak Oorzaak { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>Whether all debts are in view.</summary>
    public required bool SchuldenInBeeld { get; init; }

    /// <summary>Arrears only, problematic debts, or not known yet.</summary>
    public required Schuldperspectief Perspectief { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What was agreed about the running fixed costs.</summary>
    public required Vastelastenafspraak VasteLasten { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The day from which the fixed costs are paid again, included; null: not agreed.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? VasteLastenHervatOp { get; init; }

    /// <summary>The room to repay the arrears, in euros per month; null: not known. Zero is no room.</summary>
    public Bedrag? AflosruimtePerMaand { get; init; }

    /// <summary>To which help the resident is referred, each once, in the order of <see cref="Verwijzingsdoel"/>; default none.</summary>
    public ValueList<Verwijzingsdoel> Verwijzingen
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Distinct().OrderBy(doel => doel.Value).ToValueList();
        }
    }

    = [];

    /// <summary>Whether the case was handed over in person to the help it is referred to; not the mark of a partner on a signal (ZAA-8).</summary>
    public bool WarmeOverdrachtUit { get; init; }
}
