using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;

namespace Vroegsignalering.Matching.Tests.Selectie;

/// <summary>Matches in three districts, told by the first digit of the postcode: 1 is Noord, 2 is Zuid, 3 is unknown.</summary>
public static class SelectionScenario
{
    internal static PostcodeGebiedsindeling Gebieden { get; } = PostcodeGebiedsindeling.Read(
        [new() { Cijfers = "1000", Gebied = "Noord" }, new() { Cijfers = "2000", Gebied = "Zuid" }]).GetValueOrThrow();

    /// <summary>Up to ten matches with many ties.</summary>
    public static Arbitrary<Match[]> Matches() => Gen.Sized(size =>
        from builders in (
            from aantal in Gen.Choose(1, 3)
            from euro in Gen.Elements<int?>(100, 200, null)
            from vervallen in Gen.Elements<LocalDate?>(new LocalDate(2025, 1, 1), new LocalDate(2025, 2, 28), null)
            from adres in Gen.Elements("1000AA 1", "2000AA 1", "3000AA 1")
            select new MatchBuilder { Aantal = aantal, Euro = euro, Vervaldatum = vervallen, Adres = adres }).ListOf(Math.Min(size, 10))
        select builders.Select((builder, i) => (builder with { Volgnummer = i + 1 }).Build()).ToArray()).ToArbitrary();

    internal static Selectieresultaat Select(Selectiecriteria criteria, IReadOnlyList<Match> matches) =>
        new Selector().Select(matches, criteria, SignalBuilder.RunDate, Gebieden);
}
