namespace Vroegsignalering;

/// <summary>Makes dated values.</summary>
public static class GedateerdeWaarde
{
    /// <summary>A value that holds on every date.</summary>
    /// <param name="waarde">The value.</param>
    /// <param name="bron">Its source.</param>
    /// <typeparam name="T">The value.</typeparam>
    public static GedateerdeWaarde<T> Vast<T>(T waarde, Bron bron)
    {
        ArgumentNullException.ThrowIfNull(bron);
        return new([new WaardeVanaf<T> { Waarde = waarde, Bron = bron }]);
    }
}
