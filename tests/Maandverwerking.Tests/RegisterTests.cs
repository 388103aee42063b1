namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>Screening with a register of persons: <c>--register</c> and <c>screening.csv</c>.</summary>
public class RegisterTests
{
    private const string Header =
        "persoon_id,geslacht,voornamen,voorvoegsel,geslachtsnaam,naamgebruik,partner_voorvoegsel,partner_naam,geboortedatum,overleden,opschorting,geheimhouding,"
        + "adres_id,vorig_adres_id,straat,huisnummer,huisletter,toevoeging,postcode,woonplaats,gemeente,gebruik";

    private static readonly string[] Signals =
    [
        Signal("S1", "Jansen", "1980-05-17", "12"), Signal("S2", "Baker", "1960-05-17", "12"), Signal("S3", "Vertrokkene", "1970-01-02", "12"),
        Signal("S4", "Dode", "1970-01-03", "14"), Signal("S5", "Verhuisde", "1970-01-04", "16"), Signal("S6", "Onvindbaar", "1970-01-05", "18"), Signal("S7", "Gezin", "2000-01-01", "20"),
    ];

    private static readonly string[] Persons =
    [
        "1,,Jan,,Jansen,E,,,19800517,,,0,A12,,Weg,12,,,1421AB,Uithoorn,0451,woning",
        "2,,Jan,,Bakker,E,,,19600517,,,0,A12,,Weg,12,,,1421AB,Uithoorn,0451,woning",
        "3,,Jan,,Vertrokkene,E,,,19700102,,E,0,,A12,,,,,,,,",
        "4,,Jan,,Dode,E,,,19700103,20250201,O,0,A14,,Weg,14,,,1421AB,Uithoorn,0451,woning",
        "5,,Jan,,Verhuisde,E,,,19700104,,,0,A12,A16,Weg,12,,,1421AB,Uithoorn,0451,woning",
        "8,,Anna,,Ander,E,,,19550104,,,0,A16,,Weg,16,,,1421AB,Uithoorn,0451,woning",
        "6,,Jan,,Gezin,E,,,19500101,,,0,A20,,Weg,20,,,1421AB,Uithoorn,0451,woning",
        "7,,Joost,,Gezin,E,,,19900101,,,0,A20,,Weg,20,,,1421AB,Uithoorn,0451,woning",
    ];

