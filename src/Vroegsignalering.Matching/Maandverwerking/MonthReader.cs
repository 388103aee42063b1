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

    private readonly int _maand;
    private readonly int _firstMonth;
    private readonly int _lookBack;
    private readonly AanleveringAssessor?[] _assessors;
    private readonly KeyReader _sleutels;
    private readonly PartnerTable _partners;
    private readonly uint[] _hashes;
    private readonly CancellationToken _cancellationToken;

    // The fault may be of any thread; that there is one is enough, because the whole input is then looked through in order.
    private volatile bool _isFaulty;

    // What asking the history and touching keys saw; kept, because a loop without an outcome may be left out.
    private uint _touched;

    /// <param name="signalen">The signals of the month, then those of the months before.</param>
    /// <param name="maand">The month of the run, as <see cref="SignaalFigures.Number"/>.</param>
    /// <param name="firstMonth">The first month that may be there.</param>
    /// <param name="assessors">The criteria of the run's month and of each month of the look-back, by months back.</param>
    /// <param name="sleutel">The key.</param>
    /// <param name="partners">The partners of the run.</param>
    /// <param name="hashes">Where the hash of each signal goes, see <see cref="DuplicateFinder"/>.</param>
    /// <param name="cancellationToken">Stops the run.</param>
    public MonthReader(
        SignaalTable signalen,
        int maand,
        int firstMonth,
        AanleveringAssessor?[] assessors,
        IMatchsleutel sleutel,
        PartnerTable partners,
        uint[] hashes,
        CancellationToken cancellationToken)
    {
        Signalen = signalen;
        Current = signalen.Current;
        Oordelen = new ushort[signalen.Count];
        _hashes = hashes;
        _maand = maand;
        _firstMonth = firstMonth;
        _assessors = assessors;
        _lookBack = assessors.Length - 1;
        _sleutels = new(sleutel, Signalen);
        _partners = partners;
        _cancellationToken = cancellationToken;
    }

    public SignaalTable Signalen { get; }

    public int Current { get; }

    /// <summary>The verdict on each signal, see <see cref="VerdictBits"/>; without meaning for signals before the look-back.</summary>
    public ushort[] Oordelen { get; }

    public KeyReader Sleutels => _sleutels;

    /// <summary>Whether a signal was found that may not be there.</summary>
    public bool IsFaulty => _isFaulty;

    /// <summary>Reads one piece, block after block: first the objects, so that the memory is asked for many at once, then their figures.</summary>
    /// <param name="items">Where the items go.</param>
    /// <param name="piece">The piece.</param>
    /// <param name="keyless">Gets the places of admitted signals of the run's month without a key.</param>
    /// <param name="updates">Gets the places of updates that are in time.</param>
    /// <param name="progress">Told how many of the piece are done; null: nobody.</param>
    public void Read(ItemList items, int piece, List<int> keyless, List<int> updates, Action<int>? progress)
    {
        var block = new FigureBlock(_partners);
        var toetsen = new PartnerBoundsTable(_assessors);
        var (from, to) = items.PlacesOf(piece);
        var mayHave = new bool[FigureBlock.Size];
        var (written, touched) = (0, 0u);
        for (var place = from; place < to && !_isFaulty; place += FigureBlock.Size)
        {
            if (((place - from) & (SignalsPerReport - 1)) == 0)
            {
                _cancellationToken.ThrowIfCancellationRequested();
                progress?.Invoke(place - from);
            }

            var count = Math.Min(FigureBlock.Size, to - place);
            if (!block.Fill(Signalen, place, _hashes.AsSpan(place, count)))
            {
                _isFaulty = true;
                break;
            }

            if (toetsen.AsksHistory)
            {
                touched |= toetsen.AskHistory(block.SignalenOf(Signalen, place, count), place < Current ? 0 : 1, mayHave);
            }

            if (!_sleutels.IsPlainAdres)
            {
                touched |= (uint)_sleutels.Touch(block.SignalenOf(Signalen, place, count));
            }

            written = Judge(items, piece, written, block, place, count, toetsen, mayHave, keyless, updates);
        }

        _touched |= touched;
        items.Close(piece, written);
    }

    private int Judge(
        ItemList items, int piece, int written, FigureBlock block, int first, int count, PartnerBoundsTable toetsen, bool[] mayHave, List<int> keyless, List<int> updates)
    {
        var room = items.RoomOf(piece);
        var counts = items.CountsOf(piece);
        var shift = items.PartitionShift;
        var isPlain = _sleutels.IsPlainAdres;
        var partners = block.Partners;
        for (var i = 0; i < count; i++)
        {
            var place = first + i;
            ref readonly var figures = ref block.Figures[i];
            var back = _maand - figures.Maand;
            if ((place < Current ? back != 0 : back <= 0) || figures.Maand < _firstMonth)
            {
                _isFaulty = true;
                break;
            }

            if (back > _lookBack)
            {
                continue;
            }

            var oordeel = toetsen.Assess(Signalen, place, in figures, partners[i], back);
            if (mayHave[i])
            {
                oordeel |= toetsen.AssessHistory(Signalen[place], back);
            }

            Oordelen[place] = oordeel;
            if (figures.Soort == Actualisering.UpdateSoort && (oordeel & Actualisering.BuitenAanlevermoment) == 0)
            {
                updates.Add(place);
            }

            var inexact = (figures.Kenmerken & SignaalFigures.HasLongSuffix) != 0;
            var (high, low) = (figures.AdresHigh, figures.AdresLow);
            if (!isPlain && (oordeel & VerdictBits.Redenen) == 0 && !_sleutels.TryRead(Signalen[place], place, out high, out low, out inexact))
            {
                if (back == 0)
                {
                    keyless.Add(place);
                }

                continue;
            }

            // Written whatever the verdict, and kept or written over: a branch that goes either way by chance costs more.
            ref var item = ref room[written];
            item.Set(high, low, inexact, place, partners[i], back, (oordeel & VerdictBits.Direct) != 0, figures.Cents, figures.Vervaldatum);
            var keep = (oordeel & VerdictBits.Redenen) == 0 ? 1 : 0;
            counts[(int)(item.Hash >> shift)] += keep;
            written += keep;
        }

        if (written < room.Length)
        {
            room[written] = default;
        }

        return written;
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
