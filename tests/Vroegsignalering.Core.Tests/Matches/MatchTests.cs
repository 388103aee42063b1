using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Matches;

public sealed class MatchTests
{
    private static readonly SignalBuilder Signal = new();

    // MAT-8: the figures are over the signals in the match period.
    [Fact]
    public void Figures_AreOverTheMatchPeriodOnly()
    {
        var match = Make(
            (Signal with { Bedrag = "100.00", Vervaldatum = null }, Matchrol.Telt),
            (Signal with { Nummer = "S2", Bedrag = "10.50", Vervaldatum = new LocalDate(2025, 1, 2) }, Matchrol.DubbelInTelling),
            (Signal with { Nummer = "S3", Partner = "P2", MonthsBack = 1, Bedrag = null }, Matchrol.TeltUitVorigeMaand),
            (Signal with { Nummer = "S4", Partner = "P3", MonthsBack = 1, Vervaldatum = new LocalDate(2024, 1, 1) }, Matchrol.Opvolgend),
            (Signal with { Nummer = "S5", Partner = "P4", MonthsBack = 2 }, Matchrol.Terugblik));

        Assert.Equal(1, match.AantalBedragOnbekend);
        Assert.Equal((3, 2, 11_050L, new LocalDate(2025, 1, 2)), (match.AantalSignalen, match.AantalPartners, match.Totaalbedrag?.Cents, match.OudsteVervaldatum));
        Assert.Equal(["S1", "S2"], match.Signalen.Select(signal => signal.Nummer.ToCanonicalString()));
        Assert.Equal(["S1", "S2", "S3"], match.SignalenInPeriode.Select(signal => signal.Nummer.ToCanonicalString()));
    }

    // SIG-4: unknown is not zero.
    [Fact]
    public void Totaalbedrag_NothingKnown_IsUnknown()
    {
        var match = Make((Signal with { Bedrag = null, Vervaldatum = null }, Matchrol.Telt));

        Assert.Null(match.Totaalbedrag);
        Assert.Null(match.OudsteVervaldatum);
    }

    [Fact]
    public void Leden_NothingInThePeriod_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Make((Signal, Matchrol.Terugblik)));

    // Many partners are counted as a few are.
    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(200)]
    public void AantalPartners_AnyNumber_CountsEachOnce(int partners)
    {
        var match = Make([.. Enumerable.Range(0, 2 * partners).Select(i => (Signal with { Nummer = $"S{i}", Partner = $"P{i % partners}" }, Matchrol.Telt))]);

        Assert.Equal(partners, match.AantalPartners);
    }

    private static Match Make(params (SignalBuilder Signal, Matchrol Rol)[] leden) => new()
    {
        Nummer = new(SignalBuilder.RunMonth, 1),
        Sleutel = Sleutelwaarde.Of(Adressleutel.Parse(Signal.Adres)),
        Regels = Matchregels.Of(Standaardwerkwijzen.Twente.Matching, SignalBuilder.RunDate),
        Grond = Matchgrond.Minimum,
        Soorten = [Matchsoort.Enkelvoudig],
        Leden = leden.Select(lid => new Matchsignaal { Signaal = lid.Signal.Build(), Rol = lid.Rol }).ToValueList(),
    };
}
