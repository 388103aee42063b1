using Vroegsignalering.Samples.Maandverwerking.Reading;

namespace Vroegsignalering.Samples.Maandverwerking.Tests;

/// <summary>SIG-12: a value that could not be read is shown nowhere, whatever column it stands in.</summary>
/// <remarks>A partner writes a name under the amount as easily as an amount under the name.</remarks>
public class PrivacyLawTests
{
    private static readonly string[] Columns = [.. SignaalColumns.Required, .. SignaalColumns.Optional];

    public static TheoryData<string> Texts =>
    [
        "geheim", "Wilhelmina Oudekerk", "Öztürk-Ñandú", "721438650", "1957-08-23", "19570823", "0687214365", "+31687214365",
        "w.oudekerk@geheim.example", "8372QX", "NL91ABNA0417164300", "123456,78", "Dorpsstraat 127-H",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Run_EveryColumnPersonal_ShowsNothing(string text)
    {
        using var sample = new Sample();
        var row = string.Join(',', Columns.Select(_ => $"\"{text}\""));
        // Twice, so that what can be read as an identification is there twice.
        Assert.Equal(ExitCodes.UnreadableRows, await RunAsync(sample, [row, row], "nl"));
        Assert.Equal(2, sample.Balance()["foutregels"]);
        AssertHidden(text, sample.Output + sample.Error + FaultsOf(sample));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Run_OneColumnPersonal_ShowsNothingInTheFaults(string text)
    {
        using var sample = new Sample();
        await RunAsync(sample, Columns.SelectMany((column, i) => new[] { Row(column, text, 2 * i), Row(column, text, (2 * i) + 1) }), "en");
        // A screen names the partners of good rows, and one of these rows has the text as the name of its partner.
        AssertHidden(text, sample.Error + FaultsOf(sample));
        Assert.True(sample.Rows("fouten.csv").Select(row => row["veld"]).Distinct().Count() > 10);
    }

    [Fact]
    public async Task Run_PersonalTextInTheTable_ShowsNothing()
    {
        using var sample = new Sample();
        await sample.RunAsync("--gebieden", sample.Write("gebieden.csv", "pc4,gebied,quotum\nOudekerk,Noord,Wilhelmina\n"));
        AssertHidden("Oudekerk", sample.ErrorLine());
        AssertHidden("Wilhelmina", sample.ErrorLine());
    }

    private static Task<int> RunAsync(Sample sample, IEnumerable<string> rows, string taal) =>
        sample.RunAsync("--signalen", sample.Write("invoer.csv", string.Join('\n', [string.Join(',', Columns), .. rows, string.Empty])), "--maand", "2025-03", "--taal", taal);

    private static string Row(string personal, string text, int number) => string.Join(',', Columns.Select(column =>
        column == personal ? $"\"{text}\"" : column == "signaal_id" ? $"S{number}" : Sample.GoodField(column)));

    private static string FaultsOf(Sample sample) => File.ReadAllText(sample.PathOf("uit/fouten.csv"));

    private static void AssertHidden(string text, string shown) => Assert.DoesNotContain(text, shown, StringComparison.OrdinalIgnoreCase);
}
