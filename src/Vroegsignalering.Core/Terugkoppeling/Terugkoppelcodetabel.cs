using System.Globalization;
using System.Text;
using Vroegsignalering.Foundation;
using C = Vroegsignalering.Terugkoppelcode;
using E = Vroegsignalering.Eindresultaat;
using N = Vroegsignalering.Screening.NoGoReden;
using T = Vroegsignalering.Matches.Teruggavereden;
using U = Vroegsignalering.Aanlevering.Uitvalredensoort;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>From a fact to the one code that a partner may hear of it (TKP-4).</summary>
/// <remarks>
/// Complete by construction: a reason without a code cannot be built. Own where no source says it. Whether the code exists on the day of the message, and
/// which one goes before, says <see cref="Terugkoppelafspraken.Resolve"/>. Thread safe: immutable.
/// </remarks>
public static class Terugkoppelcodetabel
{
    private static readonly CodeTable<U> Dropped = new(
        (U.BuitenAanlevermoment, null),
        (U.OnvolledigeGegevens, C.NietOpgepakt),
        (U.Rechtspersoon, C.MeldingOnterecht),
        (U.GeenWoning, C.MeldingOnterecht),
        (U.GeenKlantMeer, C.MeldingOnterecht),
        (U.BekendInSchuldregeling, C.NietOpgepakt),
        (U.BetalingsregelingLoopt, C.MeldingOnterecht),
        (U.TeJong, C.MeldingOnterecht),
        (U.TeOud, C.MeldingOnterecht),
        (U.OnderDrempelbedrag, C.MeldingOnterecht),
        (U.TeWeinigTermijnen, C.MeldingOnterecht),
        (U.OnvoldoendeInspanning, C.MeldingOnterecht),
        (U.HerhaaldeMelding, C.HerhaaldeMelding),
        (U.AnderCriterium, C.NietOpgepakt));

    private static readonly CodeTable<T> Returned = new(
        (T.QuotumTotaalVol, C.NietOpgepakt),
        (T.QuotumGebiedVol, C.NietOpgepakt),
        (T.TeWeinigSignalen, C.NietOpgepakt),
        (T.ZonderSleutel, C.NietOpgepakt));

    private static readonly CodeTable<N> Screened = new(
        (N.BekendBijSchuldhulpverlening, C.BekendBijSchuldhulpverlening),
        (N.LopendTraject, C.NietOpgepakt),
        (N.Bewindvoering, C.NietOpgepakt),
        (N.GeenInwoner, C.GeenInwoner),
        (N.Overleden, C.Overleden),
        (N.NietOpAdres, C.NietOpgepakt),
        (N.Rechtspersoon, C.MeldingOnterecht),
        (N.GeenWoning, C.MeldingOnterecht),
        (N.Uitsluitingslijst, C.NietOpgepakt),
        (N.WilGeenBemoeienis, C.NietOpgepakt),
        (N.Detentie, C.NietOpgepakt),
        (N.OnrechtmatigVerblijf, C.NietOpgepakt));

    private static readonly CodeTable<E> Ended = new(
        (E.AdviesOfQuickFix, C.WilHulp),
        (E.DefinitiefGeenContact, C.NogNietBereiktOfWilGeenHulp),
        (E.GeenReactieNaEerderContact, C.NogNietBereiktOfWilGeenHulp),
        (E.BekendBijSchuldhulpverlening, C.BekendBijSchuldhulpverlening),
        (E.AnderLopendTraject, C.NogNietBereiktOfWilGeenHulp),
        (E.ZelfBetaald, C.NogNietBereiktOfWilGeenHulp),
        (E.Overleden, C.Overleden),
        (E.RegeltHetZelf, C.NogNietBereiktOfWilGeenHulp),
        (E.NietOpgepaktAndereReden, C.NietOpgepakt),
        (E.NietOpgepaktHerhaaldeMelding, C.HerhaaldeMelding),
        (E.NietOpgepaktOnterechtSignaal, C.MeldingOnterecht),
        (E.GeenInwoner, C.GeenInwoner),
        (E.Vervolghulp, C.WilHulp),
        (E.VervolghulpFinancieel, C.WilHulp),
        (E.VervolghulpNietFinancieel, C.WilHulp),
        (E.VerwijzingZonderTussenkomst, C.NogNietBereiktOfWilGeenHulp));

    /// <summary>The five codes that exist on every day, in their own order.</summary>
    public static ValueList<C> Altijd { get; } = [C.MeldingOnterecht, C.NietOpgepakt, C.HerhaaldeMelding, C.WilHulp, C.NogNietBereiktOfWilGeenHulp];

    /// <summary>The three codes that came later, in their own order: known to debt counselling, deceased, not a resident.</summary>
    public static ValueList<C> Gedateerd { get; } = C.All.Where(code => !Altijd.Contains(code)).ToValueList();

    /// <summary>The code of a signal that was not taken in.</summary>
    /// <param name="soort">Why.</param>
    /// <returns>Null for <see cref="U.BuitenAanlevermoment"/> only: the signal moves to the next run and there is nothing to tell.</returns>
    public static C? CodeOf(U soort) => Dropped.Find(soort);

    /// <summary>The code of a signal that was handed back by matching or selection.</summary>
    /// <param name="reden">Why.</param>
    public static C CodeOf(T reden) => Returned.Find(reden)!;

    /// <summary>The code of a signal with a no-go.</summary>
    /// <param name="reden">Why.</param>
    public static C CodeOf(N reden) => Screened.Find(reden)!;

    /// <summary>The code of the signals of a case that ended.</summary>
    /// <param name="resultaat">How.</param>
    public static C CodeOf(E resultaat) => Ended.Find(resultaat)!;

    /// <summary>Whether a code exists from some day on, so that another one goes before that day.</summary>
    /// <param name="code">The code.</param>
    public static bool IsGedateerd(C code) => Gedateerd.Contains(code);

    /// <summary>The code that goes for one that does not exist yet: "niet opgepakt" before there is a case, the combined code once there is (TKP-1).</summary>
    internal static C Before(bool inZaak) => inZaak ? C.NogNietBereiktOfWilGeenHulp : C.NietOpgepakt;

    /// <summary>The whole table as Markdown: stage, fact, code, and the code before the first day of a dated one.</summary>
    /// <param name="taal">The language; the texts of the codes are the official ones, or their English gloss.</param>
    public static string Print(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        var english = taal == Taal.Engels;
        var text = new StringBuilder(english ? "| stage | fact | code | before its first day |\n" : "| fase | feit | code | vóór de eerste dag |\n").Append("|---|---|---|---|\n");
        Append(english ? "intake" : "aanlevering", U.All, CodeOf, inZaak: false);
        Append(english ? "selection" : "selectie", T.All, CodeOf, inZaak: false);
        Append("screening", N.All, CodeOf, inZaak: false);
        Append(english ? "case" : "zaak", E.All, CodeOf, inZaak: true);
        return text.ToString();

        void Append<TFact>(string stage, IEnumerable<TFact> facts, Func<TFact, C?> codeOf, bool inZaak)
            where TFact : CodedEnum<TFact>
        {
            foreach (var fact in facts)
            {
                var code = codeOf(fact);
                var told = code?.Tekst.In(taal) ?? (english ? "no message" : "geen bericht");
                var before = code is not null && IsGedateerd(code) ? Before(inZaak).Tekst.In(taal) : string.Empty;
                text.Append(CultureInfo.InvariantCulture, $"| {stage} | {fact.Tekst.In(taal)} | {told} | {before} |\n");
            }
        }
    }
}
