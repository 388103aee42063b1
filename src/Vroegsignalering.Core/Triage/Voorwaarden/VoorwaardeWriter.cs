using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>Writes a condition in words.</summary>
internal static class VoorwaardeWriter
{
    public static string Write(Triagevoorwaarde voorwaarde, Taal taal) => Write(voorwaarde, new Words(taal));

    private static string Write(Triagevoorwaarde voorwaarde, Words words) => voorwaarde.Match(
        _ => words.Of("altijd", "always"),
        en => Join(en.Voorwaarden, words.Of(" en ", " and "), words),
        of => Join(of.Voorwaarden, words.Of(" of ", " or "), words),
        niet => words.Of("niet ", "not ") + Nested(niet.Voorwaarde, words),
        partners => Partners(partners, words),
        match => words.Name(match.Matchsoort.Tekst),
        signalen => Count(signalen.Vanaf, signalen.TotEnMet, words.Of("signaal", "signal"), words.Of("signalen", "signals"), words),
        partners => Count(partners.Vanaf, partners.TotEnMet, words.Of("signaalpartner", "partner"), words.Of("verschillende signaalpartners", "different partners"), words),
        bedrag => Amount(bedrag, words),
        recidive => Recurrence(recidive, words),
        leeftijd => words.Of("leeftijd ", "age ") + Range(leeftijd.Vanaf, leeftijd.Tot, OptionChecker.Text, words),
        signaal => Any(signaal.Soorten, soort => words.Name(soort.Tekst), words),
        markering => Any(markering.Markeringen, each => words.Name(each.Tekst), words),
        verhuurder => words.Of("verhuurder: ", "landlord: ") + Any(verhuurder.Soorten, soort => words.Name(soort.Tekst), words),
        screening => words.Of("opmerking van de screening", "remark of screening")
            + (screening.Redenen.Count == 0 ? string.Empty : ": " + Any(screening.Redenen, reden => words.Name(reden.Tekst), words)),
        gegeven => gegeven.Gegeven.Tekst.In(words.Taal) + words.Of(" bekend", " known"),
        bekend => bekend.Bekendheid.Tekst.In(words.Taal),
        eigen => words.Of("eigen voorwaarde ", "own condition ") + eigen.Code);

    private static string Join(ValueList<Triagevoorwaarde> parts, string between, Words words) => string.Join(between, parts.Select(part => Nested(part, words)));

    private static string Nested(Triagevoorwaarde voorwaarde, Words words) =>
        voorwaarde is EnVoorwaarde or OfVoorwaarde ? $"({Write(voorwaarde, words)})" : Write(voorwaarde, words);

    private static string Partners(Partnersoortvoorwaarde voorwaarde, Words words)
    {
        var kinds = voorwaarde.Soorten.Select(soort => words.Name(soort.Tekst));
        return voorwaarde.Keuze == Partnersoortkeuze.EenVan ? words.Of("met ", "with ") + string.Join(words.Of(" of ", " or "), kinds)
            : voorwaarde.Keuze == Partnersoortkeuze.AlleVan ? words.Of("met ", "with ") + string.Join(words.Of(" en ", " and "), kinds)
            : words.Of("zonder ", "without ") + string.Join(words.Of(" en ", " and "), kinds);
    }

    private static string Amount(Bedragvoorwaarde voorwaarde, Words words)
    {
        var what = voorwaarde.HoogsteVan is { } kind
            ? words.Of("hoogste bedrag van ", "highest amount of ") + words.Name(kind.Tekst)
            : words.Of("totaalbedrag", "total amount");
        return $"{what} {Range(voorwaarde.Vanaf, voorwaarde.Tot, bedrag => bedrag.ToText(words.Taal), words)}";
    }

    private static string Recurrence(Recidivevoorwaarde voorwaarde, Words words)
    {
        var text = words.Of("recidive binnen ", "recurrence within ") + Months(voorwaarde.BinnenMaanden, words);
        if (voorwaarde.MinimumAantal != 1)
        {
            text += words.Of(", minstens in ", ", in at least ") + Months(voorwaarde.MinimumAantal, words);
        }

        if (voorwaarde.ZelfdePartner)
        {
            text += words.Of(", zelfde signaalpartner", ", same partner");
        }

        return voorwaarde.LaatsteResultaten.Count == 0 ? text
            : text + words.Of(", laatste resultaat: ", ", last result: ") + Any(voorwaarde.LaatsteResultaten, resultaat => words.Name(resultaat.Tekst), words);
    }

    private static string Months(int months, Words words) =>
        OptionChecker.Text(months) + (months == 1 ? words.Of(" maand", " month") : words.Of(" maanden", " months"));

    private static string Count(int? vanaf, int? totEnMet, string one, string unit, Words words) => (vanaf, totEnMet) switch
    {
        (1, 1) => $"1 {one}",
        (null, 1) => $"{words.Of("hoogstens", "at most")} 1 {one}",
        (null, null) => words.Of("elk aantal ", "any number of ") + unit,
        ({ } low, null) => $"{OptionChecker.Text(low)} {words.Of("of meer", "or more")} {unit}",
        (null, { } high) => $"{words.Of("hoogstens", "at most")} {OptionChecker.Text(high)} {unit}",
        ({ } low, { } high) when low == high => $"{OptionChecker.Text(low)} {unit}",
        ({ } low, { } high) => $"{OptionChecker.Text(low)} {words.Of("tot en met", "to")} {OptionChecker.Text(high)} {unit}",
    };

    private static string Range<T>(Grens<T>? vanaf, Grens<T>? tot, Func<T, string> text, Words words)
        where T : struct, IComparable<T>
    {
        var low = vanaf is null ? null : (vanaf.Inbegrepen ? words.Of("vanaf ", "from ") : words.Of("meer dan ", "more than ")) + text(vanaf.Waarde);
        var high = tot is null ? null : (tot.Inbegrepen ? words.Of("tot en met ", "up to and including ") : words.Of("minder dan ", "less than ")) + text(tot.Waarde);
        return (low, high) switch
        {
            (null, null) => words.Of("bekend of niet", "known or not"),
            ({ } one, null) => one,
            (null, { } one) => one,
            ({ } one, { } other) => $"{one}{words.Of(" en ", " and ")}{other}",
        };
    }

    private static string Any<T>(ValueList<T> items, Func<T, string> text, Words words) => string.Join(words.Of(" of ", " or "), items.Select(text));

    /// <summary>The words of one language.</summary>
    private readonly record struct Words(Taal Taal)
    {
        public string Of(string nederlands, string engels) => Taal == Taal.Engels ? engels : nederlands;

        // An abbreviation stays in capitals: CAK, DUO.
        public string Name(LocalizedText tekst)
        {
            var text = tekst.In(Taal);
            return text.Length > 1 && char.IsUpper(text[1]) ? text : char.ToLowerInvariant(text[0]) + text[1..];
        }
    }
}
