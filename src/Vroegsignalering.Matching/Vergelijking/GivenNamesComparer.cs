using static Vroegsignalering.Screening.Vergelijkingsgrond;

namespace Vroegsignalering.Matching.Vergelijking;

/// <summary>Compares given names or initials with those of the register (SIG-8, SCR-5). Nicknames are out of scope.</summary>
/// <remarks>Allocates nothing. Thread safe: stateless.</remarks>
internal static class GivenNamesComparer
{
    private const int ShortestWithSlip = 4;

    public static Bewijs Compare(SignalProfile signal, Persoonsnaam register)
    {
        var names = new NameWords(stackalloc char[NameWords.LetterCapacity], stackalloc int[NameWords.Capacity]);
        names.Add(register.Voornamen, NameWords.InGivenNames);
        Span<char> letters = stackalloc char[Initials.Capacity];
        var count = register.Voornamen is null ? Initials.Read(register.Voorletters, letters) : Initials.OfNames(register.Voornamen, letters);
        var relation = Initials.Compare(signal.Initials, letters[..count]);
        var common = signal.Initials.AsSpan().CommonPrefixLength(letters[..count]);

        var given = signal.GivenNames.Length > 0 ? signal.GivenNames[0] : string.Empty;
        return given.Length > 1 && names.Count > 0 && names[0].Length > 1
            ? OfNames(given, names, relation, common)
            : OfInitials(relation, common);
    }

    private static Bewijs OfNames(string given, in NameWords names, InitialsRelation relation, int common)
    {
        var place = names.IndexOf(given);
        if (place == 0)
        {
            return relation switch
            {
                InitialsRelation.Equal => new(VoornamenGelijk, Bewijsgewichten.OfGivenNames(VoornamenGelijk, common)),
                InitialsRelation.LaterDiffers or InitialsRelation.FirstDiffers => Bewijs.Of(VoorlettersAnders),
                _ => Bewijs.Of(VoornaamDeel),
            };
        }

        if (place > 0)
        {
            return Bewijs.Of(relation is InitialsRelation.LaterDiffers or InitialsRelation.FirstDiffers ? VoornamenAnders : VoornaamLater);
        }

        if (relation is not (InitialsRelation.Equal or InitialsRelation.Part or InitialsRelation.Absent))
        {
            return Bewijs.Of(relation == InitialsRelation.LaterDiffers ? VoorlettersAnders : VoornamenAnders);
        }

        var first = names[0];
        return Bewijs.Of(first[0] != given[0] ? VoornamenAnders
            : Math.Min(first.Length, given.Length) >= ShortestWithSlip && OptimalStringAlignment.Distance(first, given, 1) <= 1 ? VoornaamEenLetter
            : VoornaamAnders);
    }

    private static Bewijs OfInitials(InitialsRelation relation, int common) => relation switch
    {
        InitialsRelation.Equal => new(VoorlettersGelijk, Bewijsgewichten.OfGivenNames(VoorlettersGelijk, common)),
        InitialsRelation.Part => Bewijs.Of(VoorlettersDeel),
        InitialsRelation.Rearranged => Bewijs.Of(VoorlettersOmgewisseld),
        InitialsRelation.LaterDiffers => Bewijs.Of(VoorlettersAnders),
        InitialsRelation.FirstDiffers => Bewijs.Of(VoornamenAnders),
        _ => Bewijs.Of(VoornamenOntbreken),
    };
}
