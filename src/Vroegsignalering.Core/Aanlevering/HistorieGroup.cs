using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering;

/// <summary>The signals of one partner on one address: the key beside what is asked first, so that no object is looked at to find out.</summary>
internal struct HistorieGroup
{
    public ulong High;
    public Signaalpartner Partner;
    public uint Low;

    // The place of a signal of it among those given.
    public int First;

    // The oldest month, so that a group in which nothing is early enough is passed.
    public int Oldest;

    // The place of the first signal; while groups are made the number of signals.
    public int Start;

    /// <param name="signaal">The signal.</param>
    /// <param name="own">A signal of the group, looked at only where the bits of the key say not everything.</param>
    public readonly bool Has(Vroegsignaal signaal, Vroegsignaal own)
    {
        var partner = signaal.Partner;
        ref readonly var figures = ref signaal.Figures;
        return High == figures.AdresHigh
            && Low == figures.AdresLow
            && (ReferenceEquals(Partner, partner) || string.Equals(Partner.Id, partner.Id, StringComparison.Ordinal))
            && ((figures.Kenmerken & SignaalFigures.HasLongSuffix) == 0 || own.Adres.Sleutel == signaal.Adres.Sleutel);
    }
}
