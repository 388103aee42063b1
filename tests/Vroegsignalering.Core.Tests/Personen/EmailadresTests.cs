using System.Text.Json;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Personen;

public class EmailadresTests
{
    [Theory]
    [InlineData("j.jansen@voorbeeld.nl", "j.jansen@voorbeeld.nl")]
    [InlineData(" J.Jansen@Voorbeeld.NL ", "J.Jansen@voorbeeld.nl")]
    [InlineData("a@b.nl", "a@b.nl")]
    [InlineData("o'brien+schuld@mail.voorbeeld.co.uk", "o'brien+schuld@mail.voorbeeld.co.uk")]
    [InlineData("zoë@vóórbeeld.nl", "zoë@vóórbeeld.nl")]
    public void TryParse_Address_KeepsNameAndLowersDomain(string text, string canonical)
    {
        Assert.True(Emailadres.TryParse(text, out var adres));
        Assert.Equal(canonical, adres.ToCanonicalString());
        Assert.Equal(adres, JsonSerializer.Deserialize<Emailadres>(JsonSerializer.Serialize(adres)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen")]
    [InlineData("@voorbeeld.nl")]
    [InlineData("jan@")]
    [InlineData("jan@voorbeeld")]
    [InlineData("jan@@voorbeeld.nl")]
    [InlineData("jan jansen@voorbeeld.nl")]
    [InlineData("jan@voor beeld.nl")]
    [InlineData("jan@voorbeeld..nl")]
    [InlineData("jan@-voorbeeld.nl")]
    [InlineData("jan@voorbeeld-.nl")]
    [InlineData("jan@voorbeeld.nl.")]
    [InlineData(".jan@voorbeeld.nl")]
    [InlineData("jan.@voorbeeld.nl")]
    [InlineData("jan..j@voorbeeld.nl")]
    [InlineData("Jan <jan@voorbeeld.nl>")]
    [InlineData("jan@voorbeeld.nl;piet@voorbeeld.nl")]
    [InlineData("jan\u0007@voorbeeld.nl")]
    public void TryParse_NoAddress_IsRefused(string text) => Assert.False(Emailadres.TryParse(text, out _));

    [Theory]
    [InlineData(64, 189, true)]
    [InlineData(65, 20, false)]
    [InlineData(64, 190, false)] // 255 in all
    public void TryParse_Length_IsBounded(int name, int domain, bool allowed)
    {
        var labels = string.Concat(Enumerable.Repeat(new string('b', 60) + ".", 4));
        var text = new string('a', name) + "@" + labels[^domain..^3] + "nl";
        Assert.Equal(allowed, Emailadres.TryParse(text + "x", out _));
    }

    // SIG-12
    [Fact]
    public void ToString_ShowsNothing() => Assert.Equal(Mask.Hidden, $"{Emailadres.Parse("a@b.nl")}");

    [Fact]
    public void Parse_RefusedText_IsMasked() => Assert.Equal(
        "Emailadres: 'aaa@' cannot be read; allowed: name@domain.nl, at most 254 characters, without spaces",
        Assert.Throws<FormatException>(() => Emailadres.Parse("jan@")).Message);
}
