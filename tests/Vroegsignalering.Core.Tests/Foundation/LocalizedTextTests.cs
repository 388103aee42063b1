using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Foundation;

public class LocalizedTextTests
{
    [Fact]
    public void In_ALanguage_GivesItsForm()
    {
        var text = new LocalizedText("ja", "yes");

        Assert.Equal("ja", text.In(Taal.Nederlands));
        Assert.Equal("yes", text.In(Taal.Engels));
        Assert.Equal("ja", text.ToString());
    }

    [Theory]
    [InlineData("", "yes")]
    [InlineData("ja", " ")]
    public void Constructor_AnEmptyForm_Throws(string nederlands, string engels) =>
        Assert.Throws<ArgumentException>(() => new LocalizedText(nederlands, engels));
}
