using System.Text.Json;
using Vroegsignalering.Foundation;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Personen;

// SIG-7
public class GeboortedatumTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("1980-05-17", "1980-05-17", "19800517", 1980, 5, 17)]
    [InlineData("19800517", "1980-05-17", "19800517", 1980, 5, 17)]
    [InlineData(" 1980-05-17 ", "1980-05-17", "19800517", 1980, 5, 17)]
    [InlineData("1980-05-00", "1980-05", "19800500", 1980, 5, null)]
    [InlineData("19800500", "1980-05", "19800500", 1980, 5, null)]
    [InlineData("1980-05", "1980-05", "19800500", 1980, 5, null)]
    [InlineData("19800000", "1980", "19800000", 1980, null, null)]
    [InlineData("1980-00-00", "1980", "19800000", 1980, null, null)]
    [InlineData("1980", "1980", "19800000", 1980, null, null)]
    [InlineData("00000000", "0000", "00000000", null, null, null)]
    [InlineData("0000-00-00", "0000", "00000000", null, null, null)]
    [InlineData("1996-02-29", "1996-02-29", "19960229", 1996, 2, 29)]
    [InlineData("1800-01-02", "1800-01-02", "18000102", 1800, 1, 2)]
    [InlineData("2199-12-31", "2199-12-31", "21991231", 2199, 12, 31)]
    public void TryParse_AllowedText_KeepsPrecision(string text, string canonical, string register, int? jaar, int? maand, int? dag)
    {
        Assert.True(Geboortedatum.TryParse(text, out var datum));
        Assert.Equal(canonical, datum.ToCanonicalString());
        Assert.Equal(register, datum.ToRegisterString());
        Assert.Equal((jaar, maand, dag), (datum.Jaar, datum.Maand, datum.Dag));
        Assert.Equal(dag is not null, datum.IsVolledig);
        Assert.Equal(dag is null ? null : new LocalDate(jaar!.Value, maand!.Value, dag.Value), datum.Datum);
    }

    [Theory]
    [InlineData("")]
    [InlineData("onbekend")]
    [InlineData("17-05-1980")]
    [InlineData("1980/05/17")]
    [InlineData("1980-5-17")]
    [InlineData("198005171")]
    [InlineData("1980-02-30")]
    [InlineData("1997-02-29")]
    [InlineData("1980-13-01")]
    [InlineData("19800017")] // a day without a month
    [InlineData("00000517")] // a month without a year
    [InlineData("1799-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("19-80517")]
    [InlineData("١٩٨٠٠٥١٧")] // digits of another script
    public void TryParse_OtherText_IsRefused(string text)
    {
        Assert.False(Geboortedatum.TryParse(text, out var datum));
        Assert.Equal(Geboortedatum.Onbekend, datum);
    }

    [Fact]
    public void Parse_OtherText_SaysWhatIsAllowedWithoutTheValue()
    {
        var fault = Assert.Throws<FormatException>(() => Geboortedatum.Parse("1980-02-31"));
        Assert.Equal(
            "Geboortedatum: '9999-99-99' cannot be read; allowed: an existing date as YYYY-MM-DD or YYYYMMDD, year 1800 to 2199; "
            + "unknown day or month 00, unknown date 00000000",
            fault.Message);
    }

    [Theory]
    [InlineData("1980-05-17", "geen")]
    [InlineData("1980-01-01", "mogelijk")]
    [InlineData("2000-01-01", "sterk")]
    [InlineData("2000-01-02", "geen")]
    [InlineData("2000-01", "geen")]
    [InlineData("2000", "geen")]
    [InlineData("00000000", "geen")]
    public void Opvulverdenking_FirstOfJanuary_IsSuspect(string text, string code) =>
        Assert.Equal(code, Geboortedatum.Parse(text).Opvulverdenking.Code);

    [Fact]
    public void Default_IsUnknown()
    {
        Assert.Equal(Geboortedatum.Onbekend, default);
        Assert.Null(Geboortedatum.Onbekend.Jaar);
    }

    [Theory]
    [InlineData(1980, 2, 30)]
    [InlineData(1980, null, 3)]
    [InlineData(1980, 0, null)]
    [InlineData(1980, 1, 0)]
    [InlineData(0, null, null)]
    public void Of_NoSuchDate_Throws(int jaar, int? maand, int? dag) =>
        Assert.Throws<ArgumentException>(() => Geboortedatum.Of(jaar, maand, dag));

    [Fact]
    public void Of_Date_IsThatDate()
    {
        Assert.Equal(Geboortedatum.Parse("1980-05-17"), Geboortedatum.Of(new LocalDate(1980, 5, 17)));
        Assert.Equal(Geboortedatum.Parse("1980-05"), Geboortedatum.Of(1980, 5));
    }

    // SIG-12
    [Fact]
    public void ToString_ShowsNothing() => Assert.Equal(Mask.Hidden, $"{Geboortedatum.Parse("1980-05-17")}");

    [Fact]
    public void Json_IsTheCanonicalText()
    {
        Assert.Equal("\"1980-05\"", JsonSerializer.Serialize(Geboortedatum.Parse("19800500")));
        Assert.Equal(Geboortedatum.Parse("1980"), JsonSerializer.Deserialize<Geboortedatum>("\"19800000\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Geboortedatum>("\"1980-02-31\""));
    }

    [SharedDataFact]
    public void TryParse_EveryRegisterPerson_IsWrittenBackUnchanged()
    {
        var rows = SharedData.Rows("brp-testpersonen.csv");
        var given = rows.Select(row => row["geboortedatum"]).Where(text => text.Length > 0).ToList();
        Assert.Equal(914, rows.Count);
        Assert.Equal(913, given.Count); // one person has no birth date at all
        Assert.All(given, text =>
        {
            var datum = Geboortedatum.Parse(text);
            Assert.Equal(text, datum.ToRegisterString());
            Assert.Equal(datum, Geboortedatum.Parse(datum.ToCanonicalString()));
        });
        output.WriteLine($"{given.Count} birth dates written back, {given.Count(text => text.EndsWith("00", StringComparison.Ordinal))} not complete");
    }
}
