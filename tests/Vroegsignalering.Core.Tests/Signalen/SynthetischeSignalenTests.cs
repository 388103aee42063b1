using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Tests.Aanlevering;
using Vroegsignalering.Werkwijzen;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Signalen;

/// <summary>The shared files of signals with known answers.</summary>
public sealed class SynthetischeSignalenTests(ITestOutputHelper output)
{
    // SIG-11: every row is read; the untidy notations are part of the data.
    [SharedDataTheory]
    [InlineData("", 2555)]
    [InlineData("-stress", 2171)]
    public void Read_EveryRow_WithoutFault(string profile, int count)
    {
        var rows = SharedData.Rows($"synthetisch-signalen{profile}.csv");
        var results = rows.Select(row => (Row: row["signaal_id"], Result: Read(row, null))).ToList();

        Assert.Empty(results.SelectMany(one => one.Result.Faults.Select(fault => $"{one.Row} {fault}")));
        Assert.Equal(count, results.Count);
        output.WriteLine($"{results.Count} rows read.");
    }

    // AAN-7: legal persons drop with every werkwijze; sole traders and partnerships do not for that reason.
    [SharedDataTheory]
    [InlineData("", 15, 21)]
    [InlineData("-stress", 54, 61)]
    public void Assess_LegalPersonsAndGarageBoxes_DropInEveryWerkwijze(string profile, int rechtspersonen, int garageboxen)
    {
        var gebruik = SharedData.Rows($"synthetisch-adressen{profile}.csv").ToDictionary(row => row["adres_id"], row => row["gebruik"]);
        var rows = SharedData.Rows($"synthetisch-signalen{profile}.csv");
        foreach (var werkwijze in Standaardwerkwijzen.All)
        {
            var drops = rows.Select(row => (Row: row, Reasons: Reasons(werkwijze, row, gebruik[row["waarheid_adres"]]))).ToList();

            Assert.Equal(rechtspersonen, drops.Count(drop => drop.Row["fout"] == "rechtspersoon"));
            Assert.All(drops, drop => Assert.Equal(drop.Row["fout"] == "rechtspersoon", drop.Reasons.Contains(Uitvalredensoort.Rechtspersoon)));
            Assert.Equal(garageboxen, drops.Count(drop => drop.Row["fout"] == "garagebox"));
            Assert.All(
                drops.Where(drop => drop.Row["fout"] == "garagebox" && drop.Row["sector"] == "huur"),
                drop => Assert.Contains(Uitvalredensoort.GeenWoning, drop.Reasons));
            Assert.All(drops.Where(drop => drop.Row["sector"] != "huur"), drop => Assert.DoesNotContain(Uitvalredensoort.GeenWoning, drop.Reasons));
        }
    }

    private static List<Uitvalredensoort> Reasons(Werkwijze werkwijze, IReadOnlyDictionary<string, string> row, string gebruik)
    {
        var signaal = Read(row, gebruik).GetValueOrThrow();
        var moment = Aanlevermoment.Of(signaal.Aanlevermaand, werkwijze.Aanlevering.Aanlevermoment, NederlandseWerkdagenkalender.Instance);
        return Intake.Assess(werkwijze.Aanlevering, signaal with { Signaaldatum = moment.Datum }, moment.Datum)
            .Match(_ => [], uitgevallen => uitgevallen.Redenen.Select(reden => reden.Soort).ToList());
    }

    internal static ParseResult<Vroegsignaal> Read(IReadOnlyDictionary<string, string> row, string? gebruik) =>
        Vroegsignaal.Read(SyntheticRow.Read(row) with { Gebruik = gebruik }, maand => maand.OnDayOfMonth(25));
}
