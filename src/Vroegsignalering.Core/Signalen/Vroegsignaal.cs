using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>One message of one partner about one customer's payment arrears (SIG-1).</summary>
/// <remarks>
/// Identified by the partner's <see cref="Signaalpartner.Id"/> and the <see cref="Nummer"/>. Value equality over all parts.
/// <c>ToString</c> shows no personal value. System.Text.Json writes and reads it back equal, with any naming policy. Thread safe: immutable.
/// </remarks>
public sealed record Vroegsignaal
{
    private readonly PartnerWithFigures _packed = new() { Figures = SignaalFigures.Empty };
    private readonly SignaalExtra? _extra;

    /// <summary>The identification, unique within the partner.</summary>
    /// <exception cref="ArgumentException">It is the default, which is no number.</exception>
    public required Signaalnummer Nummer
    {
        get;
        init
        {
            field = value == default ? throw new ArgumentException("The default is no number.", nameof(value)) : value;
            _packed.Figures.Nummerhash = value.GetHashCode();
        }
    }

    /// <summary>The partner that reports.</summary>
    public required Signaalpartner Partner
    {
        get => _packed.Partner!;
        init => _packed.Partner = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The kind of signal; default an early signal.</summary>
    public Signaalsoort Soort
    {
        get => Signaalsoort.Numbered(_packed.Figures.Soort);
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _packed.Figures.Set(SignaalFigures.SoortMask, (uint)value.Value << SignaalFigures.SoortShift);
        }
    }

    /// <summary>The day on which it was reported, Dutch time.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public required LocalDate Signaaldatum
    {
        get => Extra.OtherSignaaldatum ?? SignaalFigures.Unpack(_packed.Figures.Signaaldatum)!.Value;
        init
        {
            _packed.Figures.Signaaldatum = SignaalFigures.Pack(value);
            LocalDate? other = value.Calendar == CalendarSystem.Iso ? null : value;
            if (other != Extra.OtherSignaaldatum)
            {
                Extra = Extra with { OtherSignaaldatum = other };
            }
        }
    }

    /// <summary>The reporting month: the run it was reported for.</summary>
    [JsonConverter(typeof(YearMonthJsonConverter))]
    public required YearMonth Aanlevermaand
    {
        get => Extra.OtherAanlevermaand ?? SignaalFigures.MonthOf(_packed.Figures.Maand);
        init
        {
            _packed.Figures.Maand = SignaalFigures.Number(value);
            YearMonth? other = value.Calendar == CalendarSystem.Iso ? null : value;
            if (other != Extra.OtherAanlevermaand)
            {
                Extra = Extra with { OtherAanlevermaand = other };
            }
        }
    }

    /// <summary>The instant of receipt; null: only the day is known, and then the whole day of the reporting moment is in time.</summary>
    [JsonConverter(typeof(InstantJsonConverter))]
    public Instant? OntvangenOp
    {
        get => Extra.OntvangenOp;
        init
        {
            _packed.Figures.Set(SignaalFigures.HasReceipt, value is null ? 0 : SignaalFigures.HasReceipt);
            if (value != Extra.OntvangenOp)
            {
                Extra = Extra with { OntvangenOp = value };
            }
        }
    }

