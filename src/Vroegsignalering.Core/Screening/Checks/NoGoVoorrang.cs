using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening.Checks;

/// <summary>Which reason decides when several were found (own).</summary>
/// <remarks>
/// First what makes that there is nobody to help here, then the help that is there already, then why somebody is not approached. Last that he was found
/// nowhere: the weakest fact, because whoever knows him in another register knows more.
/// </remarks>
internal static class NoGoVoorrang
{
    public static ValueList<NoGoReden> Volgorde { get; } =
    [
        NoGoReden.Overleden, NoGoReden.GeenInwoner, NoGoReden.Rechtspersoon, NoGoReden.GeenWoning,
        NoGoReden.BekendBijSchuldhulpverlening, NoGoReden.LopendTraject, NoGoReden.Bewindvoering,
        NoGoReden.OnrechtmatigVerblijf, NoGoReden.Detentie, NoGoReden.Uitsluitingslijst, NoGoReden.WilGeenBemoeienis,
        NoGoReden.NietOpAdres,
    ];

    public static NoGoReden First(IEnumerable<NoGoReden> redenen) => redenen.MinBy(reden => PlaceOf(reden))!;

    private static int PlaceOf(NoGoReden reden)
    {
        var place = 0;
        while (Volgorde[place] != reden)
        {
            place++;
        }

        return place;
    }
}
