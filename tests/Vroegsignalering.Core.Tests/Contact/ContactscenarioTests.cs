using Vroegsignalering.Contact;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Contact;

/// <summary>The table that a domain expert reads: the agreements, what triage gave, what is known, what was tried, and what comes next.</summary>
public sealed class ContactscenarioTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows =
        Csv.Read(Path.Combine(AppContext.BaseDirectory, "Contact", "contact-scenarios.csv"));

    public static TheoryData<string> Numbers => [.. Rows.Select(row => row["nr"])];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Advise_Scenario_IsTheAdvice(string nr)
    {
        var row = Rows.Single(candidate => candidate["nr"] == nr);
        var vandaag = NodaTime.Text.LocalDatePattern.Iso.Parse(row["vandaag"]).Value;
        Kanaal[] kanalen = [.. Words(row["kanalen"]).Select(Kanaal.FromCode)];
        var pogingen = row["pogingen"].Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Poging).ToList();

        var plan = Standaardafspraken.Of(row["afspraken"]).PlanFor(kanalen, Gegevens(row["bekend"]), vandaag);

        Assert.Equal(row["advies"], ContactPolicy.Default.Advise(plan, Verloop.Of(pogingen), vandaag).ToText(Taal.Nederlands));
        Assert.Equal(row["advies"], NaiveContactPolicy.Advise(plan, pogingen, vandaag).ToText(Taal.Nederlands));
    }

    [Fact]
    public void Table_CoversEveryPresetInFortyRowsOrMore()
    {
        Assert.True(Rows.Count >= 40);
        Assert.Equal(Standaardafspraken.Names.Order(StringComparer.Ordinal), Rows.Select(row => row["afspraken"]).Distinct().Order(StringComparer.Ordinal));
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Contactgegevens Gegevens(string bekend) => new()
    {
        Telefoonnummer = Words(bekend).Contains("mobiel") ? Telefoonnummer.Parse("06-12345678") : Words(bekend).Contains("telefoon") ? Telefoonnummer.Parse("026-1234567") : null,
        Emailadres = Words(bekend).Contains("mail") ? Emailadres.Parse("a@example.org") : null,
    };

    // huisbezoek 2026-11-25 10:00 [inkomend] [bereikt] [onjuist]
    private static Contactpoging Poging(string text)
    {
        var words = Words(text);
        Assert.Empty(words.Skip(3).Except(["inkomend", "bereikt", "onjuist"]));
        var datum = NodaTime.Text.LocalDatePattern.Iso.Parse(words[1]).Value;
        var tijd = NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(words[2]).Value;
        return Verloop.Poging(Contactsoort.FromCode(words[0]), datum, tijd.Hour, tijd.Minute) with
        {
            Richting = words.Contains("inkomend") ? Contactrichting.Inkomend : Contactrichting.Uitgaand,
            Bereikt = words.Contains("bereikt"),
            GegevensOnjuist = words.Contains("onjuist"),
        };
    }
}
