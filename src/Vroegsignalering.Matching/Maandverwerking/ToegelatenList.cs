using System.Collections;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>The admitted signals of a run with their verdicts, in <see cref="Signaalvolgorde"/>.</summary>
/// <remarks>
/// Two references per signal: clean signals share a verdict, the items are made when asked for, and sorting waits for the first question, because
/// most hosts go on with the matches. Thread safe: immutable to the outside.
/// </remarks>
internal sealed class ToegelatenList : IReadOnlyList<Toegelatensignaal>
{
    private readonly Lazy<(Vroegsignaal[] Signalen, Aanleveroordeel[] Oordelen)> _sorted;

    public ToegelatenList(Maandstap intake)
    {
        var signalen = new Vroegsignaal[intake.Toegelaten.Count];
        for (var i = 0; i < signalen.Length; i++)
        {
            signalen[i] = intake.Toegelaten[i].Signaal;
        }

        var oordelen = intake.Oordelen.ToArray();
        Count = signalen.Length;
        _sorted = new(() =>
        {
            Array.Sort(signalen, oordelen, Signaalvolgorde.Instance);
            return (signalen, oordelen);
        });
    }

    public int Count { get; }

    public Toegelatensignaal this[int index] => new() { Signaal = _sorted.Value.Signalen[index], Oordeel = _sorted.Value.Oordelen[index].AsT0 };

    /// <summary>The verdict on a signal, found by partner and number; null: it is not in the list.</summary>
    public Aanleveroordeel? OordeelOf(Vroegsignaal signaal)
    {
        var (signalen, oordelen) = _sorted.Value;
        var place = Array.BinarySearch(signalen, signaal, Signaalvolgorde.Instance);
        return place < 0 ? null : oordelen[place];
    }

    public IEnumerator<Toegelatensignaal> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
