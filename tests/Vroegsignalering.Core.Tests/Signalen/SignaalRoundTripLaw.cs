using FsCheck.Xunit;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

public sealed class SignaalRoundTripLaw
{
    // SIG-11: what is written as raw texts is read back equal, the parts of the address that do not decide equality included.
    [Property(Arbitrary = [typeof(SignalArbitraries)], MaxTest = 500)]
    public void Read_OfToInvoer_IsEqual(Vroegsignaal signaal)
    {
        var read = Vroegsignaal.Read(signaal.ToInvoer(), _ => throw new InvalidOperationException("The day is given.")).GetValueOrThrow();

        Assert.Equal(signaal, read);
        Assert.Equal(
            (signaal.Adres.Straat, signaal.Adres.Woonplaats, signaal.Adres.Gebruik, signaal.Adres.ToCanonicalString()),
            (read.Adres.Straat, read.Adres.Woonplaats, read.Adres.Gebruik, read.Adres.ToCanonicalString()));
        Assert.Equal(signaal.ToInvoer(), read.ToInvoer());
    }
}
