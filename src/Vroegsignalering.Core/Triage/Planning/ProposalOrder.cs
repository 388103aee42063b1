using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Planning;

/// <summary>Puts proposals in the order in which they get a place; total, ended by the number of the match.</summary>
internal static class ProposalOrder
{
    /// <summary>The order of the plan: taken up at once first, then the codes, then the rank of the selection, without a rank first, then the number.</summary>
    public static Comparison<Triagevoorstel> OfPlan(ValueList<string> codes)
    {
        var byCodes = ByCodes(codes);
        return (left, right) =>
        {
            var byDirect = right.Feiten.IsDirectOpgepakt.CompareTo(left.Feiten.IsDirectOpgepakt);
            return byDirect != 0 ? byDirect : byCodes(left, right) is var order && order != 0 ? order : ByRank(left, right);
        };
    }

    /// <summary>The codes alone; a tie is 0.</summary>
    public static Comparison<Triagevoorstel> ByCodes(ValueList<string> codes)
    {
        var comparisons = codes.Select(Of).ToArray();
        return (left, right) =>
        {
            foreach (var comparison in comparisons)
            {
                if (comparison(left, right) is var order && order != 0)
                {
                    return order;
                }
            }

            return 0;
        };
    }

    private static int ByRank(Triagevoorstel left, Triagevoorstel right)
    {
        var byRank = (left.Feiten.Rang ?? 0).CompareTo(right.Feiten.Rang ?? 0);
        return byRank != 0 ? byRank : left.Feiten.Nummer.CompareTo(right.Feiten.Nummer);
    }

    private static Comparison<Triagevoorstel> Of(string code) => code switch
    {
        Triagerangordecodes.Prioriteit => (left, right) => left.Prioriteit.CompareTo(right.Prioriteit),
        Triagerangordecodes.AantalSignalen => (left, right) => right.Feiten.AantalSignalen.CompareTo(left.Feiten.AantalSignalen),
        Triagerangordecodes.Totaalbedrag => (left, right) => (right.Feiten.Totals.Cents ?? -1).CompareTo(left.Feiten.Totals.Cents ?? -1),
        Triagerangordecodes.OudsteVervaldatum => (left, right) =>
            (left.Feiten.OudsteVervaldatum ?? NodaTime.LocalDate.MaxIsoValue).CompareTo(right.Feiten.OudsteVervaldatum ?? NodaTime.LocalDate.MaxIsoValue),
        _ => throw new ArgumentException($"'{code}' is not a code of the order; allowed: {string.Join(", ", Triagerangordecodes.All)}.", nameof(code)),
    };
}
