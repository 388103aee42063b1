using System.Globalization;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>Raw parts of a generated address.</summary>
public sealed record AdresParts
{
    public required string Postcode { get; init; }

    public required int Huisnummer { get; init; }

    public required string Aanduiding { get; init; }

    public required string Letter { get; init; }

    public required string Toevoeging { get; init; }

    public string Normalized => AdresOracle.Normalize(Postcode, Huisnummer, Aanduiding, Letter, Toevoeging);

    public Adresinvoer Invoer => new()
    {
        Postcode = Postcode,
        Huisnummer = Huisnummer.ToString(CultureInfo.InvariantCulture),
        Aanduiding = Aanduiding,
        Huisletter = Letter,
        Toevoeging = Toevoeging,
    };

    public Adres Read() => Adres.Read(Invoer).GetValueOrThrow();
}
