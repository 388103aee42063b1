using System.Runtime.CompilerServices;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Aanlevering.Criteria;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Reads the signals of a run once: looks whether they may be there, judges them, and writes what grouping needs.</summary>
internal sealed class MonthReader
{
    /// <summary>The verdict of a signal that an update replaced; no judged signal has it.</summary>
    public const ushort Vervangen = ushort.MaxValue;

    private const int SignalsPerReport = 16_384;

    private readonly CancellationToken _cancellationToken;

    // The fault may be of any thread; that there is one is enough, because the whole input is then looked through in order.
    private volatile bool _isFaulty;

    /// <param name="signalen">The signals of the month, then those of the months before.</param>
    /// <param name="maand">The month of the run, as <see cref="SignaalFigures.Number"/>.</param>
    /// <param name="assessors">The criteria of the run's month and of each month of the look-back, by months back.</param>
    /// <param name="sleutel">The key.</param>
    /// <param name="partners">The partners of the run.</param>
    /// <param name="hashes">Where the hash of each signal goes, see <see cref="DuplicateFinder"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public MonthReader(
        SignaalTable signalen,
        int maand,
        AanleveringAssessor?[] assessors,
        IMatchsleutel sleutel,
        PartnerTable partners,
        Scratch<uint> hashes,
        CancellationToken cancellationToken)
    {
        Signalen = signalen;
        Oordelen = new ushort[signalen.Count];
        Hashes = hashes;
        Maand = maand;
        Assessors = assessors;
        Sleutels = KeyReader.Of(sleutel, Signalen);
        Partners = partners;
        _cancellationToken = cancellationToken;
    }

    public SignaalTable Signalen { get; }

    public int Current => Signalen.Current;

    public int Maand { get; }

    public AanleveringAssessor?[] Assessors { get; }

    public KeyReader Sleutels { get; }

    public PartnerTable Partners { get; }

    /// <summary>The verdict on each signal, see <see cref="VerdictBits"/>; without meaning for signals before the look-back.</summary>
    public ushort[] Oordelen { get; }

    /// <summary>The hash of the number of each signal.</summary>
    public Scratch<uint> Hashes { get; }

    /// <summary>Whether a signal was found that may not be there.</summary>
    public bool IsFaulty => _isFaulty;

    /// <summary>Reads one piece, block after block.</summary>
    /// <param name="items">Where the items go.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="keyless">Gets the places of admitted signals of the run's month without a key.</param>
    /// <param name="updates">Gets the places of updates.</param>
    /// <param name="progress">Told how many of the piece are done; null: nobody.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Read(ItemList items, int piece, List<int> keyless, List<int> updates, Action<int>? progress)
    {
        var blocks = new SignalBlocks(Signalen);
        var judge = new BlockJudge(this, items, piece, keyless, updates);
        var (from, to) = items.PlacesOf(piece);
        for (var place = from; place < to && !_isFaulty; place += SignalBlocks.Size)
        {
            if (((place - from) & (SignalsPerReport - 1)) == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                progress?.Invoke(place - from);
            }

            var signalen = blocks.Read(place, Math.Min(SignalBlocks.Size, to - place), out var ahead, out var beyond);
            if (!judge.TryJudge(place, signalen, ahead, beyond))
            {
                _isFaulty = true;
            }
        }

        items.Close(piece, judge.Written);
    }

    /// <summary>The places of the signals of the run's month that were admitted, or of those that were dropped; in order.</summary>
    public int[] Places(bool admitted, int count)
    {
        var places = new int[count];
        var next = 0;
        for (var place = 0; place < Current; place++)
        {
            var oordeel = Oordelen[place];
            if (oordeel != Vervangen && ((oordeel & VerdictBits.Redenen) == 0) == admitted)
            {
                places[next++] = place;
            }
        }

        return places;
    }
}
