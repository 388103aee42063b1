using Vroegsignalering.Screening;

namespace Vroegsignalering.Matching.Screening;

/// <summary>Puts candidates in the order of their ids, each once.</summary>
internal static class CandidateList
{
    public static Registerpersoon[] Of(IReadOnlyList<Registerpersoon> kandidaten)
    {
        var persons = new Registerpersoon[kandidaten.Count];
        for (var i = 0; i < persons.Length; i++)
        {
            persons[i] = kandidaten[i] ?? throw new ArgumentException("A candidate is null.", nameof(kandidaten));
        }

        Array.Sort(persons, static (x, y) => string.CompareOrdinal(x.Id, y.Id));
        var count = 0;
        for (var i = 0; i < persons.Length; i++)
        {
            if (count > 0 && persons[count - 1].Id == persons[i].Id)
            {
                if (persons[count - 1] != persons[i])
                {
                    throw new ArgumentException("Two different candidates have one id.", nameof(kandidaten));
                }
            }
            else
            {
                persons[count++] = persons[i];
            }
        }

        return persons[..count];
    }
}
