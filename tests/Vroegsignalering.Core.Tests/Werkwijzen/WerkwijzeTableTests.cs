using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Werkwijzen;

public sealed class WerkwijzeTableTests
{
    [Fact]
    public void Print_DuoPlus_IsTheGoldenText() => Assert.Equal(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Werkwijzen", "duoplus.table.md")).ReplaceLineEndings("\n"),
        WerkwijzeTable.Print(Standaardwerkwijzen.DuoPlus, Taal.Nederlands));

    [Fact]
    public void Print_English_OnlyTheHeadingsDiffer()
    {
        var nederlands = WerkwijzeTable.Print(Standaardwerkwijzen.Landelijk, Taal.Nederlands).Split('\n');
        var engels = WerkwijzeTable.Print(Standaardwerkwijzen.Landelijk, Taal.Engels).Split('\n');

        Assert.Equal("| option | value | unit | from | source |", engels[2]);
        Assert.Equal(["Landelijke praktijk (landelijk v1)", ""], engels[..2]);
        Assert.Equal(nederlands[3..], engels[3..]);
        Assert.Contains("| aanlevering.perSoort[energie].ouderdom | 30– | dagen | 2022-12-08 | DDAS (aanlevercriteria) |", nederlands);
    }

    [Fact]
    public void Print_Bar_DoesNotBreakTheTable()
    {
        var changed = Standaardwerkwijzen.Twente with
        {
            Aanlevering = Standaardwerkwijzen.Twente.Aanlevering with
            {
                PerPartner = [new() { PartnerId = "a|b", Afspraken = new() { MinimumTermijnen = 2 } }],
            },
        };

        Assert.Contains("aanlevering.perPartner[a\\|b].minimumTermijnen | 2 |", WerkwijzeTable.Print(changed, Taal.Nederlands), StringComparison.Ordinal);
    }
}
