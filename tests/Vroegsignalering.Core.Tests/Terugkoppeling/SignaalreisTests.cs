using NodaTime.Text;
using Vroegsignalering.Contact;
using Vroegsignalering.Screening;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>
/// The sample of 66 signals of March 2023 (004, "De signaalreis in de praktijk") under national practice: from what happened to what the partner heard. A figure
/// that cannot be read in the source is empty in the table; the row is still walked. The dates are examples, save those that 004 quotes.
/// </summary>
public sealed class SignaalreisTests
{
    private static readonly LocalDate Opened = new(2023, 3, 27);
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Sample = Read("signaalreis-66.csv");
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Contradicted = Read("signaalreis-tegenspraak.csv");

    public static TheoryData<string> Results => [.. Sample.Concat(Contradicted).Select(row => row["resultaat bij de gemeente"])];

    [Theory]
    [MemberData(nameof(Results))]
    public void Walk_Signal_PartnerHearsWhatTheTableSays(string result)
    {
        var row = Sample.Concat(Contradicted).Single(candidate => candidate["resultaat bij de gemeente"] == result);
        var events = row["gebeurtenissen"];
        var (heard, seen, end) = events.StartsWith("no-go ", StringComparison.Ordinal) ? NoGo(events["no-go ".Length..]) : Walked(events.Split("; "));

        Assert.Equal(row["berichten"], string.Join("; ", heard.Select(Text)));
        Assert.Equal(row["eindresultaat"], end?.Code ?? string.Empty);
        Assert.Equal(row["tegenspraak gezien op"], seen is { } day ? LocalDatePattern.Iso.Format(day) : string.Empty);
        Assert.All(heard, bericht => Assert.Contains(bericht.Code, Terugkoppelcodetabel.Altijd));
    }

    // 004: 37 + 15 + 8 + 6 = 66; 56 %, 23 % and 12 %.
    [Fact]
    public void Table_Groups_AreTheSixtySixOfTheSource()
    {
        var groups = Sample.GroupBy(row => row["groep"]).ToDictionary(group => group.Key, group => int.Parse(group.Select(row => row["aantal in groep"]).Distinct().Single(), null));

        Assert.Equal([37, 15, 8, 6], groups.Values);
        Assert.Equal(66, groups.Values.Sum());
        Assert.Equal([56, 23, 12], groups.Values.Take(3).Select(count => ((count * 100) + 33) / 66));
        Assert.All(Sample.GroupBy(row => row["groep"]), group => Assert.True(group.Sum(Count) <= groups[group.Key]));

        // What is left over is what cannot be read: none of 37, 4 of 15, 2 of 8, 4 of 6.
        Assert.Equal([0, 4, 2, 4], Sample.GroupBy(row => row["groep"]).Select(group => groups[group.Key] - group.Sum(Count)));
        Assert.Equal([2, 4], Contradicted.GroupBy(row => row["groep"]).Select(group => group.Sum(Count)));
    }

    // 004: in the eyes of the municipality 8 accepted help. What the partners heard last follows from the codes: 8 "wil hulp", 6 "niet opgepakt", 52 combined (60 were taken up).
    [Fact]
    public void Table_Codes_RevealOnlyThreeThings() => Assert.Equal(
        ["nog-niet-bereikt-of-wil-geen-hulp 52", "wil-hulp 8", "niet-opgepakt 6"],
        Sample.GroupBy(row => row["berichten"].Split("; ")[^1].Split(' ')[2])
            .Select(code => $"{code.Key} {code.Select(row => (row["groep"], int.Parse(row["aantal in groep"], null))).Distinct().Sum(group => group.Item2)}"));

    private static (List<Terugkoppelbericht> Heard, LocalDate? Seen, Eindresultaat? End) NoGo(string reden)
    {
        var signaal = new SignalBuilder().Build();
        return ([new TerugkoppelPolicy().MessageFor(signaal, NoGoReden.FromCode(reden), Given.Landelijk, Opened)], null, null);
    }

    // A host that does, day by day, what there is to do.
    private static (List<Terugkoppelbericht> Heard, LocalDate? Seen, Eindresultaat? End) Walked(string[] events)
    {
        var host = new CaseHost(Given.Landelijk, Given.Termijnen, Opened, [Given.SignalA with { Melding = Opened }]);
        LocalDate? seen = null;
        var left = new Queue<string>(events);
        for (var day = Opened; left.Count > 0; day = day.PlusDays(1))
        {
            while (left.TryPeek(out var next) && next.StartsWith(day.ToString("MM-dd", null), StringComparison.Ordinal))
            {
                Apply(host, day, left.Dequeue().Split(' ')[1..]);
            }

            // Before anything is sent.
            seen ??= host.Contradictions(day).Count > 0 ? day : null;
            host.Send(day);
        }

        Assert.True(host.Stand.Status.IsEindstatus);
        return ([.. host.Log.Select(regel => regel.Bericht)], seen, host.Stand.Resultaat);
    }

    private static void Apply(CaseHost host, LocalDate day, string[] words)
    {
        var at = host.Later(day);
        host.Apply(words[0] switch
        {
            "bereikt" => new ContactGelegd { Tijdstip = at, Poging = Given.Poging(at, bereikt: true) },
            "hulp-gewenst" => new HulpGewenst { Tijdstip = at },
            "hulp-geaccepteerd" => new HulpGeaccepteerd { Tijdstip = at, Afspraak = Hulpafspraak.FromCode(words[1]) },
            "hulp-geweigerd" => new HulpGeweigerd { Tijdstip = at },
            "contact-verloren" => new ContactVerloren { Tijdstip = at },
            "definitief-geen-contact" => new DefinitiefGeenContact { Tijdstip = at },
            "termijn-verstreken" => new TerugkoppeltermijnVerstreken { Tijdstip = at },
            "uitstroom" => new DirecteUitstroom { Tijdstip = at, Reden = Uitstroomreden.FromCode(words[1]) },
            "afgerond" => new TrajectAfgerond { Tijdstip = at, Resultaat = Eindresultaat.FromCode(words[1]) },
            _ => new ContactpogingZonderContact { Tijdstip = at, Poging = new Contactpoging { Soort = Contactsoort.FromCode(words[0]), Tijdstip = at, Bereikt = false } },
        });
    }

    private static string Text(Terugkoppelbericht bericht)
    {
        var text = $"{LocalDatePattern.Iso.Format(bericht.Datum)} {(bericht.Definitief ? "definitief" : "tussentijds")} {bericht.Code.Code}";
        return bericht.IncassorustTotEnMet is { } rust ? $"{text} rust {LocalDatePattern.Iso.Format(rust)}" : text;
    }

    private static int Count(IReadOnlyDictionary<string, string> row) => row["aantal"].Length == 0 ? 0 : int.Parse(row["aantal"], null);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string file) => Csv.Read(Path.Combine(AppContext.BaseDirectory, "Terugkoppeling", file));
}
