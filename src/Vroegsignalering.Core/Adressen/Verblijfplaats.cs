using System.Text.Json.Serialization;

namespace Vroegsignalering;

/// <summary>Where somebody lives or is said to live: exactly one of four cases.</summary>
/// <remarks>
/// <see cref="Adres"/>, <see cref="Buitenlandsadres"/>, <see cref="Locatiebeschrijving"/> or <see cref="OnbekendeVerblijfplaats"/>; nobody can add
/// one. JSON names the case in <c>soort</c>. Value equality. Every <c>ToString</c> is masked (SIG-12). Thread safe: immutable.
/// </remarks>
[JsonConverter(typeof(VerblijfplaatsJsonConverter<Verblijfplaats>))]
public abstract record Verblijfplaats
{
    private protected Verblijfplaats()
    {
    }

    // Abstract and invisible outside, so that the copy constructor of a record does not open the set of cases.
    private protected abstract bool IsKnownCase { get; }

    /// <summary>Reads the columns of a register or a file; never throws for bad data.</summary>
    /// <remarks>
    /// A foreign country or a foreign line gives a <see cref="Buitenlandsadres"/>; else a postcode or house number gives an <see cref="Adres"/> or its faults;
    /// else a description gives a <see cref="Vroegsignalering.Locatiebeschrijving"/>. Nothing at all, or only the street <c>.</c> with which the register
    /// says unknown, gives <see cref="OnbekendeVerblijfplaats"/>. A description beside a full address is dropped (own).
    /// </remarks>
    /// <param name="invoer">The raw texts.</param>
    /// <returns>The case, or every fault at once.</returns>
    public static Foundation.ParseResult<Verblijfplaats> Read(Verblijfplaatsinvoer invoer) => VerblijfplaatsReader.Read(invoer);

    /// <summary>Does what belongs to the case.</summary>
    /// <param name="adres">For a Dutch address.</param>
    /// <param name="buitenlandsadres">For an address abroad.</param>
    /// <param name="locatiebeschrijving">For a described place.</param>
    /// <param name="onbekend">For an unknown place.</param>
    /// <typeparam name="T">The result.</typeparam>
    public T Match<T>(
        Func<Adres, T> adres,
        Func<Buitenlandsadres, T> buitenlandsadres,
        Func<Locatiebeschrijving, T> locatiebeschrijving,
        Func<OnbekendeVerblijfplaats, T> onbekend)
    {
        ArgumentNullException.ThrowIfNull(adres);
        ArgumentNullException.ThrowIfNull(buitenlandsadres);
        ArgumentNullException.ThrowIfNull(locatiebeschrijving);
        ArgumentNullException.ThrowIfNull(onbekend);
        return this switch
        {
            Adres known => adres(known),
            Buitenlandsadres abroad => buitenlandsadres(abroad),
            Locatiebeschrijving described => locatiebeschrijving(described),
            _ => onbekend((OnbekendeVerblijfplaats)this),
        };
    }
}
