using System.Runtime.InteropServices;

namespace Vroegsignalering.Matching.Grouping;

/// <summary>A match: where its members are, and the figures that ranking looks at.</summary>
/// <remarks>Packed, so that no byte of it is without meaning: two runs are compared by their bytes.</remarks>
[StructLayout(LayoutKind.Sequential, Pack = sizeof(int))]
internal struct MatchEntry
{
    /// <summary>The bits of the key; without meaning when the key is not an address.</summary>
    public ulong High;

    /// <summary>The sum of the known amounts in the match period; -1: none is known.</summary>
    public long Cents;

    /// <summary>The bits of the key.</summary>
    public uint Low;

    /// <summary>Where the places of its members begin.</summary>
    public int Start;

    /// <summary>Number of members.</summary>
    public int Count;

    /// <summary>Number of members in the match period.</summary>
    public int InPeriod;

    /// <summary>Number of members of the run's month.</summary>
    public int Current;

    /// <summary>The oldest due date in the match period, packed.</summary>
    public uint Vervaldatum;

    /// <summary>The ground, by its number.</summary>
    public byte Grond;

    /// <summary>The kinds, as <see cref="Matchsoorten"/> packs them.</summary>
    public byte Soorten;

    public bool Inexact;

    public bool HasKey;
}
