using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>The arrears that a signal reports (SIG-4).</summary>
/// <remarks>
/// Everything but the total is optional, because the law guarantees only contact details and the amount; the total may be unknown
/// where the werkwijze allows it (000: "als dat bekend is"). Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Betalingsachterstand
{
    // Instead of null, because a nullable number takes twice the room, and a month holds millions of arrears.
    private const int Unknown = -1;

    private readonly long _totaalbedrag = Unknown;
    private readonly long _premiedeel = Unknown;
    private readonly long _nietVervallenDeel = Unknown;
    private readonly long _termijnbedrag = Unknown;
    private readonly int _aantalTermijnen = Unknown;
    private readonly int _aantalAanmaningen = Unknown;

    /// <summary>The whole arrears, more than €0.00; null: unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">€0.00.</exception>
    public required Bedrag? Totaalbedrag
    {
        get => AmountOf(_totaalbedrag);
        init => _totaalbedrag = value is { Cents: 0 } ? throw new ArgumentOutOfRangeException(nameof(value), value, "Arrears are more than 0.") : CentsOf(value);
    }

    /// <summary>The part of the total that is premium, apart from deductible and personal contribution (Zorg); null: not given apart.</summary>
    /// <remarks>For Zorg the threshold looks at this part when it is given; the total is what is reported (004).</remarks>
    public Bedrag? Premiedeel { get => AmountOf(_premiedeel); init => _premiedeel = CentsOf(value); }

    /// <summary>The part of the total that is not yet due, such as a deposit or the cost of a cut-off; null: not given apart.</summary>
    /// <remarks>It may not be in the amount: €530 that is €130 with a deposit of €400 gets a remark (AAN-6).</remarks>
    public Bedrag? NietVervallenDeel { get => AmountOf(_nietVervallenDeel); init => _nietVervallenDeel = CentsOf(value); }

    /// <summary>The amount of one instalment; null: unknown.</summary>
    public Bedrag? Termijnbedrag { get => AmountOf(_termijnbedrag); init => _termijnbedrag = CentsOf(value); }

    /// <summary>Number of unpaid instalments, 0 or more; null: unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public int? AantalTermijnen { get => NumberOf(_aantalTermijnen); init => _aantalTermijnen = NotNegative(value); }

    /// <summary>Number of reminders sent, 0 or more; null: unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public int? AantalAanmaningen { get => NumberOf(_aantalAanmaningen); init => _aantalAanmaningen = NotNegative(value); }

    /// <summary>The oldest due date; null: unknown.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? OudsteVervaldatum { get; init; }

    /// <summary>The newest due date; null: unknown.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? NieuwsteVervaldatum { get; init; }

    private static int NotNegative(int? value) =>
        value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A number is 0 or more.") : value ?? Unknown;

    private static int? NumberOf(int number) => number == Unknown ? null : number;

    private static long CentsOf(Bedrag? bedrag) => bedrag?.Cents ?? Unknown;

    private static Bedrag? AmountOf(long cents) => cents == Unknown ? null : Bedrag.FromCents(cents);
}
