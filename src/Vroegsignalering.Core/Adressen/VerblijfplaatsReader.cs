using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>Tells the cases of <see cref="Verblijfplaats"/> apart.</summary>
internal static class VerblijfplaatsReader
{
    internal const string LandField = "land";

    // What the register writes for a street that is not known.
    private const string UnknownStreet = ".";

    private static readonly LocalizedText AllowedLand = new(
        "het land bij een buitenlands adres, zonder Nederlandse postcode of huisnummer",
        "the country of an address abroad, without a Dutch postcode or house number");

    internal static ParseResult<Verblijfplaats> Read(Verblijfplaatsinvoer invoer)
    {
        var hasLine = IsGiven(invoer.Regel1) || IsGiven(invoer.Regel2) || IsGiven(invoer.Regel3);
        var isDutch = IsGiven(invoer.Adres.Postcode) || IsGiven(invoer.Adres.Huisnummer);
        if (hasLine || (IsGiven(invoer.Land) && !IsNederland(invoer.Land)))
        {
            return ReadAbroad(invoer, isDutch);
        }

        if (!isDutch && IsGiven(invoer.Locatiebeschrijving))
        {
            return ParseResult<Verblijfplaats>.Parsed(new Locatiebeschrijving { Omschrijving = invoer.Locatiebeschrijving, Gemeente = Written(invoer.Gemeente) });
        }

        if (!isDutch && IsEmpty(invoer.Adres))
        {
            return ParseResult<Verblijfplaats>.Parsed(new OnbekendeVerblijfplaats());
        }

        return Adres.TryRead(invoer.Adres, out var adres, out var faults)
            ? ParseResult<Verblijfplaats>.Parsed(adres)
            : ParseResult<Verblijfplaats>.Rejected(faults);
    }

    private static ParseResult<Verblijfplaats> ReadAbroad(in Verblijfplaatsinvoer invoer, bool isDutch)
    {
        if (!IsGiven(invoer.Land))
        {
            return ParseResult<Verblijfplaats>.Rejected([Fault.Missing(LandField, AllowedLand)]);
        }

        if (isDutch || IsNederland(invoer.Land))
        {
            var fault = new Fault { Field = LandField, Kind = FaultKind.Contradiction, Given = Mask.Shape(invoer.Land), Allowed = AllowedLand };
            return ParseResult<Verblijfplaats>.Rejected([fault]);
        }

        return ParseResult<Verblijfplaats>.Parsed(new Buitenlandsadres
        {
            Land = invoer.Land,
            Regel1 = Written(invoer.Regel1),
            Regel2 = Written(invoer.Regel2),
            Regel3 = Written(invoer.Regel3),
        });
    }

    private static bool IsEmpty(in Adresinvoer adres) =>
        (!IsGiven(adres.Straat) || adres.Straat.AsSpan().Trim().SequenceEqual(UnknownStreet))
        && !IsGiven(adres.Huisletter) && !IsGiven(adres.Toevoeging) && !IsGiven(adres.Aanduiding) && !IsGiven(adres.Woonplaats);

    private static bool IsNederland(ReadOnlySpan<char> land)
    {
        land = land.Trim();
        return land.SequenceEqual("6030")
            || land.Equals("NL", StringComparison.OrdinalIgnoreCase)
            || land.Equals("Nederland", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsGiven([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? text) => !string.IsNullOrWhiteSpace(text);

    private static string? Written(string? text) => IsGiven(text) ? text : null;
}
