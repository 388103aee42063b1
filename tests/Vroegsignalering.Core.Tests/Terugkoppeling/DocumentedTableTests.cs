using Vroegsignalering.Terugkoppeling;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>The table from fact to code in the documentation is what the code prints.</summary>
public sealed class DocumentedTableTests
{
    [Fact]
    public void Codes_OfTheDocument_AreThePrintedTable()
    {
        var text = File.ReadAllText(Repository.PathOf("docs", "terugkoppeling.md")).ReplaceLineEndings("\n");
        var block = text.Split("<!-- codes -->\n")[1].Split("<!-- /codes -->")[0];

        Assert.Equal(Terugkoppelcodetabel.Print(Taal.Engels), block);
    }
}
