using Vroegsignalering.Signalen;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Signalen;

public sealed class SignaalAllocationTests(ITestOutputHelper output)
{
    // What a signal holds (itself, client, name, partner, arrears, address, contact details) and little more.
    private const int BytesPerRow = 1_000;
    private const int Runs = 1_000;

    [SharedDataFact]
    public void TryRead_SharedRows_AllocatesTheSignalAndLittleMore()
    {
        var rows = SharedData.Rows("synthetisch-signalen.csv").Select(SyntheticRow.Read).ToArray();
        Read(rows);

        var read = 0;
        var perRow = Allocation.Least(() => read = Read(rows)) / rows.Length;

        output.WriteLine($"{perRow} bytes per row over {rows.Length} rows.");
        Assert.Equal(rows.Length, read);
        Assert.InRange(perRow, 1, BytesPerRow);
    }

    // A month holds millions of them. What few have lies in an object that the others do not have.
    [Fact]
    public void Objects_WithWhatMostHave_AreSmall()
    {
        var clean = SampleSignals.Clean();

        Assert.Equal(112, BytesOf(() => clean with { Soort = Signaalsoort.CakMelding }));
        Assert.Equal(48, BytesOf(() => clean.Client with { Rechtsvorm = Rechtsvorm.Onbekend }));
        Assert.Equal(64, BytesOf(() => clean.Client.Naam! with { Voorletters = "A." }));
        Assert.Equal(48, BytesOf(() => clean.Achterstand with { Termijnbedrag = Bedrag.Nul, AantalTermijnen = 254, AantalAanmaningen = 0 }));
        Assert.Equal(64, BytesOf(() => clean.Adres with { Gebruik = Adresgebruik.Woning, Woonplaats = "Haarlem" }));
    }

    [Fact]
    public void With_AbsentWhatFewHave_AllocatesTheCopyAlone()
    {
        var clean = SampleSignals.Clean();

        Assert.Equal(112, BytesOf(() => clean with { OntvangenOp = null, Inspanning = new(), Partnerkenmerk = null }) - BytesOf(() => new Partnerinspanning()));
        Assert.Equal(48, BytesOf(() => clean.Client with { Burgerservicenummer = null, Bedrijfsnaam = null }));
        Assert.Equal(64, BytesOf(() => clean.Client.Naam! with { PartnerVoorvoegsel = " ", PartnerGeslachtsnaam = null, Naamgebruik = null }));
        Assert.Equal(48, BytesOf(() => clean.Achterstand with { Premiedeel = null, NietVervallenDeel = null, NieuwsteVervaldatum = null, AantalTermijnen = null }));
    }

    private static long BytesOf(Func<object> make) => Allocation.Least(() =>
    {
        for (var i = 0; i < Runs; i++)
        {
            GC.KeepAlive(make());
        }
    }) / Runs;

    private static int Read(Signaalinvoer[] rows)
    {
        var read = 0;
        foreach (var row in rows)
        {
            read += Vroegsignaal.TryRead(row, static maand => maand.OnDayOfMonth(25), out _, out _) ? 1 : 0;
        }

        return read;
    }
}
