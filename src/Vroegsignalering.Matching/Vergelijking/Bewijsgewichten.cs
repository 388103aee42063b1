using Vroegsignalering.Screening;
using static Vroegsignalering.Screening.Vergelijkingsgrond;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>The fixed table of weights, in millibits: how much likelier the finding is for the same person than for another (SCR-5).</summary>
/// <remarks>Own; <c>docs/screening.md</c> holds the same table and tells how it was found; a test compares the two. Thread safe: constant.</remarks>
internal static class Bewijsgewichten
{
    /// <summary>The odds before any evidence: one in about a million, the size of a large register.</summary>
    public const int Uitgangspunt = -20_000;

    /// <summary>More for every given name or initial in common after the first.</summary>
    public const int PerVoorletter = 1_500;

    /// <summary>Most that further given names and initials add.</summary>
    public const int MeesteVoorletters = 3_000;

    private static readonly int[] Weights = MakeTable();

    /// <summary>The weight of a finding. For a surname in common it is what is taken off the weight of the name.</summary>
    /// <param name="grond">What comparing found.</param>
    public static int Of(Vergelijkingsgrond grond) => Weights[grond.Value];

    /// <summary>The weight of a finding about a surname.</summary>
    /// <param name="grond">What comparing found.</param>
    /// <param name="rarity">The weight of the name of the signal.</param>
    public static int OfSurname(Vergelijkingsgrond grond, int rarity) => Weights[grond.Value] + (CountsRarity(grond) ? rarity : 0);

    /// <summary>The weight of given names or initials of which so many are in common.</summary>
    /// <param name="grond">What comparing found.</param>
    /// <param name="common">Number in common, 1 or more.</param>
    public static int OfGivenNames(Vergelijkingsgrond grond, int common) =>
        Weights[grond.Value] + Math.Min((common - 1) * PerVoorletter, MeesteVoorletters);

    /// <summary>Whether the weight of the name itself comes on top.</summary>
    /// <param name="grond">What comparing found.</param>
    public static bool CountsRarity(Vergelijkingsgrond grond) =>
        grond == AchternaamGelijk || grond == AchternaamVanPartner || grond == AchternaamNotatie || grond == AchternaamDubbel || grond == AchternaamVanPartnerAnders;

    private static int[] MakeTable()
    {
        var table = new int[Vergelijkingsgrond.All.Count + 1];
        foreach (var (grond, weight) in Rows())
        {
            table[grond.Value] = weight;
        }

        return table;
    }

    private static (Vergelijkingsgrond Grond, int Weight)[] Rows() =>
    [
        (AchternaamGelijk, 0), (AchternaamVanPartner, -300), (AchternaamNotatie, -200), (AchternaamDubbel, -500), (AchternaamVanPartnerAnders, -1_500),
        (AchternaamEenLetter, 4_500), (AchternaamTweeLetters, 1_500), (AchternaamOmgewisseld, 5_000), (AchternaamDeel, 4_000),
        (AchternaamAnders, -6_000), (AchternaamOntbreekt, 0),
        (VoornamenGelijk, 6_500), (VoorlettersGelijk, 3_500), (VoornaamEenLetter, 4_000), (VoornaamLater, 3_000), (VoorlettersOmgewisseld, 500),
        (VoornamenOmgewisseld, 2_500), (VoornaamDeel, 6_000), (VoorlettersDeel, 3_000), (VoornaamAnders, -5_000),
        (VoorlettersAnders, -6_000), (VoornamenAnders, -7_000), (VoornamenOntbreken, 0),
        (GeboortedatumGelijk, 14_500), (GeboortedatumGelijkEenJanuari, 11_000), (GeboortedatumGelijkOpvulwaarde, 4_000),
        (GeboortedatumEenCijfer, -2_000), (GeboortedatumEenDeel, -4_000), (GeboortedatumOmgewisseld, -2_000),
        (GeboortedatumMaand, 9_500), (GeboortedatumJaar, 5_500),
        (OpvulwaardeZelfdeJaar, 3_000), (OpvulwaardeSterk, 0), (OpvulwaardeAnderJaar, -3_000), (GeboortedatumAnders, -12_000), (GeboortedatumOntbreekt, 0),
        (AdresGelijk, 19_000), (AdresNotatie, 19_000), (AdresAndereToevoeging, 12_000), (AdresZonderToevoeging, 15_000),
        (AdresVorig, 17_000), (AdresElders, -1_000), (AdresOntbreekt, -1_000),
    ];
}
