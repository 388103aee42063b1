using System.Text.Json;
using Vroegsignalering.Foundation;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken.Opslag;

/// <summary>Golden lines, broken at random: what comes back is an event or faults, never an exception.</summary>
public sealed class GarbageLaw
{
    private const int Runs = 5_000;

    private static readonly string[] Pieces =
    [
        "\"", "{", "}", "[", "]", ",", ":", "\\", "\\u", "\\ud800", "\\u0000", "null", "true", "0", "-1", "1e999", "99999999999999999999", "\0", "\uD800", "\uFFFF", "😀",
        "{\"a\":1}", "[null]", "\"\"", "\" \"", "\"soort\":", "\"versie\":", "\"tijdstip\":", "\"0000-00-00\"", "\"9999-12-31T23:59:59.999999999Z\"", "\"-9998-01-01T00:00:00Z\"",
    ];

    private static readonly string[] Snapshots = [.. Zaakstatus.All.Select(status => ZaakstandJson.Write(SampleZaken.In(status).Stand))];

    [Fact]
    public void Read_BrokenLines_IsAnEventOrFaults()
    {
        var random = new Random(20260408);
        var (read, refused) = (0, 0);
        for (var i = 0; i < Runs; i++)
        {
            var line = Break(GoldenEvents.Lines[i % GoldenEvents.Lines.Count], random);
            var result = ZaakgebeurtenisJson.Read(line);
            if (result.TryGetValue(out var gebeurtenis))
            {
                read++;
                // What could be read is a whole event: it can be written, compared and shown.
                Assert.Equal(gebeurtenis, ZaakgebeurtenisJson.Read(ZaakgebeurtenisJson.Write(gebeurtenis)).GetValueOrThrow());
                Assert.NotEmpty(gebeurtenis.ToString());
            }
            else
            {
                refused++;
                AssertFaults(result.Faults);
                AssertJsonException(line);
            }
        }

        Assert.True(read > Runs / 50 && refused > Runs / 2, $"{read} read, {refused} refused: too few of one kind to prove anything.");
    }

    [Fact]
    public void Read_BrokenSnapshots_IsAStateOrFaults()
    {
        var random = new Random(20260409);
        for (var i = 0; i < Runs / 2; i++)
        {
            var result = ZaakstandJson.Read(Break(Snapshots[i % Snapshots.Length], random));
            if (result.TryGetValue(out var stand))
            {
                Assert.Equal(stand, ZaakstandJson.Read(ZaakstandJson.Write(stand)).GetValueOrThrow());
            }
            else
            {
                AssertFaults(result.Faults);
            }
        }
    }

    private static void AssertFaults(ValueList<Fault> faults)
    {
        Assert.NotEmpty(faults);
        foreach (var fault in faults)
        {
            Assert.InRange(fault.Field.Length, 1, 110);
            Assert.DoesNotContain(fault.Field, char.IsControl);
            Assert.True(fault.Given is null || fault.Field is "soort" or "versie" or "schema");
            Assert.True(fault.Given is null or { Length: <= 41 });
        }
    }

    private static void AssertJsonException(string line)
    {
        try
        {
            JsonSerializer.Deserialize<Zaakgebeurtenis>(line);
        }
        catch (JsonException)
        {
        }
        catch (ArgumentException fault) when (line.Any(char.IsSurrogate))
        {
            // Of the serializer itself: the text is half a character.
            Assert.Contains("UTF-16", fault.Message, StringComparison.Ordinal);
        }
    }

    // One to four wounds: a piece put in, taken out, doubled, or put in the place of another.
    private static string Break(string line, Random random)
    {
        for (var wounds = random.Next(1, 5); wounds > 0; wounds--)
        {
            var (start, end) = Range(line, random);
            var piece = random.Next(3) == 0 ? ((char)random.Next(1, 0xFFFF)).ToString() : Pieces[random.Next(Pieces.Length)];
            line = random.Next(5) switch
            {
                0 => line.Insert(start, piece),
                1 => line.Remove(start, end - start),
                2 => line.Insert(end, line[start..end]),
                3 => string.Concat(line.AsSpan(0, start), piece, line.AsSpan(end)),
                _ => Swap(line, start, random),
            };
        }

        return line;
    }

    // Mostly a value or a name: what stands between two marks of JSON.
    private static (int Start, int End) Range(string line, Random random)
    {
        var start = random.Next(line.Length);
        if (random.Next(2) == 0)
        {
            return (start, Math.Min(line.Length, start + random.Next(12)));
        }

        start = Math.Max(0, line.LastIndexOfAny([':', ',', '[', '{'], start) + 1);
        var end = line.IndexOfAny([':', ',', ']', '}'], start);
        return (start, end < 0 ? line.Length : end);
    }

    private static string Swap(string line, int at, Random random)
    {
        var other = GoldenEvents.Lines[random.Next(GoldenEvents.Lines.Count)];
        return string.Concat(line.AsSpan(0, at), other.AsSpan(Math.Min(at, other.Length)));
    }
}
