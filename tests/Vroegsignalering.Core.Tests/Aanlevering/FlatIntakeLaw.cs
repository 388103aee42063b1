using FsCheck;
using FsCheck.Xunit;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Aanlevering.Criteria;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Tests.Signalen;

namespace Vroegsignalering.Tests.Aanlevering;

public sealed class FlatIntakeLaw
{
    // AAN-1: the compiled criteria say what the criteria say one by one, with every option, history and a criterion of the host.
    [Property(Arbitrary = [typeof(CriteriaArbitraries), typeof(SignalArbitraries)], MaxTest = 3000)]
    public void Assess_Flat_HasTheBitsOfEveryVerdict(Aanlevercriteria criteria, Vroegsignaal signaal, Vroegsignaal other, int choice)
    {
        criteria = With(criteria, choice);
        Historiesignaal[] historie =
        [
            new() { Signaal = signaal with { Aanlevermaand = new YearMonth(2026, 10), Soort = Signaalsoort.Vroegsignaal, Achterstand = other.Achterstand }, Status = Signaalstatus.Opgepakt },
            new() { Signaal = other with { Aanlevermaand = new YearMonth(2026, 9) } },
        ];
        var own = (choice & 64) == 0 ? Array.Empty<IAanlevercriterium>() : [new EvenHouseNumber()];
        var assessor = Intake.Assessor(criteria, SampleSignals.Peildatum, (choice & 32) == 0 ? historie : [], own.Length == 0 ? null : own);

        var expected = assessor.Assess(signaal).Match(
            toegelaten => BitsOf(toegelaten.Bevindingen) | (toegelaten.DirectOpgepakt ? VerdictBits.Direct : 0),
            uitgevallen => BitsOf(uitgevallen.Bevindingen));

        var bits = assessor.Flat.Assess(signaal, assessor.Flat.For(signaal.Partner));

        // A dropped verdict does not say whether it was asked as one that is taken up at once.
        Assert.Equal(expected, (expected & VerdictBits.Redenen) == 0 ? bits : bits & ~VerdictBits.Direct);
    }

    private static int BitsOf(ValueList<Criteriumbevinding> bevindingen) => bevindingen.Aggregate(0, (bits, bevinding) => bits | VerdictBits.Of(bevinding.Oordeel));

    private static Aanlevercriteria With(Aanlevercriteria criteria, int choice) => criteria with
    {
        Standaard = criteria.Standaard with
        {
            Vervaldatum = (choice & 1) == 0 ? Vervaldatumkeuze.Oudste : Vervaldatumkeuze.Nieuwste,
            MinimumAanmaningen = (choice & 2) == 0 ? 0 : 2,
            VereisteInspanning = (choice & 4) == 0 ? [] : ValueList.Create<Inspanningsoort>([Inspanningsoort.All[0]]),
        },
        UitzonderingCrediteur = (choice & 8) == 0,
        Herhaling = (choice & 16) == 0 ? new Herhalingsafspraak { OokHogerBedrag = (choice & 128) == 0, OokEindelevering = (choice & 256) == 0 } : Herhalingsafspraak.Uit,
        Energieregeling = (choice & 512) == 0,
        AlleenNatuurlijkePersonen = (choice & 1024) == 0,
    };

    private sealed class EvenHouseNumber : IAanlevercriterium
    {
        public string Code => "even-huisnummer";

        public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) => signaal.Adres.Huisnummer.Waarde % 2 == 0
            ? Criteriumoordeel.Voldaan
            : Criteriumoordeel.NietVoldaan(new AnderCriterium { Code = Code, Tekst = new("oneven", "odd") });
    }
}
