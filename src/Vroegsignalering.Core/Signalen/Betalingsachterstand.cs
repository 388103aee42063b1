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
    private const long Unknown = -1;

    // The number is unknown, or too high for a byte and then in the extra part.
    private const byte NotHere = byte.MaxValue;

    private readonly long _totaalbedrag = Unknown;
    private readonly long _termijnbedrag = Unknown;
    private readonly LocalDate _oudsteVervaldatum;
    private readonly bool _hasOudsteVervaldatum;
    private readonly byte _aantalTermijnen = NotHere;
    private readonly byte _aantalAanmaningen = NotHere;
    private readonly AchterstandExtra? _extra;

    /// <summary>The whole arrears, more than €0.00; null: unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">€0.00.</exception>
    public required Bedrag? Totaalbedrag
    {
        get => AmountOf(_totaalbedrag);
        init => _totaalbedrag = value is { Cents: 0 } ? throw new ArgumentOutOfRangeException(nameof(value), value, "Arrears are more than 0.") : CentsOf(value);
    }

    /// <summary>The part of the total that is premium, apart from deductible and personal contribution (Zorg); null: not given apart.</summary>
    /// <remarks>For Zorg the threshold looks at this part when it is given; the total is what is reported (004).</remarks>
    public Bedrag? Premiedeel
    {
        get => Extra.Premiedeel;
        init
        {
            if (value != Premiedeel)
            {
                Extra = Extra with { Premiedeel = value };
            }
        }
    }

    /// <summary>The part of the total that is not yet due, such as a deposit or the cost of a cut-off; null: not given apart.</summary>
    /// <remarks>It may not be in the amount: €530 that is €130 with a deposit of €400 gets a remark (AAN-6).</remarks>
    public Bedrag? NietVervallenDeel
    {
        get => Extra.NietVervallenDeel;
        init
        {
            if (value != NietVervallenDeel)
            {
                Extra = Extra with { NietVervallenDeel = value };
            }
        }
    }

    /// <summary>The amount of one instalment; null: unknown.</summary>
    public Bedrag? Termijnbedrag { get => AmountOf(_termijnbedrag); init => _termijnbedrag = CentsOf(value); }

    /// <summary>Number of unpaid instalments, 0 or more; null: unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public int? AantalTermijnen
    {
        get => _aantalTermijnen == NotHere ? Extra.ManyTermijnen : _aantalTermijnen;
        init
        {
            _aantalTermijnen = ByteOf(value);
            var many = _aantalTermijnen == NotHere ? value : null;
            if (many != Extra.ManyTermijnen)
            {
                Extra = Extra with { ManyTermijnen = many };
            }
        }
    }

    /// <summary>Number of reminders sent, 0 or more; null: unknown.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 0.</exception>
    public int? AantalAanmaningen
    {
        get => _aantalAanmaningen == NotHere ? Extra.ManyAanmaningen : _aantalAanmaningen;
        init
        {
            _aantalAanmaningen = ByteOf(value);
            var many = _aantalAanmaningen == NotHere ? value : null;
            if (many != Extra.ManyAanmaningen)
            {
                Extra = Extra with { ManyAanmaningen = many };
            }
        }
    }

    /// <summary>The oldest due date; null: unknown.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? OudsteVervaldatum
    {
        get => _hasOudsteVervaldatum ? _oudsteVervaldatum : null;
        init => (_hasOudsteVervaldatum, _oudsteVervaldatum) = (value is not null, value.GetValueOrDefault());
    }

    /// <summary>The newest due date; null: unknown.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate? NieuwsteVervaldatum
    {
        get => Extra.NieuwsteVervaldatum;
        init
        {
            if (value != NieuwsteVervaldatum)
            {
                Extra = Extra with { NieuwsteVervaldatum = value };
            }
        }
    }

    private AchterstandExtra Extra { get => _extra ?? AchterstandExtra.None; init => _extra = value.OrNull(); }

    private static byte ByteOf(int? value) =>
        value < 0 ? throw new ArgumentOutOfRangeException(nameof(value), value, "A number is 0 or more.") : value < NotHere ? (byte)value : NotHere;

    private static long CentsOf(Bedrag? bedrag) => bedrag?.Cents ?? Unknown;

    private static Bedrag? AmountOf(long cents) => cents == Unknown ? null : Bedrag.FromCents(cents);
}
