using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Screening;

/// <summary>No more may be looked up than was agreed (SCR-4).</summary>
public class AllowListTests
{
    private static readonly Screeningafspraken Landelijk = Standaardwerkwijzen.Landelijk.Screening;

    [Fact]
    public async Task Screen_RegistersAndChecksOutsideIt_AreRefusedTogetherBeforeAnythingIsAsked()
    {
        var host = new HostRegister();
        var bad = new Screeningsregisters
        {
            Brp = host,
            Uitsluiting = host,
            Controles = [host, new HostRegister { Code = "uitkering", Kenmerken = [Screeningskenmerk.Uitkering] }, new HostRegister { Code = "leeg", Kenmerken = [] }, new HostRegister { Code = "brp" }],
        };
        var afspraken = Standaardwerkwijzen.DuoPlus.Screening with { EigenControles = ["wijkteam", "uitkering", "leeg", "kwijt"] };

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => Given.Screen(bad, afspraken, Given.Match(1, "P1/S1")));

        Assert.Equal(
            "The screening has 7 fault(s): register 'brp' looks up inschrijving, which is not allowed; "
            + "register 'uitsluiting' looks up uitsluitingslijst, eerdere-wens, detentie, verblijfsrecht, which is not allowed; "
            + "check 'uitkering' looks up uitkering, which is not allowed; check 'leeg' does not say what it looks up; the code 'brp' is taken already; "
            + "check 'brp' is not agreed; check 'kwijt' is agreed and not given. "
            + "Allowed: schuldhulpverlening, bewindvoering, wijkteam, adres. (Parameter 'registers')",
            fault.Message);
        Assert.Empty(host.Asked);
    }

    [Fact]
    public async Task Screen_ACheckThatWasNotAgreed_IsRefused()
    {
        var fault = await Assert.ThrowsAsync<ArgumentException>(() => Given.Screen(new() { Controles = [new HostRegister()] }, Given.Everything, Given.Match(1, "P1/S1")));
        Assert.StartsWith("The screening has 1 fault(s): check 'wijkteam' is not agreed. Allowed: ", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Screen_ARegister_IsAskedForWhatIsAllowedOnly()
    {
        var (debts, excluded) = (new HostRegister(), new HostRegister());
        await Given.Screen(new() { Schuldhulp = debts }, Landelijk, Given.Match(1, "P1/S1"));
        await Given.Screen(
            new() { Uitsluiting = excluded }, Landelijk with { Kenmerken = (ValueList<Screeningskenmerk>)[Screeningskenmerk.Detentie, Screeningskenmerk.Inschrijving] }, Given.Match(1, "P1/S1"));

        Assert.Equal([Screeningskenmerk.Schuldhulpverlening], Assert.Single(debts.Asked).Kenmerken);
        Assert.Equal([Screeningskenmerk.Detentie], Assert.Single(excluded.Asked).Kenmerken);
    }

    [Fact]
    public async Task Screen_AnAnswerBeyondIt_CannotBeUsed()
    {
        // A reason outside the allow-list cannot occur.
        var onlyDebts = Landelijk;
        Assert.Equal(
            "P1/S1: niet antwoord-onbruikbaar",
            Given.Text(await Given.Screen(new() { Schuldhulp = Given.Debts(("P1/S1", new() { OnderBewind = true })) }, onlyDebts, Given.Match(1, "P1/S1"))));
        var onlyBewind = Landelijk with { Kenmerken = (ValueList<Screeningskenmerk>)[Screeningskenmerk.Bewindvoering] };
        Assert.Equal(
            "P1/S1: niet antwoord-onbruikbaar; P1/S2: niet antwoord-onbruikbaar",
            Given.Text(await Given.Screen(
                new() { Schuldhulp = Given.Debts(("P1/S1", new() { IsBekend = true }), ("P1/S2", new() { Trajecten = [new() { GerichtOpSchulden = false }] })) }, onlyBewind, Given.Match(1, "P1/S1"), Given.Match(2, "P1/S2"))));
        var onlyDetention = Landelijk with { Kenmerken = (ValueList<Screeningskenmerk>)[Screeningskenmerk.Detentie] };
        Assert.Equal(
            "P1/S1: niet antwoord-onbruikbaar",
            Given.Text(await Given.Screen(new() { Uitsluiting = Given.Excluded(("P1/S1", NoGoReden.WilGeenBemoeienis)) }, onlyDetention, Given.Match(1, "P1/S1"))));
        var beyond = new HostRegister { Findings = _ => [Screeningsbevinding.Go(Screeningskenmerk.Uitkering)] };
        Assert.Equal(
            "P1/S1: niet antwoord-onbruikbaar",
            Given.Text(await Given.Screen(new() { Controles = [beyond] }, Given.Everything with { EigenControles = ["wijkteam"] }, Given.Match(1, "P1/S1"))));
    }

    [Fact]
    public void NoGo_AReasonThatCannotBeFoundByIt_IsRefused()
    {
        foreach (var kenmerk in Screeningskenmerk.All)
        {
            foreach (var reden in NoGoReden.All)
            {
                if (kenmerk.NoGoRedenen.Contains(reden))
                {
                    Assert.Equal(reden, Screeningsbevinding.NoGo(kenmerk, reden).Oordeel.AsT1.Reden);
                }
                else
                {
                    Assert.Throws<ArgumentException>(() => Screeningsbevinding.NoGo(kenmerk, reden));
                }
            }
        }

        var fault = Assert.Throws<ArgumentException>(() => Screeningsbevinding.NoGo(Screeningskenmerk.Wijkteam, NoGoReden.Detentie));
        Assert.Equal("'wijkteam' cannot give the reason 'detentie'; allowed: none. (Parameter 'reden')", fault.Message);
    }

    [Fact]
    public void Redenen_Each_CanBeFoundBySomething() =>
        Assert.Equal(NoGoReden.All, Screeningskenmerk.All.SelectMany(kenmerk => kenmerk.NoGoRedenen).Distinct().OrderBy(reden => reden.Value));

    // SCR-4.
    [Theory]
    [InlineData("arnhem", "schuldhulpverlening bewindvoering wijkteam adres uitkering")]
    [InlineData("duoplus", "schuldhulpverlening bewindvoering wijkteam adres")]
    [InlineData("pilot50", "inschrijving gemeentelijke-systemen telefoonnummer")]
    [InlineData("twente", "schuldhulpverlening bewindvoering wijkteam adres uitkering")]
    [InlineData("landelijk", "inschrijving schuldhulpverlening")]
    [InlineData("gemeente6", "inschrijving schuldhulpverlening wijkteam eerder-gemeld")]
    public void Preset_AllowsWhatItsSourceNames(string code, string kenmerken)
    {
        Assert.True(Standaardwerkwijzen.TryGet(code, out var werkwijze));
        Assert.Equal(kenmerken.Split(' '), werkwijze.Screening.Kenmerken.Op(Given.Date).Select(kenmerk => kenmerk.Code));
    }

    // SCR-8.
    [Fact]
    public void BrpUitval_OfTheSix_FollowsTheirTexts() => Assert.Equal(
        ["geen-brp-controle", "handmatig", "geen-brp-controle", "handmatig", "no-go", "handmatig"],
        Standaardwerkwijzen.Gemeenten.Select(werkwijze => werkwijze.Screening.BrpUitval.Op(Given.Date).Code));
}
