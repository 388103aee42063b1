using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>The name of a person, its parts as they were written.</summary>
/// <remarks>
/// Equal when every part is written the same; whether two notations may mean one surname is told by
/// <see cref="FoldedGeslachtsnaam"/>. A part that is empty or blank counts as absent (null). Made directly, the parts are taken as they are
/// (the register); <see cref="Read"/> also takes the prefix out of the surname (a partner). Personal: <see cref="ToString"/> shows
/// nothing. Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(PersoonsnaamJsonConverter))]
public sealed record Persoonsnaam
{
    private readonly LazyText _folded;
    private readonly NaamExtra? _extra;

    /// <summary>Given names as written, separated by spaces; null when unknown.</summary>
    public string? Voornamen { get; init => field = NullIfBlank(value); }

    /// <summary>Initials as written; null when not given. See <see cref="GetVoorletters"/>.</summary>
    public string? Voorletters { get; init => field = NullIfBlank(value); }

    /// <summary>Prefix of the surname as written (<c>van der</c>, <c>v.d.</c>); null when there is none.</summary>
    public string? Voorvoegsel
    {
        get;
        init
        {
            field = NullIfBlank(value);
            GeschrevenAchternaam = null;
        }
    }

    /// <summary>Surname as written, without the prefix where that could be told apart; never blank.</summary>
    /// <remarks>
    /// What a partner calls the surname can be the own name, the partner's or both (<c>Maas-de Vries</c>): it is kept whole, because which
    /// it is cannot be told without the register (SIG-8). The register writes <c>.</c> for an unknown surname.
    /// </remarks>
    /// <exception cref="ArgumentException">The surname is blank.</exception>
    public required string Geslachtsnaam
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
            _folded = default;
            GeschrevenAchternaam = null;
        }
    }

    /// <summary>Prefix of the surname of the partner as written; null when there is none.</summary>
    public string? PartnerVoorvoegsel
    {
        get => Extra.PartnerVoorvoegsel;
        init
        {
            var given = NullIfBlank(value);
            if (given != PartnerVoorvoegsel)
            {
                Extra = Extra with { PartnerVoorvoegsel = given };
            }

            GeschrevenPartnerAchternaam = null;
        }
    }

    /// <summary>Surname of the partner as written; null when unknown or without partner.</summary>
    public string? PartnerGeslachtsnaam
    {
        get => Extra.PartnerGeslachtsnaam;
        init
        {
            var given = NullIfBlank(value);
            if (given != PartnerGeslachtsnaam)
            {
                Extra = Extra with { PartnerGeslachtsnaam = given };
            }

            GeschrevenPartnerAchternaam = null;
        }
    }

    /// <summary>Use of the surnames; null when unknown, as with most partners.</summary>
    public Naamgebruik? Naamgebruik
    {
        get => Extra.Naamgebruik;
        init
        {
            if (value != Naamgebruik)
            {
                Extra = Extra with { Naamgebruik = value };
            }
        }
    }

    /// <summary>The surname field as the partner wrote it, when <see cref="Read"/> took a prefix out of it; else null.</summary>
    /// <remarks>Replacing the prefix or the surname (<c>with</c>) makes it null: what was written is then no longer this name.</remarks>
    public string? GeschrevenAchternaam
    {
        get => Extra.GeschrevenAchternaam;
        internal init
        {
            if (value != GeschrevenAchternaam)
            {
                Extra = Extra with { GeschrevenAchternaam = value };
            }
        }
    }

    /// <summary>The surname field of the partner as written, when <see cref="Read"/> took a prefix out of it; else null.</summary>
    /// <remarks>Replacing the prefix or the surname of the partner makes it null.</remarks>
    public string? GeschrevenPartnerAchternaam
    {
        get => Extra.GeschrevenPartnerAchternaam;
        internal init
        {
            if (value != GeschrevenPartnerAchternaam)
            {
                Extra = Extra with { GeschrevenPartnerAchternaam = value };
            }
        }
    }

    /// <summary>The folded surname: plain letters and digits in upper case, without prefix. Made once, when the name is made.</summary>
    /// <remarks>
    /// For exact keys (the same person of AAN-8 and MAT-1): <c>van der Meijden</c>, <c>Meijden, v.d.</c>, <c>vanderMeijden</c> and <c>MEIJDEN</c> are all
    /// <c>MEIJDEN</c>; <c>Heide-van Kuijk</c> is <c>HEIDEVANKUIJK</c>. Empty when the surname has no letter or digit (<c>.</c>): then it is no key.
    /// </remarks>
    public string FoldedGeslachtsnaam => _folded.Get(Geslachtsnaam, static geslachtsnaam => NameFold.FoldSurname(geslachtsnaam));

    private NaamExtra Extra { get => _extra ?? NaamExtra.None; init => _extra = value.OrNull(); }

    /// <summary>Reads the fields of a name and reports every fault at once.</summary>
    /// <remarks>
    /// Texts are kept as written, spaces included. A surname field that carries its prefix in front, after a comma, abbreviated or glued is split
    /// when the field of the prefix is empty; the field as written stays in <see cref="GeschrevenAchternaam"/>. Faults: no surname, or one
    /// without a letter or digit (other than <c>.</c>); a text that is too long (names 200, initials 60, prefix 20 characters) or holds a control
    /// character (those from U+0080 on are kept: they come from a wrongly read <c>Ç</c>); a prefix with anything but letters, spaces and <c>' . / -</c>; an unknown use of names.
    /// </remarks>
    /// <param name="invoer">The fields.</param>
    public static ParseResult<Persoonsnaam> Read(Persoonsnaaminvoer invoer)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        return PersoonsnaamReader.Read(invoer);
    }

    /// <summary>The fields from which this name is read; the opposite of <see cref="Read"/>.</summary>
    /// <remarks>For a name that was read, reading these fields gives an equal name, and each field is the text that was given.</remarks>
    public Persoonsnaaminvoer ToInvoer() => new()
    {
        Voornamen = Voornamen,
        Voorletters = Voorletters,
        Voorvoegsel = GeschrevenAchternaam is null ? Voorvoegsel : null,
        Achternaam = GeschrevenAchternaam ?? Geslachtsnaam,
        PartnerVoorvoegsel = GeschrevenPartnerAchternaam is null ? PartnerVoorvoegsel : null,
        PartnerAchternaam = GeschrevenPartnerAchternaam ?? PartnerGeslachtsnaam,
        Naamgebruik = Naamgebruik?.Registerletter.ToString(),
    };

    /// <summary>The initials: those given, or else derived from the given names; null when there are neither.</summary>
    /// <remarks>Derived as the register does: <c>Anne-Fleur Belle</c> gives <c>A.B.</c>, <c>Suzie Q</c> gives <c>S.Q</c>.</remarks>
    public string? GetVoorletters() => Voorletters ?? (Voornamen is null ? null : VoorlettersDeriver.Derive(Voornamen));

    /// <summary>The name as it stands on a letter: initials and surnames in the order of <see cref="Naamgebruik"/>. Unmasked.</summary>
    /// <remarks>
    /// <c>Odette van Velzen</c> with partner <c>Van Den Berg</c> and <see cref="Naamgebruik.PartnerVoorEigen"/> is <c>O. Van Den Berg-van Velzen</c>. Without use
    /// of names or without the surname of the partner: the own surname. Without initials a prefix in front gets a capital. No titles.
    /// </remarks>
    public string Aanschrijfwijze() => AanschrijfwijzeWriter.Write(this);

    /// <summary>Shows nothing: a name is personal.</summary>
    public override string ToString() => Mask.Hidden;

    private static string? NullIfBlank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
