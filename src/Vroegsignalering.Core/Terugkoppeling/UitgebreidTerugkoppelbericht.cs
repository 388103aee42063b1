using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>A message with what some pilots agreed to tell besides the code, about the arrears only (TKP-3; 000, 003).</summary>
/// <remarks>
/// Three closed lists and a date, from the plan of action; made only where the werkwijze grants it to that partner. <c>ToString</c> shows the code only.
/// Value equality. Thread safe: immutable.
/// </remarks>
public sealed record UitgebreidTerugkoppelbericht
{
    /// <summary>The message that it goes with.</summary>
    public required Terugkoppelbericht Bericht { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The global cause of the arrears.</summary>
    public required Achterstandsoorzaak Oorzaak { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What was agreed about the running fixed costs.</summary>
    public required Vastelastenafspraak VasteLasten { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The day from which the fixed costs are paid again, included; null: not agreed.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? VasteLastenHervatOp { get; init; }

    /// <summary>Arrears only, or problematic debts.</summary>
    public required Schuldperspectief Perspectief { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The message, without what goes with it.</summary>
    public override string ToString() => Bericht.ToString();
}
