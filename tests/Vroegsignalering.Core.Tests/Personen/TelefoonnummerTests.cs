using System.Text.Json;
using Vroegsignalering.Foundation;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Personen;

public class TelefoonnummerTests(ITestOutputHelper output)
{
    [SharedDataFact]
    public void TryParse_Oracle_AgreesOnValidityAndForm()
    {
        var rows = SharedData.Rows("telefoon-oracle.csv");
        Assert.Equal(224, rows.Count);
        foreach (var row in rows)
        {
            var read = Telefoonnummer.TryParse(row["invoer"], out var nummer);
            Assert.True((row["geldig"] == "1") == read, row["invoer"]);
            if (read)
            {
                Assert.Equal(row["e164"], nummer!.E164);
                Assert.Equal(row["regio"] == "NL", nummer.IsNederlands);
                Assert.Equal(row["invoer"].Trim(), nummer.Geschreven);

                // The oracle calls 097 mobile too; that is for machines, not for people.
                var mobile = row["soort"] == "MOBILE" && row["regio"] == "NL" && !row["e164"].StartsWith("+3197", StringComparison.Ordinal);
                Assert.Equal(mobile, nummer.IsMobiel);
            }
        }

        output.WriteLine($"{rows.Count} rows agree, {rows.Count(row => row["geldig"] == "1")} of them valid");
    }

    [Theory]
    [InlineData("06-12345678 06-87654321")]
    [InlineData("+49 12345")]
    [InlineData("+1234567890123456")]
    [InlineData("++31612345678")]
    [InlineData("06+12345678")]
    [InlineData("0612345678901234567890")]
    [InlineData("0661234567")]
    [InlineData("0112-345678")]
    public void TryParse_NoNumber_IsRefused(string text) => Assert.False(Telefoonnummer.TryParse(text, out _));

    [Fact]
    public void Equals_OtherNotation_IsTheSameNumber()
    {
        var one = Telefoonnummer.Parse("06-12345678");
        var other = Telefoonnummer.Parse("+31 (0)6 1234 5678");
        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, Telefoonnummer.Parse("06-12345679"));
    }

    [Fact]
    public void Json_RoundTrip_IsEqual()
    {
        var nummer = Telefoonnummer.Parse("020-1234567");
        Assert.Equal("+31201234567", JsonSerializer.SerializeToElement(nummer).GetString());
        Assert.Equal(nummer, JsonSerializer.Deserialize<Telefoonnummer>(JsonSerializer.Serialize(nummer)));
    }

    // SIG-12
    [Fact]
    public void ToString_ShowsNothing() => Assert.Equal(Mask.Hidden, $"{Telefoonnummer.Parse("06-12345678")}");

    [Fact]
    public void Parse_RefusedText_ShowsNoDigits() =>
        Assert.StartsWith("Telefoonnummer: '99-9999999' cannot be read", Assert.Throws<FormatException>(() => Telefoonnummer.Parse("06-1234567")).Message, StringComparison.Ordinal);
}
