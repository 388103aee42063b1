using System.Globalization;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage;

namespace Vroegsignalering.Tests.Triage;

/// <summary>
/// The six municipalities of 004 as tables that a domain expert can read: one match on its own a row, with what is decided about it (TRI-1 to TRI-6).
/// </summary>
public class TriageScenarioTests
{
    private static readonly Dictionary<string, ValueList<Contactgegeven>> Details = new(StringComparer.Ordinal)
    {
        ["alles"] = Feiten.AllDetails,
        ["geen"] = [],
        ["mail"] = [Contactgegeven.Emailadres],
        ["telefoon"] = [Contactgegeven.Telefoonnummer, Contactgegeven.MobielNummer],
        ["vast"] = [Contactgegeven.Telefoonnummer],
    };

    public static TheoryData<int, string, Scenario> Scenarios()
    {
        var data = new TheoryData<int, string, Scenario>();
        for (var gemeente = 1; gemeente <= 6; gemeente++)
        {
            foreach (var row in Csv.Read(FileOf(gemeente)))
            {
                data.Add(gemeente, row["geval"], new(row));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Plan_AMatchOfTheTable_IsDecidedAsTheTextSays(int gemeente, string geval, Scenario scenario)
    {
        Assert.NotEmpty(geval);
        var rules = Standaardtriage.All[gemeente - 1];

        var besluit = Assert.Single(new TriageregelPolicy(rules).Plan(new() { Peildatum = Feiten.Date, Capaciteit = rules.Capaciteit, Matches = [scenario.Facts()] }).Besluiten);

        Assert.Equal(scenario.Row["kanalen"], string.Join(' ', besluit.Kanalen.Select(kanaal => kanaal.Code)));
        Assert.Equal(scenario.Row["bakje"], besluit.Bakje ?? string.Empty);
        Assert.Equal(scenario.Row["team"], besluit.Team ?? string.Empty);
        Assert.Equal(int.Parse(scenario.Row["prioriteit"], CultureInfo.InvariantCulture), besluit.Prioriteit);
        Assert.Equal(scenario.Row["handmatig"], besluit.HandmatigEerst ? "ja" : "nee");
        Assert.Equal(scenario.Row["regel"], besluit.Voorstel.Regel?.Code ?? string.Empty);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Table_OfAMunicipality_HasAtLeastTwentyRowsAndEveryRule(int gemeente)
    {
        var rows = Csv.Read(FileOf(gemeente));
        var named = rows.Select(row => row["regel"]).ToHashSet(StringComparer.Ordinal);

        Assert.True(rows.Count >= 20);
        Assert.Empty(Standaardtriage.All[gemeente - 1].Regels.Where(regel => regel.Werking == Regelwerking.Beslist).Select(regel => regel.Code).Except(named));
    }

    private static string FileOf(int gemeente) => Path.Combine(AppContext.BaseDirectory, "Triage", FormattableString.Invariant($"gemeente{gemeente}.csv"));

    /// <summary>One row.</summary>
    public sealed class Scenario(IReadOnlyDictionary<string, string> row)
    {
        public IReadOnlyDictionary<string, string> Row { get; } = row;

        public Triagefeiten Facts()
        {
            var signals = Row["signalen"].Split(" + ").Select(Signal).ToValueList();
            return Feiten.Of(1, "1.00") with
            {
                Signalen = signals,
                Soorten = [signals.Count == 1 ? Matchsoort.Enkelvoudig : Matchsoort.Meervoudig],
                IsDirectOpgepakt = false,
                Contactgegevens = Details[Row["gegevens"]],
                Recidive = Recurrence(Row["recidive"], signals[0].PartnerId),
                Leeftijden = Row["leeftijd"].Split(' ').Select(Age).ToValueList(),
                Controleredenen = Row["bekend"] == "ondernemer" ? [Controlereden.Ondernemer] : [],
                BekendBijSchuldhulpverlening = Row["bekend"] == "onbekend" ? null : Row["bekend"] == "shv",
                BekendBijWijkteam = Row["bekend"] == "wijkteam",
            };
        }

        private static Triagesignaal Signal(string text)
        {
            var words = text.Split(' ');
            var signal = Feiten.Signal(Signaalpartnersoort.FromCode(words[0]), words[1] == "?" ? null : words[1]);
            foreach (var word in words.Skip(2))
            {
                signal = word[0] == '@' ? signal with { PartnerId = word[1..] }
                    : Signaalmarkering.TryFromCode(word, out var markering) ? signal with { Markeringen = [markering] }
                    : Signaalsoort.TryFromCode(word, out var soort) ? signal with { Soort = soort }
                    : signal with { Verhuurdersoort = Verhuurdersoort.FromCode(word) };
            }

            return signal;
        }

        private static Recidivefeit Recurrence(string text, string partner) => text switch
        {
            "onbekend" => Recidivefeit.Onbekend,
            "geen" => Recidivefeit.Geen(6),
            _ => new() { BekendeMaanden = 12, Meldingen = text.Split("; ").Select(each => Report(each.Split(' '), partner)).ToValueList() },
        };

        private static EerdereMelding Report(string[] words, string partner) => Feiten.Earlier(
            int.Parse(words[0], CultureInfo.InvariantCulture),
            words.FirstOrDefault(word => word[0] == '@')?[1..] ?? partner,
            words.Skip(1).FirstOrDefault(word => word[0] != '@') is { } code ? Eindresultaat.FromCode(code) : null);

        private static Leeftijd Age(string text) => text == "onbekend" ? Leeftijd.Onbekend
            : text.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray() is var bounds ? new() { Minimum = bounds[0], Maximum = bounds[^1] }
            : throw new InvalidOperationException(text);
    }
}
