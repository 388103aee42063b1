using Vroegsignalering.Foundation;
using S = Vroegsignalering.Zaken.Zaakstatus;
using V = Vroegsignalering.Zaken.Zaakvoorwaarde;
using Z = Vroegsignalering.Zaken.Zaakgebeurtenissoort;

namespace Vroegsignalering.Zaken;

/// <summary>The one table from which everything about the status of a case follows: applying, may-I, what is possible, the diagram, the documentation (ZAA-3).</summary>
/// <remarks>Checked when it is built: each event and status at most once, an end status left by reopening and correcting only. Thread safe: immutable.</remarks>
public static class Zaakovergangen
{
    private static readonly S[] Open = [S.NogNietGestart, S.GeenContactNogEenPoging, S.Lopend, S.Nazorg];
    private static readonly S[] Ended = [.. S.All.Where(status => status.IsEindstatus)];
    private static readonly S[] BeforeContact = [S.NogNietGestart, S.GeenContactNogEenPoging];
    private static readonly S[] BeforeAftercare = [S.NogNietGestart, S.GeenContactNogEenPoging, S.Lopend];

    /// <summary>All rows: by event, then by status, both in their own order.</summary>
    public static ValueList<Zaakovergang> All { get; } = Rows().OrderBy(row => row.Gebeurtenis.Value).ThenBy(row => row.Van?.Value ?? 0).ToValueList();

    private static readonly Zaakovergang?[] ByPair = Index(All);

    /// <summary>The row of an event in a status.</summary>
    /// <param name="van">The status; null: before there is a case.</param>
    /// <param name="gebeurtenis">The event.</param>
    /// <returns>Null when the event is not allowed in that status.</returns>
    public static Zaakovergang? Find(S? van, Z gebeurtenis)
    {
        ArgumentNullException.ThrowIfNull(gebeurtenis);
        return ByPair[PlaceOf(van, gebeurtenis)];
    }

    /// <summary>The first row of an event: each of its rows asks the same.</summary>
    internal static Zaakovergang FirstOf(Z gebeurtenis) => All.First(row => row.Gebeurtenis == gebeurtenis);

