using System.Runtime.InteropServices;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Numbers the partners of a run, a number for each id and kind, so that the engine compares whole numbers.</summary>
/// <remarks>The numbers depend on who asks first; only their equality and <see cref="RankOf"/> go into a result. Thread safe.</remarks>
internal sealed class PartnerTable
{
    private readonly Dictionary<(string Id, int Soort), int> _numbers = [];
    private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int[] _rankOf = new int[64];
    private int[] _soortOf = new int[64];

    /// <summary>Number of ids seen.</summary>
    public int Ids => _ranks.Count;

    public int NumberOf(Signaalpartner partner)
    {
        lock (_lock)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, (partner.Id, partner.Soort.Value), out var known);
            if (!known)
            {
                number = _numbers.Count - 1;
                Grow(number);
                ref var rank = ref CollectionsMarshal.GetValueRefOrAddDefault(_ranks, partner.Id, out var knownId);
                rank = knownId ? rank : _ranks.Count - 1;
                _rankOf[number] = rank;
                _soortOf[number] = partner.Soort.Value;
            }

            return number;
        }
    }

    /// <summary>A number for the id alone; not before every signal was read.</summary>
    public int RankOf(int number) => _rankOf[number];

    /// <summary>The kind, as the number of <see cref="Signaalpartnersoort"/>; not before every signal was read.</summary>
    public int SoortOf(int number) => _soortOf[number];

    private void Grow(int number)
    {
        if (number >= _rankOf.Length)
        {
            Array.Resize(ref _rankOf, number * 2);
            Array.Resize(ref _soortOf, number * 2);
        }
    }
}
