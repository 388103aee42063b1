namespace Vroegsignalering.Matching.Screening;

/// <summary>Hashes what candidates are looked up by; the same in every process.</summary>
/// <remarks>Equal keys hash equally; unequal ones seldom do, and then a candidate too many is compared. Thread safe: stateless.</remarks>
internal static class RegisterKey
{
    private const ulong Prime = 0x100000001B3;
    private const ulong Golden = 0x9E3779B97F4A7C15;

    /// <summary>The house number, whatever the addition.</summary>
    public static ulong OfAddress(Adressleutel sleutel) => Mix(1, sleutel.HouseNumberPrefix);

    /// <summary>Surname and complete birth date.</summary>
    public static ulong OfNameAndBirth(ReadOnlySpan<char> folded, int birth) => Mix(Mix(2, folded), (ulong)birth);

    /// <summary>Complete birth date and an initial.</summary>
    public static ulong OfBirthAndInitial(int birth, char initial) => Mix(Mix(3, (ulong)birth), initial);

    /// <summary>Postcode and surname.</summary>
    public static ulong OfPostcodeAndName(Postcode postcode, ReadOnlySpan<char> folded) => Mix(Mix(4, folded), postcode.Packed);

    /// <summary>A complete birth date as a number; 0: not complete.</summary>
    public static int OfBirth(Geboortedatum datum) => datum.IsVolledig ? (datum.Jaar!.Value * 10_000) + (datum.Maand!.Value * 100) + datum.Dag!.Value : 0;

    private static ulong Mix(ulong hash, ReadOnlySpan<char> text)
    {
        unchecked
        {
            foreach (var c in text)
            {
                hash = (hash ^ c) * Prime;
            }

            return Mix(hash, (ulong)text.Length);
        }
    }

    private static ulong Mix(ulong hash, ulong value)
    {
        unchecked
        {
            hash = (hash ^ value) * Golden;
            hash = (hash ^ hash >> 32) * Golden;
            return hash ^ hash >> 29;
        }
    }
}
