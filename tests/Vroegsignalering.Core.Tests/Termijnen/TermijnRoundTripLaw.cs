using System.Text.Json;
using FsCheck.Xunit;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Termijnen;

public sealed class TermijnRoundTripLaw
{
    // TER-3
    [Property(Arbitrary = [typeof(KalenderArbitraries)])]
    public void Parse_CanonicalText_IsEqual(Termijn termijn)
    {
        Assert.Equal(termijn, Termijn.Parse(termijn.ToCanonicalString()));
        Assert.Equal(termijn, JsonSerializer.Deserialize<Termijn>(JsonSerializer.Serialize(termijn)));
        Assert.Equal(termijn with { Grondslag = Grondslag.Beleid }, Termijn.Parse(termijn.ToText(Taal.Nederlands)));
    }

    [Property]
    public bool TryParse_AnyText_NeverThrowsAndWhatItReadsIsCanonical(string? text) =>
        !Termijn.TryParse(text, out var termijn) || Termijn.Parse(termijn.ToCanonicalString()) == termijn;
}
