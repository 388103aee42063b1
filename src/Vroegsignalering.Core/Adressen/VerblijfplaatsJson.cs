using System.Text.Json;

namespace Vroegsignalering;

/// <summary>The JSON form of the four cases of <see cref="Verblijfplaats"/>.</summary>
internal static class VerblijfplaatsJson
{
    private const string Adres = "adres";
    private const string Abroad = "buitenlands-adres";
    private const string Described = "locatiebeschrijving";
    private const string Unknown = "onbekend";

    internal static void Write(Utf8JsonWriter writer, Verblijfplaats value)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case Adres adres:
                Write(writer, adres);
                break;
            case Buitenlandsadres abroad:
                writer.WriteString("soort", Abroad);
                writer.WriteString("land", abroad.Land);
                WriteGiven(writer, "regel1", abroad.Regel1);
                WriteGiven(writer, "regel2", abroad.Regel2);
                WriteGiven(writer, "regel3", abroad.Regel3);
                break;
            case Locatiebeschrijving described:
                writer.WriteString("soort", Described);
                writer.WriteString("omschrijving", described.Omschrijving);
                WriteGiven(writer, "gemeente", described.Gemeente);
                break;
            default:
                writer.WriteString("soort", Unknown);
                break;
        }

        writer.WriteEndObject();
    }

    internal static Verblijfplaats Read(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A place of residence is an object.");
        }

        return Text(element, "soort") switch
        {
            Adres => ReadAdres(element),
            Abroad => new Buitenlandsadres
            {
                Land = Required(element, "land"),
                Regel1 = Text(element, "regel1"),
                Regel2 = Text(element, "regel2"),
                Regel3 = Text(element, "regel3"),
            },
            Described => new Locatiebeschrijving { Omschrijving = Required(element, "omschrijving"), Gemeente = Text(element, "gemeente") },
            Unknown => new OnbekendeVerblijfplaats(),
            _ => throw new JsonException($"soort is not known; allowed: {Adres}, {Abroad}, {Described}, {Unknown}."),
        };
    }

    private static void Write(Utf8JsonWriter writer, Adres adres)
    {
        writer.WriteString("soort", Adres);
        WriteGiven(writer, "straat", adres.Straat);
        WriteGiven(writer, AdresReader.AanduidingField, adres.Aanduiding?.Code);
        writer.WriteNumber(AdresReader.HuisnummerField, adres.Huisnummer.Waarde);
        WriteGiven(writer, AdresReader.HuisletterField, adres.Huisletter?.ToCanonicalString());
        WriteGiven(writer, AdresReader.ToevoegingField, adres.Toevoeging?.ToCanonicalString());
        writer.WriteString(AdresReader.PostcodeField, adres.Postcode.ToCanonicalString());
        WriteGiven(writer, "woonplaats", adres.Woonplaats);
        writer.WriteString("gebruik", adres.Gebruik.Code);
    }

    private static Adres ReadAdres(JsonElement element)
    {
        var gebruik = Text(element, "gebruik") is not { } code ? Adresgebruik.Onbekend
            : Adresgebruik.TryFromCode(code, out var known) ? known
            : throw new JsonException($"gebruik is not known; allowed: {string.Join(", ", Adresgebruik.All.Select(member => member.Code))}.");
        var invoer = new Adresinvoer
        {
            Straat = Text(element, "straat"),
            Aanduiding = Text(element, AdresReader.AanduidingField),
            Huisnummer = Text(element, AdresReader.HuisnummerField),
            Huisletter = Text(element, AdresReader.HuisletterField),
            Toevoeging = Text(element, AdresReader.ToevoegingField),
            Postcode = Text(element, AdresReader.PostcodeField),
            Woonplaats = Text(element, "woonplaats"),
        };
        return AdresReader.TryRead(invoer, out var adres, out var faults)
            ? adres with { Gebruik = gebruik }
            : throw new JsonException(string.Join("; ", faults.Select(fault => fault.ToText(Taal.Engels))));
    }

    private static void WriteGiven(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteString(name, value);
        }
    }

    private static string Required(JsonElement element, string name) => Text(element, name) ?? throw new JsonException($"{name} is missing.");

    private static string? Text(JsonElement element, string name)
    {
        if (!element.TryGetProperty(name, out var value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            JsonValueKind.Null => null,
            _ => throw new JsonException($"{name} is not a text."),
        };
    }
}
