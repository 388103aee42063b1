namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>A verdict in sixteen bits: bit 1 to 14 is the reason with that number in <see cref="Uitvalredensoort"/>; 0 is admitted without anything to say.</summary>
internal static class VerdictBits
{
    /// <summary>A criterion is met with a remark.</summary>
    public const ushort Opmerking = 1;

    /// <summary>The signal is asked as one that is taken up at once.</summary>
    public const ushort Direct = 1 << 15;

    /// <summary>The reasons for dropping.</summary>
    public const ushort Redenen = 0x7FFE;

    public static ushort Of(Uitvalredensoort soort) => (ushort)(1 << soort.Value);

    /// <summary>What is lost of a verdict in bits is how often and with which figures.</summary>
    public static ushort Of(Criteriumoordeel oordeel) =>
        oordeel.Reden is { } reden ? Of(reden.Soort) : oordeel.Opmerking is null ? (ushort)0 : Opmerking;
}
