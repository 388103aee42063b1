using NodaTime;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>Makes the objects that a host sees from the table, one at a time.</summary>
internal sealed class Matchmaker(MatchTable table, YearMonth maand, Matchregels regels, IMatchsleutel sleutel, KeyReader lezer)
{
    // Up to here looking back is cheaper than a set, and nearly every match ends here.
    private const int FewSignals = 16;

    /// <summary>The places of the members in order: newest month first, then by partner and number.</summary>
    public int[] MembersOf(int match)
    {
        var places = table.MembersOf(in table.Matches[match]).ToArray();
        if (places.Length > 1)
        {
            places.AsSpan().Sort((left, right) => SignaalOrder.Compare(table.Signalen[left], table.Signalen[right]));
        }

        return places;
    }

    /// <summary>The bits of the key of a signal, when the key is the address.</summary>
    public (ulong High, uint Low) BitsOf(int place) => ((AdresKeyReader)lezer).BitsOf(place);

    /// <summary>The first of the members in order.</summary>
    public Vroegsignaal FirstOf(int match)
    {
        var members = table.MembersOf(in table.Matches[match]);
        var first = table.Signalen[members[0]];
        foreach (var place in members[1..])
        {
            first = SignaalOrder.Compare(table.Signalen[place], first) < 0 ? table.Signalen[place] : first;
        }

        return first;
    }

    public Match Make(int match)
    {
        ref readonly var entry = ref table.Matches[match];
        var places = MembersOf(match);
        var leden = new Matchsignaal[places.Length];
        var roles = RolesOf(places, entry.Grond == Matchgrond.OpvolgendeAchterstand.Value);
        for (var i = 0; i < leden.Length; i++)
        {
            leden[i] = new() { Signaal = table.Signalen[places[i]], Rol = roles[i] };
        }

        return new()
        {
            Nummer = new(maand, match + 1),
            Sleutel = entry.HasKey ? KeyOf(places[0]) : null,
            Regels = regels,
            Grond = Matchgrond.All[entry.Grond - 1],
            Soorten = Matchsoorten.Unpack(entry.Soorten),
            Leden = new(leden),
        };
    }

    public NietGematcht MakeNietGematcht(int index)
    {
        var single = table.NietGematcht[index];
        return new()
        {
            Signaal = table.Signalen[table.Single[single]],
            Gevonden = table.Found?[single] ?? 1,
            Minimum = regels.Minimum,
            Bron = regels.Minimumbron,
            ZonderSleutel = single >= table.KeyedSingle,
        };
    }

    public Sleutelwaarde? KeyOf(int place) => sleutel.Of(table.Signalen[place]);

    // In the order of the members, because of those that count once the first counts.
    private Matchrol[] RolesOf(int[] places, bool consecutive)
    {
        var roles = new Matchrol[places.Length];
        var inPeriod = regels.Periode == Matchperiode.MaandEnVorige ? 1 : 0;
        var counted = places.Length > FewSignals ? new HashSet<string>(StringComparer.Ordinal) : null;
        var current = places.Length > FewSignals && consecutive ? new HashSet<string>(StringComparer.Ordinal) : null;
        var soorten = 0;
        for (var i = 0; i < places.Length; i++)
        {
            var back = BackOf(places[i]);
            var partner = table.Signalen[places[i]].Partner;
            if (back == 0)
            {
                current?.Add(partner.Id);
            }

            if (back > inPeriod)
            {
                roles[i] = consecutive && back == 1 && IsCurrent(places, i, current) ? Matchrol.Opvolgend : Matchrol.Terugblik;
                continue;
            }

            var counts = regels.Telwijze == Telwijze.Partners ? counted?.Add(partner.Id) ?? !Contains(places.AsSpan(0, i), partner.Id, inPeriod)
                : regels.Telwijze != Telwijze.Partnersoorten || (soorten & (1 << partner.Soort.Value)) == 0;
            soorten |= 1 << partner.Soort.Value;
            roles[i] = !counts ? Matchrol.DubbelInTelling : back == 0 ? Matchrol.Telt : Matchrol.TeltUitVorigeMaand;
        }

        return roles;
    }

    private bool IsCurrent(int[] places, int member, HashSet<string>? current)
    {
        var partner = table.Signalen[places[member]].Partner.Id;
        return current?.Contains(partner) ?? Contains(places.AsSpan(0, member), partner, 0);
    }

    private bool Contains(ReadOnlySpan<int> places, string partner, int monthsBack)
    {
        foreach (var place in places)
        {
            if (BackOf(place) <= monthsBack && string.Equals(table.Signalen[place].Partner.Id, partner, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private int BackOf(int place) => ((maand.Year * 12) + maand.Month) - table.Signalen[place].Figures.Maand;
}
