using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

/// <summary>Closing days around a date: the first so many days after it less 30, each next so many days later.</summary>
public sealed record Sluitingen(int First, IReadOnlyList<int> Steps)
{
    public IReadOnlyList<Sluitingsdag> Around(LocalDate date)
    {
        var closed = new List<Sluitingsdag>();
        var day = date.PlusDays(First - 30);
        foreach (var step in Steps)
        {
            closed.Add(new() { Datum = day });
            day = day.PlusDays(step);
        }

        return closed;
    }
}
