using Vroegsignalering.Foundation;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>To which partners something was granted: none, all, or those that are named.</summary>
/// <remarks>The default is none, so that nothing is told by mistake. Value equality. Thread safe: immutable.</remarks>
public sealed record Partnerverlening
{
    /// <summary>To no partner.</summary>
    public static Partnerverlening Geen { get; } = new();

    /// <summary>To every partner.</summary>
    public static Partnerverlening Alle { get; } = new() { AllePartners = true };

    /// <summary>Whether it was granted to every partner; then none is named. Default no.</summary>
    public bool AllePartners { get; init; }

    /// <summary>The partners by their <see cref="Signalen.Signaalpartner.Id"/>, each once, in ordinal order; default none.</summary>
    /// <exception cref="ArgumentException">An id is empty.</exception>
    public ValueList<string> Partners
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var partner in value.AsSpan())
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(partner, nameof(value));
            }

            field = value.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        }
    }

    = [];

    /// <summary>Whether it was granted to a partner.</summary>
    /// <param name="partnerId">The partner's <see cref="Signalen.Signaalpartner.Id"/>, compared ordinally: <c>energie a</c>, not <c>Energie A</c>.</param>
    public bool Applies(string partnerId)
    {
        ArgumentNullException.ThrowIfNull(partnerId);
        return AllePartners || Partners.Contains(partnerId, StringComparer.Ordinal);
    }

    /// <summary><c>alle</c>, <c>geen</c>, or the named partners.</summary>
    public override string ToString() => AllePartners ? "alle" : Partners.Count == 0 ? "geen" : string.Join(", ", Partners);
}
