using System.Text.Json;
using FsCheck.Xunit;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

public sealed class SignaalJsonLaw
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    [Property(Arbitrary = [typeof(SignalArbitraries)], MaxTest = 300)]
    public void Deserialize_OfSerialize_IsEqual(Vroegsignaal signaal)
    {
        AssertRoundTrip(signaal, JsonSerializerOptions.Default);
        AssertRoundTrip(signaal, Web);
    }

    [Property(Arbitrary = [typeof(SignalArbitraries)], MaxTest = 50)]
    public void Deserialize_OfNounsAroundASignal_IsEqual(Vroegsignaal signaal)
    {
        AssertEqual(new Historiesignaal { Signaal = signaal, Status = Signaalstatus.Opgepakt });
        AssertEqual(new Betaalbericht { Signaal = Signaalverwijzing.Of(signaal), Stand = Betaalstand.Betaald, Datum = signaal.Signaaldatum });
    }

    private static void AssertRoundTrip(Vroegsignaal signaal, JsonSerializerOptions options)
    {
        var read = JsonSerializer.Deserialize<Vroegsignaal>(JsonSerializer.Serialize(signaal, options), options)!;

        Assert.Equal(signaal, read);
        Assert.Equal(signaal.ToInvoer(), read.ToInvoer());
    }

    private static void AssertEqual<T>(T value) => Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
}
