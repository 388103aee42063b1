using Vroegsignalering.Foundation;
using E = Vroegsignalering.Eindresultaat;

namespace Vroegsignalering.Zaken;

/// <summary>Which end results a status allows, given what happened (ZAA-5).</summary>
/// <remarks>Thread safe: stateless.</remarks>
public static class Eindresultaatregels
{
    private static readonly E[] Always = [E.Overleden, E.GeenInwoner];
    private static readonly E[] Help = [E.AdviesOfQuickFix, E.Vervolghulp, E.VervolghulpFinancieel, E.VervolghulpNietFinancieel];
    private static readonly E[] Outflow = [.. Uitstroomreden.All.Select(reden => reden.Eindresultaat)];

    /// <summary>The results allowed, in the order of <see cref="Eindresultaat"/>.</summary>
    /// <param name="status">The status in which the case ends.</param>
    /// <param name="stand">What happened until then.</param>
    /// <returns>
    /// Empty for a status that is no end status. "Overleden" and "geen inwoner" always fit. A referral without the resident also fits a case that never
    /// reached him (own).
    /// </returns>
    public static ValueList<E> Allowed(Zaakstatus status, Zaakstand stand)
    {
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(stand);
        return status.IsEindstatus ? Own(status, stand).Concat(Always).Distinct().OrderBy(resultaat => resultaat.Value).ToValueList() : [];
    }

    /// <summary>The result that follows when none is given.</summary>
    /// <param name="status">The status in which the case ends.</param>
    /// <param name="stand">What happened until then.</param>
    /// <returns>Null when a person must choose, or the status is no end status.</returns>
    public static E? Default(Zaakstatus status, Zaakstand stand)
    {
        ArgumentNullException.ThrowIfNull(status);
        ArgumentNullException.ThrowIfNull(stand);
        return status == Zaakstatus.DefinitiefGeenContact ? NoContact(stand)
            : status == Zaakstatus.WilGeenHulp ? E.RegeltHetZelf
            : status == Zaakstatus.AnderLopendTraject ? E.AnderLopendTraject
            : null;
    }

    private static E[] Own(Zaakstatus status, Zaakstand stand)
    {
        if (status == Zaakstatus.DirecteUitstroom)
        {
            return Outflow;
        }

        if (status == Zaakstatus.Afgerond)
        {
            return stand.EersteContact is null ? [E.VerwijzingZonderTussenkomst] : [.. Help, E.VerwijzingZonderTussenkomst];
        }

        var followed = Default(status, stand) is { } resultaat ? new[] { resultaat } : [];
        return status == Zaakstatus.DefinitiefGeenContact ? [.. followed, E.VerwijzingZonderTussenkomst] : followed;
    }

    private static E? NoContact(Zaakstand stand) =>
        stand.EersteContact is not null ? E.GeenReactieNaEerderContact : stand.Pogingen > 0 ? E.DefinitiefGeenContact : null;
}
