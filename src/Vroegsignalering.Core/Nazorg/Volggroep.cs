using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken;
using E = Vroegsignalering.Eindresultaat;

namespace Vroegsignalering.Nazorg;

/// <summary>Whom 002 follows for half a year after the case was closed (NAZ-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Volggroep>))]
public sealed class Volggroep : CodedEnum<Volggroep>
{
    /// <summary>The resident needed no help.</summary>
    public static readonly Volggroep GeenHulpNodig = new(nameof(GeenHulpNodig), 1, "geen-hulp-nodig", "geen hulp nodig", "no help needed");

    /// <summary>Only a payment arrangement was made, and more was not wanted.</summary>
    public static readonly Volggroep AlleenBetalingsregeling =
        new(nameof(AlleenBetalingsregeling), 2, "alleen-betalingsregeling", "alleen een betalingsregeling", "only a payment arrangement");

    /// <summary>The resident was referred to other help.</summary>
    public static readonly Volggroep Doorverwezen = new(nameof(Doorverwezen), 3, "doorverwezen", "doorverwezen", "referred");

    private static readonly E[] Referral = [E.Vervolghulp, E.VervolghulpFinancieel, E.VervolghulpNietFinancieel, E.VerwijzingZonderTussenkomst];
    private static readonly E[] AfterContact = [E.AdviesOfQuickFix, E.RegeltHetZelf, E.GeenReactieNaEerderContact];
    private static readonly E[] NoHelp = [E.RegeltHetZelf, E.ZelfBetaald];

    private Volggroep(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }

    /// <summary>The group of a closed case, from how it ended and what was arranged in its last round (own, from the texts of 002).</summary>
    /// <param name="stand">The case.</param>
    /// <returns>
    /// Null when it is open or in no group. Referred: a result of further help or referral, or else a referral that was arranged or stands in the plan. Only
    /// an arrangement: that was what was arranged, also when the resident then wanted no more help. No help needed: he manages himself, or paid himself.
    /// </returns>
    public static Volggroep? Of(Zaakstand stand)
    {
        ArgumentNullException.ThrowIfNull(stand);
        if (stand.Resultaat is not { } resultaat)
        {
            return null;
        }

        var isOurs = AfterContact.Contains(resultaat);
        return Referral.Contains(resultaat) || (isOurs && IsReferred(stand)) ? Doorverwezen
            : isOurs && stand.Acceptatie?.Afspraak == Hulpafspraak.Betalingsregeling ? AlleenBetalingsregeling
            : NoHelp.Contains(resultaat) ? GeenHulpNodig
            : null;
    }

    private static bool IsReferred(Zaakstand stand) =>
        stand.Plan is { Verwijzingen.Count: > 0 }
        || stand.Acceptatie?.Afspraak == Hulpafspraak.Verwijzing
        || stand.Acceptatie?.Afspraak == Hulpafspraak.AanmeldingSchuldhulp;
}
