namespace Vroegsignalering.Matching.Grouping;

/// <summary>The outcome of a run as flat arrays; the objects a host sees are made from it when asked for.</summary>
internal sealed class MatchTable
{
    /// <summary>Every row, in key order, those without a key last.</summary>
    public required Row[] Rows { get; init; }

    /// <summary>The role of each row of a match, by its number.</summary>
    public required byte[] Roles { get; init; }

    /// <summary>Number of rows with a key.</summary>
    public required int Keyed { get; init; }

    public required MatchEntry[] Matches { get; init; }

    public required NietGematchtEntry[] NietGematcht { get; init; }

    /// <summary>Number of signals of the run's month in matches taken up at once.</summary>
    public required int DirectSignalen { get; init; }

    public ReadOnlySpan<Row> RowsOf(in MatchEntry entry) => Rows.AsSpan(entry.Start, entry.Count);

    public bool HasKey(int row) => row < Keyed;
}
