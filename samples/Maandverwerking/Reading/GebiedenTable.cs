using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>The districts of the user: which postcodes belong to which, and how many matches each may have.</summary>
internal sealed record GebiedenTable
{
    public required IGebiedsindeling Indeling { get; init; }

    public required ValueList<Gebiedsquotum> Quota { get; init; }
}
