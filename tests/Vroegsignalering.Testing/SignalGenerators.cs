using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Testing;

/// <summary>Generators of signals and small months, in which addresses, persons and partners meet often.</summary>
public static class SignalGenerators
{
    private static readonly string[] Addresses =
        ["2015HD 26", "2015HD 26 A", "2015hd 26a", "2015HD to 26", "2015HD 27", "1012AB 1 achterhuis", "1012AB 1 achterhuis links", "1012AB 1"];

    private static readonly (string Id, Signaalpartnersoort Soort)[] Partners =
    [
        ("P1", Signaalpartnersoort.Energie),
        ("P2", Signaalpartnersoort.Zorg),
        ("P3", Signaalpartnersoort.Zorg),
        ("p1", Signaalpartnersoort.Huur),
    ];

    /// <summary>One signal, 0 to <paramref name="mostMonthsBack"/> months back.</summary>
    public static Gen<SignalBuilder> Signals(int mostMonthsBack) =>
        from adres in Gen.Elements(Addresses)
        from partner in Gen.Elements(Partners)
        from back in Gen.Frequency((3, Gen.Choose(0, Math.Min(1, mostMonthsBack))), (2, Gen.Choose(0, mostMonthsBack)))
        from naam in Gen.Elements("Jansen", "van der Meijden", "Meijden", "Hoogendoo", "Hoogendoorn", "Hoogendoornik", null)
        from geboren in Gen.Elements("1980-05-17", "1980-05-17", "1980-05-18", "1980-05", null)
        from bedrag in Gen.Elements("75.00", "150.00", "150.01", null)
        from vervallen in Gen.Elements<LocalDate?>(new LocalDate(2025, 1, 3), new LocalDate(2025, 2, 1), null)
        select new SignalBuilder
        {
            Partner = partner.Id,
            Partnersoort = partner.Soort,
            MonthsBack = back,
            Adres = adres,
            Achternaam = naam,
            Geboortedatum = geboren,
            Bedrag = bedrag,
            Vervaldatum = vervallen,
        };

    /// <summary>Up to fourteen signals over the month and eight months before; one in eight of the month is taken up at once.</summary>
    public static Arbitrary<SmallMonth> SmallMonths() => Gen.Sized(size =>
        from builders in Signals(8).ListOf(Math.Min(size, 14))
        from directs in Gen.Choose(0, 7).ListOf(builders.Count)
        select Make([.. builders], [.. directs])).ToArbitrary();

    private static SmallMonth Make(SignalBuilder[] builders, int[] directs)
    {
        var signals = builders.Select((builder, i) => (builder with { Nummer = FormattableString.Invariant($"S{i:00}") }).Build()).ToArray();
        return new()
        {
            Signalen = [.. signals.Zip(directs).Where(pair => pair.First.Aanlevermaand == SignalBuilder.RunMonth).Select(pair => (pair.First, pair.Second == 0))],
            Terugblik = [.. signals.Where(signal => signal.Aanlevermaand != SignalBuilder.RunMonth)],
        };
    }
}
