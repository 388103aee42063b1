namespace Vroegsignalering.Signalen;

/// <summary>The partner of a signal beside its figures, so that all that a run reads of the object lies together.</summary>
/// <remarks>Equal when the partner is and what stands in the figures alone; the rest of the figures says nothing that the parts of the signal do not say.</remarks>
internal struct PartnerWithFigures : IEquatable<PartnerWithFigures>
{
    public Signaalpartner? Partner;

    public SignaalFigures Figures;

    public readonly bool Equals(PartnerWithFigures other) => Partner == other.Partner && Figures.HasSameOwn(in other.Figures);

    public readonly override bool Equals(object? obj) => obj is PartnerWithFigures other && Equals(other);

    public readonly override int GetHashCode() => HashCode.Combine(Partner, Figures.OwnHash());
}