    [Fact]
    public async Task Run_WithARegister_ScreensEverySignal()
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunRowsAsync(Signals, "--werkwijze", "gemeente5", "--register", Register(sample, Persons)));

        Assert.Equal(
            [
                "S1 go ", "S2 go ", "S3 no-go geen-inwoner", "S4 no-go overleden", "S5 go ", "S6 no-go niet-op-adres", "S7 handmatige-controle naamgenoot",
            ],
            sample.Rows("screening.csv").Select(row => $"{row["signaal_id"]} {row["uitkomst"]} {row["reden"].Replace("register-twijfel ", string.Empty, StringComparison.Ordinal)}").Order(StringComparer.Ordinal));
        BalansAssert.Holds(sample);
        var rows = sample.Rows("screening.csv").ToDictionary(row => row["signaal_id"]);
        Assert.Contains("achternaam met een letter verschil", rows["S2"]["uitleg"], StringComparison.Ordinal);
        Assert.True(int.Parse(rows["S1"]["score"], System.Globalization.CultureInfo.InvariantCulture) > 8_000);
        Assert.Empty(rows["S6"]["score"]);
        // A no-go is not triaged, and its partner hears the code that its reason gives; S3 falls out and its match stays.
        var planned = sample.Rows("werklijst.csv").Select(row => row["match"]).ToHashSet();
        Assert.Equal([true, true, true, false, true, false, true], new[] { "S1", "S2", "S3", "S4", "S5", "S6", "S7" }.Select(id => planned.Contains(rows[id]["match"])));
        Assert.Contains("een mens kijkt eerst", sample.Rows("werklijst.csv").Single(row => row["match"] == rows["S7"]["match"])["uitleg"], StringComparison.Ordinal);
        Assert.Equal(
            ["S3 geen-inwoner", "S4 overleden", "S6 niet-opgepakt"],
            sample.Rows("terugkoppeling.csv").Where(row => row["signaal_id"] is "S3" or "S4" or "S6").Select(row => $"{row["signaal_id"]} {row["code"]}").Order(StringComparer.Ordinal));
        foreach (var line in new[] { "gescreend", "met de hand na te kijken", "no-go" })
        {
            Assert.Contains(line, sample.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Run_WithARegister_ShowsNothingPersonal()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync(Signals, "--werkwijze", "landelijk", "--register", Register(sample, Persons));
        var shown = await File.ReadAllTextAsync(sample.PathOf("uit/screening.csv")) + sample.Output + sample.Error;

        foreach (var text in new[] { "Jansen", "Bakker", "Baker", "Verhuisde", "Joost", "1421AB", "19800517", "1980-05-17", "Weg" })
        {
            Assert.DoesNotContain(text, shown, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Run_WithoutARegister_SaysThatNothingWasChecked()
    {
        using var sample = new Sample();
        await sample.RunRowsAsync(Signals, "--werkwijze", "landelijk");

        Assert.All(sample.Rows("screening.csv"), row => Assert.Equal(("niet-gecontroleerd", "geen-screening", ""), (row["uitkomst"], row["reden"], row["score"])));
        Assert.StartsWith("match,signaal_id,uitkomst,reden,score,uitleg\n", await File.ReadAllTextAsync(sample.PathOf("uit/screening.csv")), StringComparison.Ordinal);
        Assert.DoesNotContain("gescreend", sample.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_TheBundledRegister_FindsMostPeople()
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Ok, await sample.RunAsync("--werkwijze", "landelijk", "--register", Sample.BundledPath("register.csv")));
        BalansAssert.Holds(sample);
        var rows = sample.Rows("screening.csv");
        Assert.True(rows.Count(row => row["uitkomst"] == "go") > rows.Count * 9 / 10);
        Assert.Contains(rows, row => row["uitkomst"] == "handmatige-controle" && row["reden"] == "register-afgewezen");
        Assert.Contains(rows, row => row["uitleg"].Contains("woont elders in de gemeente", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("duoplus")]
    [InlineData("arnhem")]
    [InlineData("gemeente1")]
    public async Task Run_AWerkwijzeWithoutRegisterCheck_RefusesARegister(string werkwijze)
    {
        // SCR-4.
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Unusable, await sample.RunRowsAsync(Signals, "--werkwijze", werkwijze, "--register", Register(sample, Persons)));
        Assert.Equal(
            $"--register: werkwijze {werkwijze} laat de BRP niet raadplegen: inschrijving staat niet in screening.kenmerken; kies met --werkwijze een andere.", sample.ErrorLine());
        Assert.False(Directory.Exists(sample.PathOf("uit")));
    }

    [Fact]
    public async Task Run_ABadRegister_TellsEveryFaultAtOnceAndMasked()
    {
        using var sample = new Sample();
        var path = Register(
            sample,
            [
                "1,,Jan,,,Z,,,1980-13-45,gisteren,Q,0,A12,,Weg,twaalf,,,1421A,Uithoorn,0451,woning",
                "2,,Jan,,Geheim,E,,,19800517,,,0,A12,,Weg,12,,,1421AB,Uithoorn,0451,woning",
                "2,,Jan,,Geheim,E,,,19800517,,,0,A12,,Weg,12,,,1421AB,Uithoorn,0451,woning",
                "3,te kort",
            ]);
        Assert.Equal(ExitCodes.Unusable, await sample.RunRowsAsync(Signals, "--werkwijze", "landelijk", "--register", path));
        var line = sample.ErrorLine();

        foreach (var part in new[]
        {
            "regel 2: geslachtsnaam", "regel 2: geboortedatum: '9999-99-99'", "regel 2: overleden: 'aaaaaaaa'", "regel 2: opschorting: 'A' is onbekend; toegestaan: leeg, O, E, R, M of F",
            "regel 2: naamgebruik: 'A'", "regel 2: huisnummer: 'aaaaaa'", "regel 2: postcode: '9999A'", "regel 4: persoon_id: '9' komt al eerder voor", "eerder op regel 3", "regel 5: regel: '2'", "fouten in totaal: 9",
        })
        {
            Assert.Contains(part, line, StringComparison.Ordinal);
        }

        foreach (var personal in new[] { "Geheim", "1980-13", "gisteren", "twaalf", "1421A" })
        {
            Assert.DoesNotContain(personal, line, StringComparison.OrdinalIgnoreCase);
        }

        Assert.False(File.Exists(sample.PathOf("uit/screening.csv")));
    }

    [Fact]
    public async Task Run_ARegisterWithoutColumns_OrThatIsNotThere_GivesOneLine()
    {
        using var sample = new Sample();
        Assert.Equal(ExitCodes.Unusable, await sample.RunRowsAsync(Signals, "--werkwijze", "landelijk", "--register", sample.Write("r.csv", "persoon_id\n1\n")));
        Assert.Contains("kolommen ontbreken: voornamen, voorvoegsel, geslachtsnaam", sample.ErrorLine(), StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Unusable, await sample.RunRowsAsync(Signals, "--werkwijze", "landelijk", "--register", "er-is-niets.csv"));
        Assert.Contains("bestaat niet", sample.ErrorLine(), StringComparison.Ordinal);
        var output = sample.Write("uit/screening.csv", "x");
        Assert.Equal(ExitCodes.Unusable, await sample.RunRowsAsync(Signals, "--werkwijze", "landelijk", "--register", output));
        Assert.Contains("--register", sample.ErrorLine(), StringComparison.Ordinal);
    }

    private static string Signal(string id, string name, string birth, string house) => Sample.Row(
        ("signaal_id", id), ("achternaam", name), ("voorletters", "J."), ("geboortedatum", birth), ("huisnummer", house), ("partner", "Verhuurder " + id), ("oudste_vervaldatum", "2025-02-01"));

    private static string Register(Sample sample, IEnumerable<string> rows) => sample.Write("register.csv", string.Join('\n', [Header, .. rows, string.Empty]));
}
