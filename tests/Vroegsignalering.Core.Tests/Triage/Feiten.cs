using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Tests.Triage;

/// <summary>Facts of matches in few words.</summary>
internal static class Feiten
{
    public static YearMonth Month { get; } = new(2025, 3);

    public static LocalDate Date { get; } = new(2025, 3, 25);

    public static ValueList<Contactgegeven> AllDetails { get; } = [Contactgegeven.Telefoonnummer, Contactgegeven.MobielNummer, Contactgegeven.Emailadres];

    /// <summary>A match with one signal per amount, of different partners.</summary>
    public static Triagefeiten Of(int nummer, params string?[] amounts) => new()
    {
        Nummer = new(Month, nummer),
        Rang = nummer,
        Signalen = amounts.Select((amount, i) => Signal(Signaalpartnersoort.Energie, amount) with { PartnerId = $"P{i}" }).ToValueList(),
        Soorten = [amounts.Length == 1 ? Matchsoort.Enkelvoudig : Matchsoort.Meervoudig],
        Contactgegevens = AllDetails,
        Recidive = Recidivefeit.Geen(6),
        IsGescreend = true,
        BekendBijSchuldhulpverlening = false,
        BekendBijWijkteam = false,
        Leeftijden = [Leeftijd.Exact(40)],
    };

    public static Triagesignaal Signal(Signaalpartnersoort soort, string? amount) => new()
    {
        Partnersoort = soort,
        PartnerId = soort.Code,
        Bedrag = amount is null ? null : Bedrag.Parse(amount),
    };

    public static EerdereMelding Earlier(int monthsBack, string? partner = "P0", Eindresultaat? resultaat = null) =>
        new() { Maand = Month.PlusMonths(-monthsBack), PartnerId = partner, Eindresultaat = resultaat };
}
