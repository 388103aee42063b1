using FsCheck;
using FsCheck.Fluent;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests.Maandverwerking;

public static class RunArbitraries
{
    public static Arbitrary<RunCase> Cases() => (
        from basis in Gen.Elements(Standaardwerkwijzen.All.ToArray())
        from matching in CriteriaGenerators.Matching().Generator
        from selectie in CriteriaGenerators.Selectie().Generator
        from own in Gen.Elements(false, true)
        from signalen in Months()
        select new RunCase
        {
            Signalen = signalen,
            Werkwijze = own
                ? basis with
                {
                    Matching = matching,
                    Selectie = selectie.QuotumTotaal.Verloop[0].Waarde is null ? selectie with { Aanvullen = false } : selectie,
                }
                : basis,
        }).ToArbitrary();

    private static Gen<Vroegsignaal[]> Months() => Gen.Sized(size =>
        from builders in SignalGenerators.Signals(4).ListOf(Math.Min(size, 25))
        from soorten in Gen.Frequency((1, Gen.Elements(Signaalsoort.All.ToArray())), (1, Gen.Elements(Signaalsoort.Vroegsignaal, Signaalsoort.GeactualiseerdVroegsignaal)))
            .ListOf(builders.Count)
        from dagen in Gen.Frequency((3, Gen.Constant(25)), (2, Gen.Choose(22, 27))).ListOf(builders.Count)
        from markeringen in Gen.Frequency((6, Gen.Constant<Signaalmarkering?>(null)), (1, Gen.Elements<Signaalmarkering?>([.. Signaalmarkering.All]))).ListOf(builders.Count)
        select builders.Select((builder, i) => (builder with
        {
            Nummer = FormattableString.Invariant($"S{i:00}"),
            Soort = soorten[i],
            Markeringen = markeringen[i] is { } markering ? ValueList.Create<Signaalmarkering>([markering]) : [],
        }).Build()).Select((signaal, i) => signaal with { Signaaldatum = signaal.Aanlevermaand.OnDayOfMonth(dagen[i]) }).ToArray());
}
