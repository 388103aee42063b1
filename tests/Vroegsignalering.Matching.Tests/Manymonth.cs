using System.Globalization;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests;

/// <summary>Many signals of one month, which share everything but number, partner and address.</summary>
internal static class Manymonth
{
    /// <param name="count">Number of signals.</param>
    /// <param name="addresses">Number of addresses, over which the signals go round.</param>
    public static Vroegsignaal[] Make(int count, int addresses)
    {
        var signal = new SignalBuilder().Build();
        var partners = Enumerable.Range(0, 40).Select(i => signal.Partner with { Id = $"P{i:00}" }).ToArray();
        var adressen = new Adres[addresses];
        for (var i = 0; i < addresses; i++)
        {
            var letters = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (i / 9000 % 26))}{(char)('A' + (i / 234_000 % 26))}");
            adressen[i] = Adres.Parse(string.Create(CultureInfo.InvariantCulture, $"{1000 + (i % 9000)}{letters} {1 + (i % 97)}{(i % 5 == 0 ? " A" : i % 1001 == 0 ? " achterhuis" : string.Empty)}"));
        }

        var signals = new Vroegsignaal[count];
        for (var i = 0; i < count; i++)
        {
            signals[i] = signal with
            {
                Nummer = Signaalnummer.Parse(string.Create(CultureInfo.InvariantCulture, $"N{i}")),
                Partner = partners[i % 40],
                Adres = adressen[i % addresses],
            };
        }

        return signals;
    }
}
