using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Personen;

public class GeboortedatumRoundTripLaw
{
    [Property]
    public Property Parse_OfEveryWrittenForm_GivesTheSame() => Prop.ForAll(
        (from year in Gen.Choose(Geboortedatum.MinimumJaar, Geboortedatum.MaximumJaar)
         from month in Gen.Choose(0, 12)
         from day in Gen.Choose(0, 28)
         select Geboortedatum.Of(year, month == 0 ? null : month, month == 0 || day == 0 ? null : day)).ToArbitrary(),
        datum => Geboortedatum.Parse(datum.ToCanonicalString()) == datum
            && Geboortedatum.Parse(datum.ToRegisterString()) == datum
            && JsonSerializer.Deserialize<Geboortedatum>(JsonSerializer.Serialize(datum)) == datum);
}
