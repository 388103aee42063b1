using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>Makes the example of a cell, and writes the facts of it that the rules ask for.</summary>
internal sealed class ExampleWriter(CellSpace space, ConditionAtoms atoms)
{
    private readonly bool _asksHistory = atoms.Of<Recidivevoorwaarde>().Count > 0;
    private readonly bool _asksConsecutive = atoms.Of<Matchsoortvoorwaarde>().Exists(VerdictGroups.IsConsecutive);
    private readonly bool _asksAge = atoms.Of<Leeftijdvoorwaarde>().Count > 0;
    private readonly bool _asksRemarks = atoms.Of<Controleredenvoorwaarde>().Count > 0;
    private readonly bool _asksDetails = atoms.Of<Contactgegevenvoorwaarde>().Count > 0;
    private readonly bool _asksPartners = atoms.Of<Partneraantalvoorwaarde>().Count > 0 || atoms.Of<Recidivevoorwaarde>().Exists(atom => atom.ZelfdePartner);
    private readonly bool _asksAmount = atoms.Of<Bedragvoorwaarde>().Count > 0;
    private readonly bool _asksLandlord = atoms.Of<Verhuurdersoortvoorwaarde>().Count > 0;
    private readonly List<Bekendheid> _asked = [.. atoms.Of<Bekendheidvoorwaarde>().Select(atom => atom.Bekendheid)];

    public Analysevoorbeeld Write(int cell)
    {
        var feiten = space.Facts(cell);
        var plugins = space.Options(cell).Select(option => option.Plugin).OfType<FixedCondition>().OrderBy(plugin => plugin.Code, StringComparer.Ordinal).ToList();
        return new()
        {
            Feiten = feiten,
            Voldaan = plugins.Where(plugin => plugin.Oordeel == Voorwaardeoordeel.Ja).Select(plugin => plugin.Code).ToValueList(),
            NietVoldaan = plugins.Where(plugin => plugin.Oordeel == Voorwaardeoordeel.Nee).Select(plugin => plugin.Code).ToValueList(),
            Omschrijving = new(Text(feiten, plugins, Taal.Nederlands), Text(feiten, plugins, Taal.Engels)),
        };
    }

    private string Text(Triagefeiten feiten, List<FixedCondition> plugins, Taal taal)
    {
        var english = taal == Taal.Engels;
        return string.Join(", ", Parts());

        IEnumerable<string> Parts()
        {
            yield return string.Join(" + ", feiten.Signalen.GroupBy(signaal => Signal(signaal, taal), StringComparer.Ordinal)
                .Select(group => group.Count() == 1 ? group.Key : FormattableString.Invariant($"{group.Count()} × {group.Key}")));
            if (_asksPartners && feiten.AantalSignalen > 1)
            {
                yield return FormattableString.Invariant($"{feiten.AantalPartners} ") + (feiten.AantalPartners == 1 ? english ? "partner" : "signaalpartner" : english ? "partners" : "signaalpartners");
            }

            if (_asksConsecutive)
            {
                var text = KindNames.Lower(Matchsoort.Opeenvolgend.Tekst.In(taal));
                yield return feiten.Soorten.Contains(Matchsoort.Opeenvolgend) ? text : (english ? "not " : "niet ") + text;
            }

            if (_asksHistory)
            {
                yield return History(feiten, english, taal);
            }

            if (_asksAge)
            {
                yield return (english ? "age " : "leeftijd ") + string.Join(english ? " and " : " en ", feiten.Leeftijden.Select(leeftijd => Age(leeftijd, english)));
            }

            if (_asksRemarks)
            {
                yield return !feiten.IsGescreend ? english ? "not screened" : "niet gescreend"
                    : feiten.Controleredenen.Count == 0 ? english ? "screened without a remark" : "gescreend zonder opmerking"
                    : (english ? "remarks: " : "opmerkingen: ") + string.Join("; ", feiten.Controleredenen.Select(reden => KindNames.Lower(reden.Tekst.In(taal))));
            }

            if (_asksDetails)
            {
                yield return feiten.Contactgegevens.Count == 0 ? english ? "no contact detail known" : "geen contactgegeven bekend"
                    : string.Join(english ? " and " : " en ", feiten.Contactgegevens.Select(gegeven => gegeven.Tekst.In(taal))) + (english ? " known" : " bekend");
            }

            foreach (var bekendheid in _asked)
            {
                var known = bekendheid == Bekendheid.Schuldhulpverlening ? feiten.BekendBijSchuldhulpverlening : feiten.BekendBijWijkteam;
                var text = bekendheid.Tekst.In(taal);
                yield return known switch
                {
                    true => text,
                    false => (english ? "not " : "niet ") + text,
                    null => text + (english ? ": not asked" : ": niet gevraagd"),
                };
            }

            foreach (var plugin in plugins)
            {
                yield return $"{(english ? "own condition" : "eigen voorwaarde")} {plugin.Code}: {plugin.Oordeel.Tekst.In(taal)}";
            }
        }
    }

