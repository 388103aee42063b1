using static Vroegsignalering.Matching.Tests.Screening.Household;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>The explanation word for word, as people read it.</summary>
public class BrpOordeelTextTests
{
    [Fact]
    public void ToText_OfAVerdict_IsATableWithTheNextCandidate() => Assert.Equal(
        """
        BRP-controle: bevestigd, woont op het adres
        veld           niveau                     millibits  omdat
        uitgangspunt                                 -20000
        achternaam     spellingsvariant               +4500  achternaam met een letter verschil
        voornamen      exact                          +5000  voorletters gelijk
        geboortedatum  exact                         +14500  geboortedatum gelijk
        adres          exact                         +19000  woont op het adres
        som                                          +23000  bevestigd vanaf +8000, afgewezen onder -7000
        naaste andere -34000; achternaam: strijdig, -6000 (een andere achternaam); voornamen: strijdig, -7000 (andere voorletter of voornaam); geboortedatum: ontbreekt, 0 (geen geboortedatum); adres: strijdig, -1000 (woont elders); verschil 57000, minimaal 5000
        """,
        Judged().ToText(Taal.Nederlands));

    [Fact]
    public void ToWaterfall_OfAVerdict_DrawsEveryField() => Assert.Equal(
        """
        Register check: confirmed, lives at the address
        start            -20000  -20000                      --------------------|
        surname           +4500  -15500                      +++++               |
        given names       +5000  -10500                           +++++          |
        date of birth    +14500   +4000                                ++++++++++++++
        address          +19000  +23000                                          |   +++++++++++++++++++
        sum              +23000  confirmed from +8000, rejected below -7000
        """,
        Judged().ToWaterfall(Taal.Engels));

    [Fact]
    public void ToText_WithoutOthers_SaysSo()
    {
        var signal = Signal("J.P.", "Baker", "1960-05-17");

        Assert.EndsWith("\nno other candidate", Judge(signal, Person("1", "Jan Piet", "Bakker", "1960-05-17")).ToText(Taal.Engels), StringComparison.Ordinal);
        Assert.Equal("Register check: rejected, not found, at the address nor elsewhere\nnobody to compare with", Judge(signal).ToText(Taal.Engels));
    }

    private static Vroegsignalering.Screening.BrpOordeel Judged() => Judge(
        Signal("J.P.", "Baker", "1960-05-17"),
        Person("1", "Jan Piet", "Bakker", "1960-05-17"),
        Person("2", "Karel", "Bakkers", "0000", "2011AA 1"));
}