    /// <summary>The customer.</summary>
    public required Client Client
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(value));
            _packed.Figures.Set(SignaalFigures.HasName | SignaalFigures.IsNatuurlijk | SignaalFigures.IsNotNatuurlijk, BitsOf(value));
        }
    }

    /// <summary>The address the arrears are about.</summary>
    public required Adres Adres
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(value));
            _packed.Figures.AdresHigh = value.Sleutel.High;
            _packed.Figures.AdresLow = value.Sleutel.Low;
            _packed.Figures.Set(
                SignaalFigures.HasLongSuffix | SignaalFigures.IsNoWoning,
                (value.Sleutel.IsExact ? 0 : SignaalFigures.HasLongSuffix) | (value.Gebruik.KanWoningZijn == false ? SignaalFigures.IsNoWoning : 0));
        }
    }

    /// <summary>The arrears.</summary>
    public required Betalingsachterstand Achterstand
    {
        get;
        init
        {
            field = value ?? throw new ArgumentNullException(nameof(value));
            _packed.Figures.Cents = value.Totaalbedrag?.Cents ?? -1;
            _packed.Figures.Vervaldatum = SignaalFigures.Pack(value.OudsteVervaldatum);
            _packed.Figures.Set(
                SignaalFigures.HasUndue | SignaalFigures.HasPremie | SignaalFigures.CountMask << SignaalFigures.TermijnenShift | SignaalFigures.CountMask << SignaalFigures.AanmaningenShift,
                (value.NietVervallenDeel is { Cents: > 0 } ? SignaalFigures.HasUndue : 0)
                | (value.Premiedeel is null ? 0 : SignaalFigures.HasPremie)
                | SignaalFigures.Count(value.AantalTermijnen) << SignaalFigures.TermijnenShift
                | SignaalFigures.Count(value.AantalAanmaningen) << SignaalFigures.AanmaningenShift);
        }
    }

    /// <summary>What the partner did before it reported; default unknown.</summary>
    public Partnerinspanning Inspanning
    {
        get => Extra.Inspanning;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value != Extra.Inspanning)
            {
                Extra = Extra with { Inspanning = value };
            }
        }
    }

    /// <summary>The partner's own reference, given back in feedback; null: none.</summary>
    public string? Partnerkenmerk
    {
        get => Extra.Partnerkenmerk;
        init
        {
            if (value != Extra.Partnerkenmerk)
            {
                Extra = Extra with { Partnerkenmerk = value };
            }
        }
    }

    /// <summary>The facts the partner marked, each once, in the order of <see cref="Signaalmarkering"/>; default none.</summary>
    /// <exception cref="ArgumentException">The list, or a fact in it, is null.</exception>
    public ValueList<Signaalmarkering> Markeringen
    {
        get => MarkeringenTable.Of(_packed.Figures.Kenmerken);
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _packed.Figures.Set(SignaalFigures.MarkMask, MarkeringenTable.BitsOf(value));
        }
    }

    internal ref readonly SignaalFigures Figures => ref _packed.Figures;

    private SignaalExtra Extra { get => _extra ?? SignaalExtra.None; init => _extra = value.OrNull(); }

    /// <summary>Reads a signal as a partner writes it; never throws for bad data (SIG-11).</summary>
    /// <param name="invoer">The raw texts.</param>
    /// <param name="defaultSignaaldatum">The day of a signal of a month when the partner gives none: its reporting moment.</param>
    /// <returns>The signal, or every fault at once; <see cref="Fault.Field"/> is a name of <see cref="Invoervelden"/>.</returns>
    public static ParseResult<Vroegsignaal> Read(Signaalinvoer invoer, Func<YearMonth, LocalDate> defaultSignaaldatum)
    {
        return TryRead(invoer, defaultSignaaldatum, out var signaal, out var faults)
            ? ParseResult<Vroegsignaal>.Parsed(signaal)
            : ParseResult<Vroegsignaal>.Rejected(faults);
    }

    /// <summary>As <see cref="Read"/>, without an object for the result: for many rows.</summary>
    /// <param name="invoer">The raw texts.</param>
    /// <param name="defaultSignaaldatum">The day of a signal of a month when the partner gives none: its reporting moment.</param>
    /// <param name="signaal">The signal.</param>
    /// <param name="faults">Every fault; empty when a signal was read.</param>
    /// <returns>Whether a signal was read.</returns>
    public static bool TryRead(
        Signaalinvoer invoer,
        Func<YearMonth, LocalDate> defaultSignaaldatum,
        [NotNullWhen(true)] out Vroegsignaal? signaal,
        out ValueList<Fault> faults)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        ArgumentNullException.ThrowIfNull(defaultSignaaldatum);
        var reader = new SignaalReader(invoer);
        return reader.TryRead(defaultSignaaldatum, out signaal, out faults);
    }

    /// <summary>The raw texts from which this signal is read; the opposite of <see cref="Read"/>. Unmasked.</summary>
    /// <remarks>Reading them gives an equal signal, when its texts and figures are within what <see cref="Signaalinvoer"/> allows.</remarks>
    public Signaalinvoer ToInvoer() => SignaalWriter.Write(this);

    /// <summary>Whether the partner marked a fact.</summary>
    /// <param name="markering">The fact.</param>
    public bool Has(Signaalmarkering markering)
    {
        ArgumentNullException.ThrowIfNull(markering);
        return (_packed.Figures.Kenmerken & MarkeringenTable.BitOf(markering)) != 0;
    }

    /// <summary>The number, partner, kind and month; nothing personal.</summary>
    public override string ToString() => $"Vroegsignaal {{ {Nummer}, {Partner.Soort.Name}, {Soort.Name}, {Aanlevermaand.ToString("uuuu-MM", System.Globalization.CultureInfo.InvariantCulture)} }}";

    private static uint BitsOf(Client client) =>
        (client.Naam is null && client.Bedrijfsnaam is null ? 0 : SignaalFigures.HasName)
        | (client.Rechtsvorm.NatuurlijkPersoon switch
        {
            true => SignaalFigures.IsNatuurlijk,
            false => SignaalFigures.IsNotNatuurlijk,
            null => 0,
        });
}
