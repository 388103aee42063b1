using System.Reflection;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Termijnen;

namespace Vroegsignalering.Tests.Contracts;

/// <summary>Texts that each value object reads, the first two of them different values.</summary>
internal static class ValueObjectSamples
{
    private static readonly Dictionary<Type, string[]> Texts = new()
    {
        [typeof(Bedrag)] = ["1234.56", "0.05", "1234,56", "7", "9999999999,99", "12,5"],
        [typeof(Postcode)] = ["2015HD", "1421AB", "2015 hd", " 9999ZZ "],
        [typeof(Huisnummer)] = ["26", "1", "99999", "007"],
        [typeof(Huisletter)] = ["A", "b", "Z"],
        [typeof(Huisnummertoevoeging)] = ["bis", "II", "1-2", "3 HG", "achterhuis"],
        [typeof(Adressleutel)] = ["2015HD 26 A", "1421AB 3", "2015HD to 26", "2015 hd 26-a", "2015HD 26 achterhuis links"],
        [typeof(Adres)] = ["2015HD 26 A bis", "1421AB 3", "2015HD to 26", "2015 hd 26-a", "2015HD 26 achterhuis links"],
        [typeof(Geboortedatum)] = ["1961-07-23", "19610700", "1961", "00000000", "2000-01-01"],
        [typeof(Burgerservicenummer)] = ["123456782", "111222333"],
        [typeof(Telefoonnummer)] = ["0612345678", "+31 20 123 45 67", "06-12345678"],
        [typeof(Emailadres)] = ["iemand@voorbeeld.nl", "Ander.Persoon+x@voorbeeld.nl"],
        [typeof(Signaalnummer)] = ["S-0001", "s-0001", "2025/17"],
        [typeof(Gebied)] = ["Uithoorn", "Ouder-Amstel", "wijk 't Zand"],
        [typeof(Termijn)] = ["28 werkdagen (convenant)", "4 weken (wet-of-amvb)", "20 werkdagen terug (convenant)", "1 jaar"],
        [typeof(Matchnummer)] = ["2025-03-000017", "2025-12-1234567"],
    };

    /// <summary>Texts that nothing should choke on.</summary>
    public static IReadOnlyList<string> Garbage { get; } =
    [
        "", " ", "\0", "\t\r\n", "-", "--", "0", "-1", "999999999999999999999999999999", "1e309", "NaN", "null", "'; DROP TABLE", "١٢٣٤",
        "\ud800", "e\u0301\u0301\u0301", "🏠", new string('9', 5000), new string('A', 5000), "1234AB 99999999999", "2015HD 26 " + new string('x', 300),
        "2025-13-45", "00000230", "@", "a@", "+", "+999999999999999999", "1,2,3", "1.234,56", "‮2015HD",
    ];

    public static IReadOnlyList<string> Of(Type type) => Texts.TryGetValue(type, out var texts)
        ? texts
        : throw new InvalidOperationException($"{type.Name} is a value object without samples; add it to {nameof(ValueObjectSamples)}.");

    public static object Make(Type type, int seed) => Parse(type, Of(type)[(seed - 1) % 2]);

    public static object Parse(Type type, string text)
    {
        var parse = typeof(ValueObjectSamples).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        return parse.Invoke(null, [text])!;
    }

    private static T Read<T>(string text)
        where T : IValueObject<T> => T.Parse(text);
}