    private static IEnumerable<Zaakovergang> Rows() =>
    [
        new() { Gebeurtenis = Z.ZaakGeopend, Van = null, Naar = [S.NogNietGestart], Voorwaarden = [V.SignalenGegeven, V.SignaalNieuw] },
        .. Stay(Z.SignaalToegevoegd, S.All, V.SignaalNieuw),
        .. Go(Z.ContactpogingZonderContact, BeforeContact, S.GeenContactNogEenPoging, V.PogingBinnenZaak, V.Bereik),
        .. Stay(Z.ContactpogingZonderContact, [S.Lopend, S.Nazorg], V.PogingBinnenZaak, V.Bereik),
        .. Go(Z.ContactGelegd, BeforeContact, S.Lopend, V.PogingBinnenZaak, V.Bereik),
        .. Stay(Z.ContactGelegd, [S.Lopend, S.Nazorg], V.PogingBinnenZaak, V.Bereik),
        .. Go(Z.HulpGewenst, BeforeAftercare, S.Lopend, V.ContactGeweest),
        .. Go(Z.HulpGeaccepteerd, BeforeAftercare, S.Lopend, V.ContactGeweest, V.Hulpafspraak),
        .. Go(Z.HulpGeweigerd, Open, S.WilGeenHulp, V.ContactGeweest),
        .. Go(Z.ContactVerloren, [S.Lopend], S.GeenContactNogEenPoging, V.ContactGeweest),
        .. Go(Z.DefinitiefGeenContact, [S.GeenContactNogEenPoging], S.DefinitiefGeenContact, V.ContactplanUitgeput, V.Resultaat),
        .. Go(Z.AnderTraject, Open, S.AnderLopendTraject, V.AndereHulpverlener),
        .. Go(Z.DirecteUitstroom, Open, S.DirecteUitstroom),
        .. Stay(Z.PlanVanAanpakVastgesteld, [S.Lopend, S.Nazorg], V.ContactGeweest, V.VerwijzingBijProblematisch),
        .. Go(Z.TrajectAfgerond, [S.Lopend], S.Afgerond, V.ContactGeweest, V.Resultaat),
        .. Go(Z.NazorgGestart, [S.Lopend], S.Nazorg, V.Toestemming),
        .. Go(Z.NazorgAfgerond, [S.Nazorg], S.Afgerond, V.Resultaat),
        .. Go(Z.Terugval, [S.Nazorg], S.Lopend),
        .. Go(Z.TerugkoppeltermijnVerstreken, [S.NogNietGestart], S.DirecteUitstroom, V.TermijnVoorbij),
        .. Go(Z.TerugkoppeltermijnVerstreken, [S.GeenContactNogEenPoging], S.DefinitiefGeenContact, V.TermijnVoorbij),
        .. Stay(Z.TerugkoppeltermijnVerstreken, [S.Lopend, S.Nazorg], V.TermijnVoorbij),
        .. Stay(Z.VolgactieUitgevoerd, S.All),
        .. Stay(Z.BetaalberichtOntvangen, S.All, V.SignaalInZaak),
        .. Stay(Z.TerugkoppelingVerstuurd, S.All, V.SignaalInZaak, V.EenmaalDefinitief),
        .. Ended.Select(van => Row(Z.Heropend, van, [S.NogNietGestart, S.GeenContactNogEenPoging, S.Lopend], V.Doel, V.Reden, V.Door)),
        .. S.All.Select(van => Row(Z.Gecorrigeerd, van, S.All.Where(naar => naar != van).ToValueList(), V.Doel, V.Resultaat, V.Reden, V.Door)),
    ];

    private static IEnumerable<Zaakovergang> Go(Z gebeurtenis, IEnumerable<S> van, S naar, params ReadOnlySpan<V> voorwaarden)
    {
        var asked = ValueList.Create(voorwaarden);
        return van.Select(status => new Zaakovergang { Gebeurtenis = gebeurtenis, Van = status, Naar = [naar], Voorwaarden = asked });
    }

    private static IEnumerable<Zaakovergang> Stay(Z gebeurtenis, IEnumerable<S> van, params ReadOnlySpan<V> voorwaarden)
    {
        var asked = ValueList.Create(voorwaarden);
        return van.Select(status => new Zaakovergang { Gebeurtenis = gebeurtenis, Van = status, Naar = [status], Voorwaarden = asked });
    }

    private static Zaakovergang Row(Z gebeurtenis, S van, ValueList<S> naar, params ReadOnlySpan<V> voorwaarden) =>
        new() { Gebeurtenis = gebeurtenis, Van = van, Naar = naar, Voorwaarden = ValueList.Create(voorwaarden) };

    private static int PlaceOf(S? van, Z gebeurtenis) => (gebeurtenis.Value * (S.All.Count + 1)) + (van?.Value ?? 0);

    private static Zaakovergang?[] Index(ValueList<Zaakovergang> rows)
    {
        var index = new Zaakovergang?[PlaceOf(S.All[^1], Z.All[^1]) + 1];
        foreach (var row in rows)
        {
            ref var cell = ref index[PlaceOf(row.Van, row.Gebeurtenis)];
            if (cell is not null)
            {
                throw new InvalidOperationException($"The table has {row.Gebeurtenis.Code} in status {row.Van?.Code} twice.");
            }

            if (row.Van is { IsEindstatus: true } && !row.IsBlijvend && row.Gebeurtenis != Z.Heropend && row.Gebeurtenis != Z.Gecorrigeerd)
            {
                throw new InvalidOperationException($"The table lets {row.Gebeurtenis.Code} leave the end status {row.Van.Code}.");
            }

            cell = row;
        }

        return index;
    }
}
