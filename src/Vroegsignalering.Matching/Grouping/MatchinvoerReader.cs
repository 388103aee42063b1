using NodaTime;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Reads the input of the matcher: the signals of the run and those of the look-back, by place.</summary>
internal static class MatchinvoerReader
{
    public static SignaalTable Read(Matchinvoer invoer, out bool[]? direct)
    {
        var current = invoer.Signalen.Count;
        var signalen = new Vroegsignaal[current + invoer.Terugblik.Count];
        direct = null;
        for (var i = 0; i < current; i++)
        {
            var kandidaat = invoer.Signalen[i];
            Guard(kandidaat.Signaal, invoer.Maand, true, nameof(invoer.Signalen));
            signalen[i] = kandidaat.Signaal;
            if (kandidaat.DirectOpgepakt)
            {
                (direct ??= new bool[current])[i] = true;
            }
        }

        for (var i = current; i < signalen.Length; i++)
        {
            var signaal = invoer.Terugblik[i - current];
            Guard(signaal, invoer.Maand, false, nameof(invoer.Terugblik));
            signalen[i] = signaal;
        }

        return new(signalen);
    }

    /// <summary>Writes the items of one piece.</summary>
    public static void Write(
        ItemList items,
        int piece,
        SignaalTable signalen,
        bool[]? direct,
        int maand,
        Matchregels regels,
        KeyReader lezer,
        PartnerTable partners,
        List<int> keyless,
        CancellationToken cancellationToken)
    {
        var room = items.RoomOf(piece);
        var counts = items.CountsOf(piece);
        var shift = items.PartitionShift;
        var lezers = new PartnerReader(partners);
        var (from, to) = items.PlacesOf(piece);
        var written = 0;
        for (var place = from; place < to; place++)
        {
            cancellationToken.ThrowIfCancelled(place);
            var signaal = signalen[place];
            ref readonly var figures = ref signaal.Figures;
            var back = maand - figures.Maand;
            if (back > regels.TerugblikMaanden)
            {
                continue;
            }

            if (!lezer.TryRead(signaal, place, out var high, out var low, out var inexact))
            {
                if (back == 0)
                {
                    keyless.Add(place);
                }

                continue;
            }

            ref var item = ref room[written++];
            var isDirect = direct is not null && place < direct.Length && direct[place];
            item.Set(high, low, inexact);
            item.SetFigures(place, lezers.NumberOf(signaal.Partner), back, isDirect, figures.Cents, figures.Vervaldatum);
            counts[(int)(item.Hash >> shift)]++;
        }

        items.Close(piece, written);
    }

    private static void Guard(Vroegsignaal? signaal, YearMonth maand, bool current, string list)
    {
        if (signaal is null)
        {
            throw new ArgumentException($"{list} holds no signal at some place.");
        }

        var back = SignaalFigures.Number(maand) - signaal.Figures.Maand;
        if (current ? back != 0 : back <= 0)
        {
            var what = current ? "is not of the month of the run" : "is in the look-back but not of a month before that of the run";
            throw new ArgumentException(FormattableString.Invariant($"Signal '{signaal.Nummer}' of {signaal.Aanlevermaand:uuuu-MM} {what} ({maand:uuuu-MM})."));
        }
    }
}
