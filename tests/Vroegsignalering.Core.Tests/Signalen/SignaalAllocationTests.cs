using Vroegsignalering.Signalen;
using Xunit.Abstractions;

namespace Vroegsignalering.Tests.Signalen;

public sealed class SignaalAllocationTests(ITestOutputHelper output)
{
    // What a signal holds (itself, client, name, partner, arrears, address, contact details) and little more.
    private const int BytesPerRow = 1_000;

    [SharedDataFact]
    public void TryRead_SharedRows_AllocatesTheSignalAndLittleMore()
    {
        var rows = SharedData.Rows("synthetisch-signalen.csv").Select(SyntheticRow.Read).ToArray();
        Read(rows);

        var read = 0;
        var perRow = Allocation.Least(() => read = Read(rows)) / rows.Length;

        output.WriteLine($"{perRow} bytes per row over {rows.Length} rows.");
        Assert.Equal(rows.Length, read);
        Assert.InRange(perRow, 1, BytesPerRow);
    }

    private static int Read(Signaalinvoer[] rows)
    {
        var read = 0;
        foreach (var row in rows)
        {
            read += Vroegsignaal.TryRead(row, static maand => maand.OnDayOfMonth(25), out _, out _) ? 1 : 0;
        }

        return read;
    }
}
