using System.Globalization;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class FeestdagTests
{
    private static readonly Feestdag Koningsdag = NederlandseWerkdagenkalender.Instance.Feestdagen(2026)[3];

    [Fact]
    public void Feestdag_OfAYear_HasDateNameInBothLanguagesAndArticle()
    {
        Assert.Equal(new LocalDate(2026, 4, 27), Koningsdag.Datum);
        Assert.Equal("Koningsdag", Koningsdag.Naam.In(Taal.Nederlands));
        Assert.Equal("King's Day", Koningsdag.Naam.In(Taal.Engels));
        Assert.Equal("Atw (art. 3 lid 1)", Koningsdag.Bron.ToString());
    }

    [Fact]
    public void ToString_InAnotherCulture_IsTheIsoDateAndTheDutchName()
    {
        var before = Thread.CurrentThread.CurrentCulture;
        Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            Assert.Equal("2026-04-27 Koningsdag", Koningsdag.ToString());
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Fact]
    public void Equals_SameParts_IsTrueAndAnyOtherPartIsNot()
    {
        Assert.Equal(Koningsdag, NederlandseWerkdagenkalender.Instance.Feestdagen(2026)[3]);
        Assert.NotEqual(Koningsdag, Koningsdag with { Datum = new LocalDate(2026, 4, 26) });
        Assert.NotEqual(Koningsdag, Koningsdag with { Naam = new("Koninginnedag", "Queen's Day") });
        Assert.NotEqual(Koningsdag, Koningsdag with { Bron = Bron.Host });
    }
}
