using System.Buffers;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>Reads the fields of a name and collects every fault.</summary>
/// <remarks>Thread safe: stateless.</remarks>
internal static class PersoonsnaamReader
{
    private const int MaximumName = 200;
    private const int MaximumVoorletters = 60;
    private const int MaximumVoorvoegsel = 20;

    private static readonly LocalizedText Name = new(
        "hoogstens 200 tekens, geen stuurtekens",
        "at most 200 characters, no control characters");

    private static readonly LocalizedText Surname = new(
        "1 tot en met 200 tekens, minstens één letter of cijfer (of alleen een punt: onbekend), geen stuurtekens",
        "1 to 200 characters, at least one letter or digit (or only a full stop: unknown), no control characters");

    private static readonly LocalizedText Initials = new(
        "hoogstens 60 tekens, minstens één letter, geen stuurtekens",
        "at most 60 characters, at least one letter, no control characters");

    private static readonly LocalizedText Prefix = new(
        "hoogstens 20 letters, spaties, apostrofs, punten, schuine strepen of koppeltekens",
        "at most 20 letters, spaces, apostrophes, full stops, slashes or hyphens");

    private static readonly LocalizedText NameUse = new(
        "E, P, V of N, of een code: " + string.Join(", ", Naamgebruik.All.Select(n => n.Code)),
        "E, P, V or N, or a code: " + string.Join(", ", Naamgebruik.All.Select(n => n.Code)));

    private static readonly SearchValues<char> PrefixMarks = SearchValues.Create(" '’‘`´./-");

    /// <summary>Reads the fields.</summary>
    /// <param name="invoer">The fields.</param>
    public static ParseResult<Persoonsnaam> Read(Persoonsnaaminvoer invoer)
    {
        var faults = Check(invoer);
        Naamgebruik? naamgebruik = null;
        if (!string.IsNullOrWhiteSpace(invoer.Naamgebruik) && !Naamgebruik.TryRead(invoer.Naamgebruik, out naamgebruik))
        {
            (faults ??= []).Add(new Fault
            {
                Field = "naamgebruik",
                Kind = FaultKind.Unknown,
                Given = Mask.Shape(invoer.Naamgebruik),
                Allowed = NameUse,
            });
        }

        if (faults is not null)
        {
            return ParseResult<Persoonsnaam>.Rejected(faults.ToValueList());
        }

        var eigen = Split(invoer.Voorvoegsel, invoer.Achternaam);
        var partner = Split(invoer.PartnerVoorvoegsel, invoer.PartnerAchternaam);
        return ParseResult<Persoonsnaam>.Parsed(new Persoonsnaam
        {
            Voornamen = invoer.Voornamen,
            Voorletters = invoer.Voorletters,
            Voorvoegsel = eigen.Voorvoegsel,
            Geslachtsnaam = eigen.Naam!,
            GeschrevenAchternaam = eigen.Geschreven,
            PartnerVoorvoegsel = partner.Voorvoegsel,
            PartnerGeslachtsnaam = partner.Naam,
            GeschrevenPartnerAchternaam = partner.Geschreven,
            Naamgebruik = naamgebruik,
        });
    }

    private static List<Fault>? Check(Persoonsnaaminvoer invoer)
    {
        List<Fault>? faults = null;
        CheckText("voornamen", invoer.Voornamen, MaximumName, Name, static _ => true);
        CheckText("voorletters", invoer.Voorletters, MaximumVoorletters, Initials, static text => HasAny(text, char.IsLetter));
        CheckText("voorvoegsel", invoer.Voorvoegsel, MaximumVoorvoegsel, Prefix, IsPrefixText);
        if (string.IsNullOrWhiteSpace(invoer.Achternaam))
        {
            (faults ??= []).Add(Fault.Missing("achternaam", Surname));
        }

        CheckText("achternaam", invoer.Achternaam, MaximumName, Surname, IsSurname);
        CheckText("partner_voorvoegsel", invoer.PartnerVoorvoegsel, MaximumVoorvoegsel, Prefix, IsPrefixText);
        CheckText("partner_achternaam", invoer.PartnerAchternaam, MaximumName, Surname, IsSurname);
        return faults;

        void CheckText(string field, string? text, int maximum, LocalizedText allowed, Func<string, bool> isAllowed)
        {
            if (!string.IsNullOrWhiteSpace(text) && (text.Length > maximum || !IsClean(text) || !isAllowed(text)))
            {
                (faults ??= []).Add(new Fault { Field = field, Kind = FaultKind.Unreadable, Given = Mask.Shape(text), Allowed = allowed });
            }
        }
    }

    private static (string? Voorvoegsel, string? Naam, string? Geschreven) Split(string? voorvoegsel, string? achternaam) =>
        string.IsNullOrWhiteSpace(voorvoegsel) && VoorvoegselScanner.TrySplit(achternaam, out var prefix, out var rest)
            ? (prefix.ToString(), rest.ToString(), achternaam)
            : (voorvoegsel, achternaam, null);

    // The control characters from U+0080 on are what UTF-8 looks like to a partner who reads it as Latin-1 (Ç as Ã and U+0087): a damaged
    // name is still a name, so it is kept. An unpaired surrogate is no character: it would not survive being written.
    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is < ' ' or '\u007F' || (char.IsSurrogate(text[i]) && !char.IsSurrogatePair(text, i++)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSurname(string text) => HasAny(text, char.IsLetterOrDigit) || text.AsSpan().Trim() is ".";

    private static bool IsPrefixText(string text) =>
        HasAny(text, char.IsLetter) && text.All(static c => char.IsLetter(c) || PrefixMarks.Contains(c));

    private static bool HasAny(string text, Func<char, bool> matches)
    {
        foreach (var c in text)
        {
            if (matches(c))
            {
                return true;
            }
        }

        return false;
    }
}
