using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>Results built on OneOf compare by case and data, also with the operators, which OneOf does not give.</summary>
public class ResultEqualityTests
{
    [Fact]
    public void Criteriumoordeel_EqualData_IsEqual()
    {
        var one = Criteriumoordeel.NietVoldaan(new TeJong { Dagen = 29, VanafDagen = 30, Bron = Bron.DuoPlus });
        var same = Criteriumoordeel.NietVoldaan(new TeJong { Dagen = 29, VanafDagen = 30, Bron = Bron.DuoPlus });
        var other = Criteriumoordeel.NietVoldaan(new TeJong { Dagen = 28, VanafDagen = 30, Bron = Bron.DuoPlus });

        AssertEqual(one == same, one.Equals((object)same), one.GetHashCode() == same.GetHashCode(), !(one != same));
        AssertDifferent(one == other, one.Equals(other), one == Criteriumoordeel.Voldaan, one == null);
    }

    [Fact]
    public void Selectieuitkomst_EqualData_IsEqual()
    {
        var one = Returned(7);
        var same = Returned(7);

        AssertEqual(one == same, one.Equals((object)same), one.GetHashCode() == same.GetHashCode(), !(one != same));
        AssertDifferent(one == Returned(8), one.Equals(Returned(8)), Selectieuitkomst.Geselecteerd == Selectieuitkomst.Aangevuld, one == null);
    }

    [Fact]
    public void Aanleveroordeel_EqualData_IsEqual()
    {
        var one = Admitted(direct: false);
        var same = Admitted(direct: false);

        AssertEqual(one == same, one.Equals((object)same), one.GetHashCode() == same.GetHashCode(), !(one != same));
        AssertDifferent(one == Admitted(direct: true), one.Equals(Admitted(direct: true)), one == null);
    }

    private static Selectieuitkomst Returned(int quotum) =>
        Selectieuitkomst.Of(new Teruggegeven { Reden = Teruggavereden.QuotumGebiedVol, Quotum = quotum, Bron = Bron.DuoPlus });

    private static Aanleveroordeel Admitted(bool direct) => Aanleveroordeel.Of(new Toegelaten { Bevindingen = [], DirectOpgepakt = direct });

    private static void AssertEqual(params bool[] answers) => Assert.All(answers, Assert.True);

    private static void AssertDifferent(params bool[] answers) => Assert.All(answers, Assert.False);
}
