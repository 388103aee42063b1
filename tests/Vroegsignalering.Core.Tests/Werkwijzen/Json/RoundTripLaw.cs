using FsCheck.Xunit;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Werkwijzen.Json;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>Written and read again a werkwijze is equal, and is written the same.</summary>
public sealed class RoundTripLaw
{
    public static TheoryData<string> Codes => [.. Standaardwerkwijzen.All.Select(werkwijze => werkwijze.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void WriteThenRead_APreset_IsEqual(string code)
    {
        Assert.True(Standaardwerkwijzen.TryGet(code, out var werkwijze));
        IsEqual(werkwijze);
    }

    [Property(Arbitrary = [typeof(WerkwijzeArbitraries)], MaxTest = 200)]
    public void WriteThenRead_AnyWerkwijze_IsEqual(Werkwijze werkwijze) => IsEqual(werkwijze);

    private static void IsEqual(Werkwijze werkwijze)
    {
        var json = WerkwijzeJson.Write(werkwijze);
        var read = WerkwijzeJson.Read(json, WerkwijzeArbitraries.Plugins);

        Assert.Empty(read.Faults.Select(fault => fault.ToText(Taal.Nederlands)));
        Assert.Equal(werkwijze, read.GetValueOrThrow());
        Assert.Equal(json, WerkwijzeJson.Write(read.GetValueOrThrow()));
    }
}
