using Vroegsignalering.Foundation;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Werkwijzen.Json;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>Whatever is in a document, reading gives a werkwijze or faults that can be shown, and throws nothing.</summary>
public sealed class FuzzTests
{
    private const int Documents = 20_000;

    // Short and long, with and without every option, and one in the short form.
    private static readonly string[] Valid =
    [
        .. Standaardwerkwijzen.All.Select(WerkwijzeJson.Write),
        WerkwijzeJsonTests.Short,
    ];

    [Fact]
    public void Read_SpoiledDocuments_GivesAWerkwijzeOrFaults()
    {
        var (parsed, rejected) = (0, 0);
        Parallel.For(0, Documents, seed =>
        {
            var json = Spoiled(seed);
            try
            {
                var result = WerkwijzeJson.Read(json);
                Interlocked.Increment(ref result.IsParsed ? ref parsed : ref rejected);
                Check(result);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}: {exception.Message}", exception);
            }
        });

        // A fuzz of which nothing or everything is read tests little.
        Assert.InRange(parsed, Documents / 100, Documents / 2);
        Assert.Equal(Documents, parsed + rejected);
    }

    private static string Spoiled(int seed)
    {
        var random = new Random(seed);
        var mutator = new Mutator(random);
        var valid = Valid[random.Next(Valid.Length)];
        return random.Next(4) switch
        {
            0 => mutator.SpoilText(valid),
            1 => mutator.SpoilText(mutator.SpoilTree(valid)),
            _ => mutator.SpoilTree(valid),
        };
    }

    private static void Check(ParseResult<Werkwijze> result)
    {
        if (result.TryGetValue(out var werkwijze))
        {
            Assert.Equal(werkwijze, WerkwijzeJson.Read(WerkwijzeJson.Write(werkwijze)).GetValueOrThrow());
            return;
        }

        Assert.NotEmpty(result.Faults);
        foreach (var fault in result.Faults)
        {
            Assert.NotEmpty(fault.Field);
            Assert.DoesNotContain(new string('a', 50), fault.ToText(Taal.Nederlands), StringComparison.Ordinal);
            Assert.DoesNotContain(fault.ToText(Taal.Engels), char.IsControl);
            Assert.True((fault.Given?.Length ?? 0) <= 41, fault.Given);
        }
    }
}
