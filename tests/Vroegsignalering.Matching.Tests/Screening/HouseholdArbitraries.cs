using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>Small households with few different names and dates, so that signals and persons often nearly agree.</summary>
public static class HouseholdArbitraries
{
    private static readonly string[] Given = ["Quirine", "Quirina", "Zeger Quirijn", "Zeger", "Wolfert Zeger Quirijn", "Ömer"];
    private static readonly string[] Surnames = ["Wisselwerf", "van der Wisselwerf", "Wiselwerf", "Ooststroom", "Wisselwerf-Ooststroom", "Quirine"];
    private static readonly string[] Dates = ["1961-07-23", "1961-07-24", "1961-02-07", "1961-07-02", "1961-07", "1961", "2000-01-01", "1961-01-01", "1985-01-01", "1985-03-04", "0000"];
    private static readonly string[] Addresses = ["7391ZQ 483", "7391ZQ 483 A", "7391ZQ 483 B", "8224XK 91"];

    /// <summary>What no text may show.</summary>
    public static IReadOnlyList<string> PersonalTexts { get; } = ["Quiri", "Zeger", "Wolfert", "Ömer", "isselwerf", "iselwerf", "Ooststroom", "1961", "1985", "7391", "8224", "ZQ", "483", "persoon-"];

    public static Arbitrary<HouseholdCase> Households() => (
        from signals in Signal().ListOf(3)
        from persons in Person().ListOf(4)
        select new HouseholdCase(
            [.. signals.Select((signal, i) => signal with { Nummer = Signaalnummer.Parse($"S{i}") })],
            [.. persons.Select((person, i) => person with { Id = $"persoon-{i}" })])).ToArbitrary();

    private static Gen<Vroegsignaal> Signal() =>
        from given in Gen.Elements<string?>([.. Given, null])
        from letters in Gen.Elements<string?>(null, "Q.", "Z.Q.", "Z.", "W.Z.Q.", "Q.Z.", "Ö.")
        from surname in Gen.Elements(Surnames)
        from birth in Gen.Elements(Dates)
        from address in Gen.Elements(Addresses)
        from anonymous in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new SignalBuilder { Adres = address }.Build() with
        {
            Client = new()
            {
                Naam = anonymous ? null : Persoonsnaam.Read(new() { Voornamen = given, Voorletters = letters, Achternaam = surname }).GetValueOrThrow(),
                Geboortedatum = Geboortedatum.Parse(birth),
            },
        };

    private static Gen<Registerpersoon> Person() =>
        from given in Gen.Elements<string?>([.. Given, null])
        from surname in Gen.Elements(Surnames)
        from partner in Gen.Elements<string?>(null, null, "Ooststroom", "Wisselwerf")
        from use in Gen.Elements(Naamgebruik.All.ToArray())
        from birth in Gen.Elements(Dates)
        from address in Gen.Elements<string?>([.. Addresses, null])
        from previous in Gen.Elements<string?>([.. Addresses, null, null, null])
        from status in Gen.Frequency((8, Gen.Constant(Inschrijfstatus.Inwoner)), (2, Gen.Elements(Inschrijfstatus.All.ToArray())))
        select new Registerpersoon
        {
            Id = "persoon",
            Naam = new() { Voornamen = given, Geslachtsnaam = surname, PartnerGeslachtsnaam = partner, Naamgebruik = use },
            Geboortedatum = Geboortedatum.Parse(birth),
            Adres = address is null ? null : Adres.Parse(address),
            VorigeAdressen = previous is null ? [] : [Adres.Parse(previous)],
            Status = status,
        };
}
