using Vroegsignalering.Contact;
using Vroegsignalering.Zaken;

namespace Vroegsignalering.Tests.Zaken;

public sealed class ZaakProcessorTests
{
    // Thread safe: one processor, several werkwijzen at once.
    [Fact]
    public void Apply_OneProcessorManyThreadsDifferentRules_IsWhatOneThreadGets()
    {
        var choices = Enumerable.Range(0, 64).Select(seed => RandomCase.Seeded(seed, 80)).ToList();
        Assert.Equal(2, choices.Select(RandomCase.RegelsOf).Distinct().Count());
        var serial = choices.ConvertAll(Outcomes);
        var parallel = new List<(Zaakuitkomst Uitkomst, int Possible, int Proposed)>[choices.Count];

        Parallel.For(0, choices.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => parallel[i] = Outcomes(choices[i]));

        Assert.Equal(serial, parallel);
    }

    private static List<(Zaakuitkomst Uitkomst, int Possible, int Proposed)> Outcomes(IReadOnlyList<Choice> choices) =>
        [.. RandomCase.Play(choices).Select(step => (
            step.Uitkomst,
            SampleZaken.Processor.ListPossible(step.Before, RandomCase.RegelsOf(choices), step.Gebeurtenis.Tijdstip).Count(each => each.IsMogelijk),
            SampleZaken.Processor.Propose(step.Before, RandomCase.RegelsOf(choices), step.Gebeurtenis.Tijdstip).Count))];

    [Fact]
    public void EveryQuestion_ArgumentMissing_IsACallersBug()
    {
        Assert.Throws<ArgumentNullException>(() => new ZaakProcessor(null!));
        var processor = new ZaakProcessor(ContactPolicy.Default);
        var zaak = SampleZaken.Open();
        var gebeurtenis = Events.Attempt(zaak.Next());

        Assert.Throws<ArgumentNullException>(() => processor.Apply(null!, gebeurtenis, SampleZaken.Regels));
        Assert.Throws<ArgumentNullException>(() => processor.Apply(zaak, null!, SampleZaken.Regels));
        Assert.Throws<ArgumentNullException>(() => processor.Apply(zaak, gebeurtenis, null!));
        Assert.Throws<ArgumentNullException>(() => processor.Assess(null!, gebeurtenis, SampleZaken.Regels));
        Assert.Throws<ArgumentNullException>(() => processor.ListPossible(null!, SampleZaken.Regels, default));
        Assert.Throws<ArgumentNullException>(() => processor.ListPossible(zaak, null!, default));
        Assert.Throws<ArgumentNullException>(() => processor.Propose(null!, SampleZaken.Regels, default));
        Assert.Throws<ArgumentNullException>(() => processor.Propose(zaak, null!, default));
        Assert.Throws<ArgumentNullException>(() => processor.AdviseContact(null!, default));
        Assert.Throws<ArgumentNullException>(() => ZaakProcessor.Open(null!));
    }

    // TER-1: the calendar knows 1970 to 2199; what needs no term is not concerned.
    [Fact]
    public void Assess_TermOutsideTheCalendar_NamesTheRange()
    {
        var zaak = ZaakProcessor.Open(SampleZaken.Opening(SampleZaken.Energie with { Melding = new LocalDate(1969, 12, 31) })).GetZaakOrThrow();
        Action[] asked =
        [
            () => zaak.Refusals(Events.TermPassed),
            () => SampleZaken.Processor.ListPossible(zaak, SampleZaken.Regels, zaak.Next()),
            () => SampleZaken.Processor.Propose(zaak, SampleZaken.Regels, zaak.Next()),
        ];

        Assert.All(asked, ask => Assert.Contains("1970-01-01 to 2199-12-31", Assert.Throws<ArgumentOutOfRangeException>(ask).Message, StringComparison.Ordinal));
        Assert.Empty(zaak.Refusals(Events.Attempt));
    }
}
