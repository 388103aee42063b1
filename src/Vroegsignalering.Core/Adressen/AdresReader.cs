using System.Diagnostics.CodeAnalysis;
using Vroegsignalering.Foundation;

namespace Vroegsignalering;

/// <summary>Reads a raw address and finds every fault in it. Clean input costs the address and nothing else.</summary>
internal static class AdresReader
{
    internal const string PostcodeField = "postcode";
    internal const string HuisnummerField = "huisnummer";
    internal const string HuisletterField = "huisletter";
    internal const string ToevoegingField = "toevoeging";
    internal const string AanduidingField = "aanduiding";

    private static readonly LocalizedText AllowedAanduiding = new("to (tegenover), by (bij) of leeg", "to (opposite), by (near) or empty");

    private static readonly LocalizedText AllowedTogether = new(
        "letter en toevoeging één keer, of in het huisnummer en in hun eigen veld gelijk",
        "letter and addition once, or the same in the house number and in their own fields");

    private static readonly LocalizedText AllowedAanduidingTogether = new(
        "de aanduiding één keer, of in het huisnummer en in het eigen veld gelijk",
        "the aanduiding once, or the same in the house number and in its own field");

    internal static bool TryRead(in Adresinvoer invoer, [NotNullWhen(true)] out Adres? adres, out ValueList<Fault> faults)
    {
        List<Fault>? found = null;
        var postcode = ReadPostcode(invoer.Postcode, ref found);
        var number = ReadHuisnummer(invoer.Huisnummer, ref found);
        var fields = new SuffixParts(ReadHuisletter(invoer.Huisletter, ref found), ReadToevoeging(invoer.Toevoeging, ref found));
        if (SuffixCombination.Combine(number.Suffix, fields, out var suffix) is { } field)
        {
            var given = field == HuisletterField ? invoer.Huisletter : invoer.Toevoeging;
            Add(ref found, field, FaultKind.Contradiction, given, AllowedTogether);
        }

        var aanduiding = ReadAanduiding(invoer.Aanduiding, number.Aanduiding, ref found);
        if (found is not null)
        {
            adres = null;
            faults = [.. found];
            return false;
        }

        faults = ValueList<Fault>.Empty;
        var sleutel = Adressleutel.Create(postcode, number.Huisnummer, aanduiding, suffix);
        adres = new Adres(sleutel, suffix.Letter, Written(suffix.Toevoeging, invoer.Toevoeging))
        {
            Straat = string.IsNullOrWhiteSpace(invoer.Straat) ? null : invoer.Straat,
            Woonplaats = string.IsNullOrWhiteSpace(invoer.Woonplaats) ? null : invoer.Woonplaats,
        };
        return true;
    }

    // The string that was given serves when nothing was cut from it.
    internal static string? Written(ReadOnlySpan<char> toevoeging, string? given)
    {
        if (toevoeging.IsEmpty)
        {
            return null;
        }

        return toevoeging == given.AsSpan() ? given : toevoeging.ToString();
    }

    private static Postcode ReadPostcode(string? text, ref List<Fault>? found)
    {
        if (Postcode.TryParse(text, out var postcode))
        {
            return postcode;
        }

        Add(ref found, PostcodeField, FaultKind.Unreadable, text, Postcode.Allowed);
        return default;
    }

    private static HuisnummerField ReadHuisnummer(string? text, ref List<Fault>? found)
    {
        if (Vroegsignalering.HuisnummerField.Read(text, out var field) is { } fault)
        {
            Add(ref found, HuisnummerField, fault, text, Vroegsignalering.HuisnummerField.Allowed);
        }

        return field;
    }

    private static char ReadHuisletter(string? text, ref List<Fault>? found)
    {
        if (SuffixText.TrimSeparators(text.AsSpan().Trim()).IsEmpty)
        {
            return '\0';
        }

        if (!Huisletter.TryParse(text, out var letter))
        {
            Add(ref found, HuisletterField, FaultKind.Unreadable, text, Huisletter.Allowed);
        }

        return letter.Letter;
    }

    private static ReadOnlySpan<char> ReadToevoeging(string? text, ref List<Fault>? found)
    {
        var toevoeging = text.AsSpan().Trim();
        if (SuffixText.TrimSeparators(toevoeging).IsEmpty)
        {
            return [];
        }

        if (SuffixText.IsAllowed(toevoeging))
        {
            return toevoeging;
        }

        Add(ref found, ToevoegingField, FaultKind.Unreadable, text, Huisnummertoevoeging.Allowed);
        return [];
    }

    private static AanduidingBijHuisnummer? ReadAanduiding(string? text, AanduidingBijHuisnummer? inNumber, ref List<Fault>? found)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return inNumber;
        }

        if (!AanduidingBijHuisnummer.TryReadWritten(text.AsSpan().Trim(), out var aanduiding))
        {
            Add(ref found, AanduidingField, FaultKind.Unknown, text, AllowedAanduiding);
        }
        else if (inNumber is not null && inNumber != aanduiding)
        {
            Add(ref found, AanduidingField, FaultKind.Contradiction, text, AllowedAanduidingTogether);
        }

        return aanduiding;
    }

    private static void Add(ref List<Fault>? found, string field, FaultKind kind, string? given, LocalizedText allowed)
    {
        found ??= [];
        found.Add(string.IsNullOrWhiteSpace(given)
            ? Fault.Missing(field, allowed)
            : new Fault { Field = field, Kind = kind, Given = Mask.Shape(given), Allowed = allowed });
    }
}
