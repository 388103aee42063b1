using System.Text.Json;
using FsCheck;
using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Bedragen;

public sealed class BedragLaws
{
    [Property(MaxTest = 500)]
    public void Parse_OfCanonicalText_IsEqual(NonNegativeInt cents)
    {
        var bedrag = Bedrag.FromCents(cents.Get);

        Assert.Equal(bedrag, Bedrag.Parse(bedrag.ToCanonicalString()));
        Assert.Equal(bedrag, Bedrag.Parse(bedrag.ToCanonicalString().Replace('.', ',')));
        Assert.Equal(bedrag, Bedrag.FromEuro(bedrag.Euro));
        Assert.Equal(bedrag, JsonSerializer.Deserialize<Bedrag>(JsonSerializer.Serialize(bedrag)));
    }

    [Property(MaxTest = 500)]
    public bool Order_IsThatOfCents(NonNegativeInt left, NonNegativeInt right)
    {
        var (a, b) = (Bedrag.FromCents(left.Get), Bedrag.FromCents(right.Get));
        return (a < b) == (left.Get < right.Get)
            && (a <= b) == (left.Get <= right.Get)
            && (a > b) == (left.Get > right.Get)
            && (a >= b) == (left.Get >= right.Get)
            && (a == b) == (left.Get == right.Get)
            && (a != b) == (left.Get != right.Get)
            && Math.Sign(a.CompareTo(b)) == Math.Sign(left.Get.CompareTo(right.Get))
            && (a + b).Cents == (long)left.Get + right.Get;
    }
}
