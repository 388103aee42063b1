using System.Globalization;
using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>Counts verdicts per kind of error and expected answer.</summary>
internal sealed class VerdictCounts
{
    private readonly IReadOnlyList<(SyntheticSignal Signal, BrpOordeel Oordeel)> _judged;

    public VerdictCounts(IReadOnlyList<(SyntheticSignal Signal, BrpOordeel Oordeel)> judged) => _judged = judged;

    /// <summary>Number that should have been rejected and were confirmed.</summary>
    public int FalselyConfirmed => _judged.Count(pair => pair.Signal.Verwacht == "geen_match" && pair.Oordeel.Uitkomst == BrpUitkomst.Bevestigd);

    /// <summary>As before, of those whose birth date is not that of the person confirmed.</summary>
    public int FalselyConfirmedOfAnotherDay => _judged.Count(pair => pair.Signal.Verwacht == "geen_match" && pair.Oordeel.Uitkomst == BrpUitkomst.Bevestigd
        && pair.Oordeel.Kandidaat!.Persoon.Geboortedatum != pair.Signal.Signaal.Client.Geboortedatum);

    /// <summary>Number confirmed as another person than they are about.</summary>
    public int WrongPerson => _judged.Count(pair => pair.Oordeel.Uitkomst == BrpUitkomst.Bevestigd && pair.Oordeel.Kandidaat!.Persoon.Id != pair.Signal.Persoon);

    /// <summary>Number that a person should look at and that were confirmed.</summary>
    public int ConfirmedInDoubt => _judged.Count(pair => pair.Signal.Verwacht == "handmatig" && pair.Oordeel.Uitkomst == BrpUitkomst.Bevestigd);

    /// <summary>Number that should be confirmed and were rejected.</summary>
    public int FalselyRejected => _judged.Count(pair => pair.Signal.Verwacht == "match" && pair.Oordeel.Uitkomst == BrpUitkomst.Afgewezen);

    /// <summary>Part of those to confirm that were confirmed, in per mille, rounded down.</summary>
    public int ConfirmedPerMille => PerMille(
        _judged.Count(pair => pair.Signal.Verwacht == "match" && pair.Oordeel.Uitkomst == BrpUitkomst.Bevestigd),
        _judged.Count(pair => pair.Signal.Verwacht == "match"));

    /// <summary>Part of all that a person must look at, in per mille, rounded down.</summary>
    public int ByHandPerMille => PerMille(_judged.Count(pair => pair.Oordeel.Uitkomst == BrpUitkomst.Handmatig), _judged.Count);

    /// <summary>The counts as a table, one line for each kind of error and expected answer.</summary>
    public override string ToString() => string.Join('\n',
    [
        $"{"fout",-18}{"verwacht",-12}{"bevestigd",10}{"handmatig",10}{"afgewezen",10}  bevindingen",
        .. _judged.GroupBy(pair => (pair.Signal.Fout, pair.Signal.Verwacht)).OrderBy(group => group.Key).Select(group => string.Create(
            CultureInfo.InvariantCulture,
            $"{group.Key.Fout,-18}{group.Key.Verwacht,-12}{Count(group, BrpUitkomst.Bevestigd),10}{Count(group, BrpUitkomst.Handmatig),10}{Count(group, BrpUitkomst.Afgewezen),10}  {Facts(group)}")),
        string.Create(CultureInfo.InvariantCulture, $"confirmed {ConfirmedPerMille} ‰ of the match rows, by hand {ByHandPerMille} ‰ of all; falsely confirmed {FalselyConfirmed}, wrong person {WrongPerson}, falsely rejected {FalselyRejected}"),
    ]);

    private static int PerMille(int part, int all) => part * 1000 / all;

    private static int Count(IEnumerable<(SyntheticSignal Signal, BrpOordeel Oordeel)> group, BrpUitkomst uitkomst) =>
        group.Count(pair => pair.Oordeel.Uitkomst == uitkomst);

    private static string Facts(IEnumerable<(SyntheticSignal Signal, BrpOordeel Oordeel)> group) => string.Join(", ", group
        .GroupBy(pair => pair.Oordeel.Bevinding).OrderBy(facts => facts.Key.Value)
        .Select(facts => string.Create(CultureInfo.InvariantCulture, $"{facts.Key.Code} {facts.Count()}")));
}