    private string Signal(Triagesignaal signaal, Taal taal)
    {
        var english = taal == Taal.Engels;
        var words = new List<string> { KindNames.Of(signaal.Partnersoort, taal) };
        if (_asksLandlord && signaal.Partnersoort == Signaalpartnersoort.Huur)
        {
            words.Add($"({(signaal.Verhuurdersoort == Verhuurdersoort.Onbekend ? english ? "landlord unknown" : "verhuurder onbekend" : KindNames.Lower(signaal.Verhuurdersoort.Tekst.In(taal)))})");
        }

        if (signaal.Soort != Signaalsoort.Vroegsignaal)
        {
            words.Add($"({KindNames.Lower(signaal.Soort.Tekst.In(taal))})");
        }

        words.AddRange(signaal.Markeringen.Select(mark => $"({KindNames.Lower(mark.Tekst.In(taal))})"));
        if (_asksAmount)
        {
            words.Add(signaal.Bedrag?.ToText(taal) ?? (english ? "amount unknown" : "bedrag onbekend"));
        }

        return string.Join(' ', words);
    }

    private static string History(Triagefeiten feiten, bool english, Taal taal)
    {
        var recidive = feiten.Recidive;
        var text = recidive.BekendeMaanden == 0 ? english ? "history unknown" : "verleden onbekend"
            : FormattableString.Invariant($"{(english ? "history known for" : "verleden bekend over")} {recidive.BekendeMaanden} {(recidive.BekendeMaanden == 1 ? english ? "month" : "maand" : english ? "months" : "maanden")}")
                + (recidive.Meldingen.Count == 0 ? english ? ", no report" : ", geen melding" : english ? ", reported " : ", gemeld ");
        return text + string.Join(english ? " and " : " en ", recidive.Meldingen.Select(melding => Report(melding, feiten, english, taal)));
    }

    private static string Report(EerdereMelding melding, Triagefeiten feiten, bool english, Taal taal)
    {
        var months = Period(feiten, melding);
        var text = FormattableString.Invariant($"{months} {(months == 1 ? english ? "month" : "maand" : english ? "months" : "maanden")} {(english ? "ago" : "geleden")}");
        var partner = melding.PartnerId is null ? english ? " by an unknown partner" : " door een onbekende signaalpartner"
            : feiten.Signalen.Any(signaal => string.Equals(signaal.PartnerId, melding.PartnerId, StringComparison.Ordinal)) ? string.Empty
            : english ? " by another partner" : " door een andere signaalpartner";
        return text + partner + (melding.Eindresultaat is null ? string.Empty : (english ? " with result " : " met resultaat ") + KindNames.Lower(melding.Eindresultaat.Tekst.In(taal)));
    }

    private static int Period(Triagefeiten feiten, EerdereMelding melding) =>
        ((feiten.Nummer.Maand.Year - melding.Maand.Year) * 12) + feiten.Nummer.Maand.Month - melding.Maand.Month;

    private static string Age(Leeftijd leeftijd, bool english) => leeftijd.Maximum is not { } highest
        ? english ? "unknown" : "onbekend"
        : highest == leeftijd.Minimum ? FormattableString.Invariant($"{highest}")
        : FormattableString.Invariant($"{leeftijd.Minimum} {(english ? "to" : "tot en met")} {highest}");
}
