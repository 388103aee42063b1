using Vroegsignalering.Matching.Screening;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>Short ways to write a household and signals about it.</summary>
internal static class Household
{
    public const string Address = "2015HD 26";

    public static Registerpersoon Person(string id, string voornamen, string geslachtsnaam, string birth, string? address = Address, string? previous = null) => new()
    {
        Id = id,
        Naam = new() { Voornamen = voornamen, Geslachtsnaam = geslachtsnaam },
        Geboortedatum = Geboortedatum.Parse(birth),
        Adres = address is null ? null : Adres.Parse(address),
        VorigeAdressen = previous is null ? [] : [Adres.Parse(previous)],
    };

    public static Vroegsignaal Signal(string voorletters, string achternaam, string birth, string? voornamen = null, string address = Address, string nummer = "S1") =>
        new SignalBuilder { Nummer = nummer, Partner = "P" + nummer }.Build() with
        {
            Client = new()
            {
                Naam = new() { Voornamen = voornamen, Voorletters = voorletters, Geslachtsnaam = achternaam },
                Geboortedatum = birth.Length == 0 ? Geboortedatum.Onbekend : Geboortedatum.Parse(birth),
            },
            Adres = Adres.Parse(address),
        };

    public static BrpOordeel Judge(Vroegsignaal signal, params Registerpersoon[] persons) => Assert.Single(JudgeAll([signal], persons));

    public static IReadOnlyList<BrpOordeel> JudgeAll(Vroegsignaal[] signals, params Registerpersoon[] persons) =>
        new BrpControle().Assess(signals, persons, BrpCriteria.Standaard, SignalBuilder.RunDate);

    /// <summary>Verdict, fact, reasons and the id of the best candidate, in one line.</summary>
    public static string Short(BrpOordeel oordeel) =>
        string.Join(' ', [oordeel.Uitkomst.Code, oordeel.Bevinding.Code, .. oordeel.Redenen.Select(reden => reden.Code), oordeel.Kandidaat?.Persoon.Id ?? "-"]);
}
