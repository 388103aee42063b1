using NodaTime;
using NodaTime.Text;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken.Weigeringen;

/// <summary>Why an event is refused: the condition that is not met, with what was found and what is allowed (ZAA-4).</summary>
/// <remarks>
/// A closed set: the cases are the sealed records of this folder, one for each <see cref="Zaakvoorwaarde"/>. Nothing personal. Value equality. Thread safe:
/// immutable.
/// </remarks>
public abstract record Weigeringsgrond
{
    private protected Weigeringsgrond()
    {
    }

    /// <summary>The condition that is not met, with its stable code.</summary>
    public abstract Zaakvoorwaarde Voorwaarde { get; }

    /// <summary>What was found and what is allowed, in words.</summary>
    public abstract LocalizedText Toelichting { get; }

    /// <summary>Handles every case.</summary>
    /// <param name="statusLaatNietToe">Handles <see cref="StatusLaatNietToe"/>.</param>
    /// <param name="tijdstipNietLater">Handles <see cref="TijdstipNietLater"/>.</param>
    /// <param name="versieVerschilt">Handles <see cref="VersieVerschilt"/>.</param>
    /// <param name="geenContactGeweest">Handles <see cref="GeenContactGeweest"/>.</param>
    /// <param name="hulpafspraakOntbreekt">Handles <see cref="HulpafspraakOntbreekt"/>.</param>
    /// <param name="pogingBuitenZaak">Handles <see cref="PogingBuitenZaak"/>.</param>
    /// <param name="bereikKloptNiet">Handles <see cref="BereikKloptNiet"/>.</param>
    /// <param name="contactplanNietUitgeput">Handles <see cref="ContactplanNietUitgeput"/>.</param>
    /// <param name="geenAndereHulpverlener">Handles <see cref="GeenAndereHulpverlener"/>.</param>
    /// <param name="terugkoppeltermijnLoopt">Handles <see cref="TerugkoppeltermijnLoopt"/>.</param>
    /// <param name="toestemmingOntbreekt">Handles <see cref="ToestemmingOntbreekt"/>.</param>
    /// <param name="redenOntbreekt">Handles <see cref="RedenOntbreekt"/>.</param>
    /// <param name="doorOntbreekt">Handles <see cref="DoorOntbreekt"/>.</param>
    /// <param name="doelNietToegestaan">Handles <see cref="DoelNietToegestaan"/>.</param>
    /// <param name="resultaatNietToegestaan">Handles <see cref="ResultaatNietToegestaan"/>.</param>
    /// <param name="signalenOntbreken">Handles <see cref="SignalenOntbreken"/>.</param>
    /// <param name="signaalDubbel">Handles <see cref="SignaalDubbel"/>.</param>
    /// <param name="signaalNietInZaak">Handles <see cref="SignaalNietInZaak"/>.</param>
    /// <param name="definitiefNietMogelijk">Handles <see cref="DefinitiefNietMogelijk"/>.</param>
    /// <param name="verwijzingOntbreekt">Handles <see cref="VerwijzingOntbreekt"/>.</param>
    /// <typeparam name="TResult">The result.</typeparam>
    public TResult Match<TResult>(
        Func<StatusLaatNietToe, TResult> statusLaatNietToe,
        Func<TijdstipNietLater, TResult> tijdstipNietLater,
        Func<VersieVerschilt, TResult> versieVerschilt,
        Func<GeenContactGeweest, TResult> geenContactGeweest,
        Func<HulpafspraakOntbreekt, TResult> hulpafspraakOntbreekt,
        Func<PogingBuitenZaak, TResult> pogingBuitenZaak,
        Func<BereikKloptNiet, TResult> bereikKloptNiet,
        Func<ContactplanNietUitgeput, TResult> contactplanNietUitgeput,
        Func<GeenAndereHulpverlener, TResult> geenAndereHulpverlener,
        Func<TerugkoppeltermijnLoopt, TResult> terugkoppeltermijnLoopt,
        Func<ToestemmingOntbreekt, TResult> toestemmingOntbreekt,
        Func<RedenOntbreekt, TResult> redenOntbreekt,
        Func<DoorOntbreekt, TResult> doorOntbreekt,
        Func<DoelNietToegestaan, TResult> doelNietToegestaan,
        Func<ResultaatNietToegestaan, TResult> resultaatNietToegestaan,
        Func<SignalenOntbreken, TResult> signalenOntbreken,
        Func<SignaalDubbel, TResult> signaalDubbel,
        Func<SignaalNietInZaak, TResult> signaalNietInZaak,
        Func<DefinitiefNietMogelijk, TResult> definitiefNietMogelijk,
        Func<VerwijzingOntbreekt, TResult> verwijzingOntbreekt)
    {
        ArgumentNullException.ThrowIfNull(statusLaatNietToe);
        ArgumentNullException.ThrowIfNull(tijdstipNietLater);
        ArgumentNullException.ThrowIfNull(versieVerschilt);
        ArgumentNullException.ThrowIfNull(geenContactGeweest);
        ArgumentNullException.ThrowIfNull(hulpafspraakOntbreekt);
        ArgumentNullException.ThrowIfNull(pogingBuitenZaak);
        ArgumentNullException.ThrowIfNull(bereikKloptNiet);
        ArgumentNullException.ThrowIfNull(contactplanNietUitgeput);
        ArgumentNullException.ThrowIfNull(geenAndereHulpverlener);
        ArgumentNullException.ThrowIfNull(terugkoppeltermijnLoopt);
        ArgumentNullException.ThrowIfNull(toestemmingOntbreekt);
        ArgumentNullException.ThrowIfNull(redenOntbreekt);
        ArgumentNullException.ThrowIfNull(doorOntbreekt);
        ArgumentNullException.ThrowIfNull(doelNietToegestaan);
        ArgumentNullException.ThrowIfNull(resultaatNietToegestaan);
        ArgumentNullException.ThrowIfNull(signalenOntbreken);
        ArgumentNullException.ThrowIfNull(signaalDubbel);
        ArgumentNullException.ThrowIfNull(signaalNietInZaak);
        ArgumentNullException.ThrowIfNull(definitiefNietMogelijk);
        ArgumentNullException.ThrowIfNull(verwijzingOntbreekt);
        return this switch
        {
            StatusLaatNietToe each => statusLaatNietToe(each),
            TijdstipNietLater each => tijdstipNietLater(each),
            VersieVerschilt each => versieVerschilt(each),
            GeenContactGeweest each => geenContactGeweest(each),
            HulpafspraakOntbreekt each => hulpafspraakOntbreekt(each),
            PogingBuitenZaak each => pogingBuitenZaak(each),
            BereikKloptNiet each => bereikKloptNiet(each),
            ContactplanNietUitgeput each => contactplanNietUitgeput(each),
            GeenAndereHulpverlener each => geenAndereHulpverlener(each),
            TerugkoppeltermijnLoopt each => terugkoppeltermijnLoopt(each),
            ToestemmingOntbreekt each => toestemmingOntbreekt(each),
            RedenOntbreekt each => redenOntbreekt(each),
            DoorOntbreekt each => doorOntbreekt(each),
            DoelNietToegestaan each => doelNietToegestaan(each),
            ResultaatNietToegestaan each => resultaatNietToegestaan(each),
            SignalenOntbreken each => signalenOntbreken(each),
            SignaalDubbel each => signaalDubbel(each),
            SignaalNietInZaak each => signaalNietInZaak(each),
            DefinitiefNietMogelijk each => definitiefNietMogelijk(each),
            VerwijzingOntbreekt each => verwijzingOntbreekt(each),
            _ => throw new InvalidOperationException("The set of refusals is closed."),
        };
    }

    /// <summary>What was found and allowed, and the condition, in one line: <c>the resident was never reached; attempts: 2 (condition: contact was made)</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return $"{Toelichting.In(taal)} ({(taal == Taal.Engels ? "condition" : "voorwaarde")}: {Voorwaarde.Tekst.In(taal)})";
    }

    /// <summary>The line in Dutch; nothing personal.</summary>
    public sealed override string ToString() => ToText(Taal.Nederlands);

    private protected static string Names<TEnum>(ValueList<TEnum> members, Taal taal)
        where TEnum : CodedEnum<TEnum> => members.Count == 0 ? "-" : string.Join(", ", members.Select(member => member.Tekst.In(taal)));

    private protected static string At(Instant tijdstip) => InstantPattern.ExtendedIso.Format(tijdstip);

    private protected static string On(LocalDate datum) => LocalDatePattern.Iso.Format(datum);
}
