using FsCheck.Xunit;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Grouping;
using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests.Grouping;

/// <summary>What is read of a key as bits and numbers says no more and no less than its value (MAT-1).</summary>
public sealed class KeyReaderLaw
{
    private static readonly IMatchsleutel[] Sleutels =
    [
        AdresMatchsleutel.Instance,
        new AdresMatchsleutel(Adressynoniemen.Nederlands),
        PersoonMatchsleutel.Instance,
        PersoonOpAdresMatchsleutel.Instance,
        new PersoonOpAdresMatchsleutel(Adressynoniemen.Nederlands),
        new HostMatchsleutel("tekst", signaal => signaal.Client.Naam is { } naam ? Sleutelwaarde.Of(naam.Geslachtsnaam) : null),
        new HostMatchsleutel("adres-of-tekst", signaal => signaal.Client.Naam is { } naam ? Sleutelwaarde.Of(naam.Geslachtsnaam) : Sleutelwaarde.Of(signaal.Adres.Sleutel)),
    ];

    [Property(Arbitrary = [typeof(MatchingArbitraries)], MaxTest = 1000, EndSize = 60)]
    public void TryRead_AnySignals_SaysWhatTheValuesSay(SmallMonth month, byte choice)
    {
        var sleutel = Sleutels[choice % Sleutels.Length];
        Vroegsignaal[] signalen = [.. month.Signalen.Select(item => item.Signaal), .. month.Terugblik];
        var lezer = KeyReader.Of(sleutel, new SignaalTable(signalen));
        var read = new List<Row>();
        for (var place = 0; place < signalen.Length; place++)
        {
            var has = lezer.TryRead(signalen[place], place, out var high, out var low, out var inexact);
            Assert.Equal(sleutel.Of(signalen[place]) is not null, has);
            if (has)
            {
                Assert.True(high < 1UL << 43 && low < 1U << 27);
                read.Add(new(place, high, low, inexact, sleutel.Of(signalen[place])!.Value));
            }
        }

        foreach (var left in read)
        {
            foreach (var right in read)
            {
                Compare(lezer, left, right);
            }
        }
    }

    private static void Compare(KeyReader lezer, Row left, Row right)
    {
        var order = Math.Sign(left.Value.CompareTo(right.Value));
        Assert.Equal(order, Math.Sign(lezer.Compare(left.Place, right.Place)));
        Assert.Equal(order == 0, lezer.AreEqual(left.Place, right.Place));
        if (order == 0)
        {
            Assert.Equal((left.High, left.Low, left.Inexact), (right.High, right.Low, right.Inexact));
        }
        else if (!left.Inexact && !right.Inexact)
        {
            Assert.NotEqual((left.High, left.Low), (right.High, right.Low));
        }

        foreach (var (first, second) in new[]
        {
            (lezer.NumberOf(left.Place), lezer.NumberOf(right.Place)),
            (lezer.NumberOf(left.Entry, left.Place), lezer.NumberOf(right.Entry, right.Place)),
        })
        {
            Assert.True(first == second || first.CompareTo(second) == order);
        }
    }

    private sealed record Row(int Place, ulong High, uint Low, bool Inexact, Sleutelwaarde Value)
    {
        public MatchEntry Entry => new() { High = High, Low = Low, Inexact = Inexact };
    }
}
