using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Tests.Screening;

public class InMemoryRegisterTests
{
    private static readonly Screeningsvraag Question = new()
    {
        Signalen = Given.Match(26, "P1/S1", "P2/S2").Signalen.ToValueList(),
        Kenmerken = [Screeningskenmerk.Inschrijving],
        Peildatum = Given.Date,
    };

    [Theory]
    [InlineData("2015HD 26", null, null, true)]
    [InlineData("2015HD 26 A", null, null, true)] // Another addition: the check tells.
    [InlineData("2015HD 27", "2015HD 26", null, true)] // Lived there before.
    [InlineData("2015HD 27", null, "19800517", true)] // The birth date of the signal.
    [InlineData("2015HD 27", null, "19800518", false)]
    [InlineData("2015HE 26", null, null, false)]
    public async Task Brpregister_APerson_IsFoundByAddressOrBirthDate(string adres, string? before, string? birth, bool isFound)
    {
        var persoon = ScreenerTests.Person("1") with
        {
            Adres = Adres.Parse(adres),
            VorigeAdressen = before is null ? [] : [Adres.Parse(before)],
            Geboortedatum = birth is null ? Geboortedatum.Onbekend : Geboortedatum.Parse(birth),
        };
        var found = await new InMemoryBrpregister([persoon]).FindAsync(Question, CancellationToken.None);

        Assert.Equal([isFound ? 1 : 0, isFound ? 1 : 0], found.Select(list => list.Count));
    }

    [Fact]
    public async Task Others_AnAnswer_IsOfItsSignal()
    {
        var debts = await Given.Debts(("P2/S2", new() { IsBekend = true })).FindAsync(Question, CancellationToken.None);
        var excluded = await Given.Excluded(("P1/S1", NoGoReden.Detentie)).FindAsync(Question, CancellationToken.None);

        Assert.Equal([false, true], debts.Select(answer => answer.IsBekend));
        Assert.Equal([1, 0], excluded.Select(reasons => reasons.Count));
    }
}
