using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace Vroegsignalering.Tests.Adressen;

/// <summary>Every signal of the synthetic municipality, however written, has the key of its true address.</summary>
/// <remarks>The invented addresses hold two that occur twice in the plain profile and one in the other.</remarks>
public class SynthetischeAdressenTests
{
    [SharedDataTheory]
    [InlineData("", 2098, 2, 2555)]
    [InlineData("-stress", 2074, 1, 2171)]
    public void Key_EverySignal_IsThatOfTheTrueAddress(string profile, int addresses, int twice, int signals)
    {
        var keys = SharedData.Rows($"synthetisch-adressen{profile}.csv").ToDictionary(row => row["adres_id"], Key);
        Assert.Equal(addresses, keys.Count);
        Assert.Equal(addresses - twice, keys.Values.Distinct().Count());
        var rows = SharedData.Rows($"synthetisch-signalen{profile}.csv");
        Assert.Equal(signals, rows.Count);
        Assert.All(rows, row => Assert.Equal(keys[row["waarheid_adres"]], Key(row)));
    }

    private static Adressleutel Key(Row row) => Adres.Read(new()
    {
        Postcode = row["postcode"],
        Huisnummer = row["huisnummer"],
        Huisletter = row["huisletter"],
        Toevoeging = row["toevoeging"],
    }).GetValueOrThrow().Sleutel;
}
