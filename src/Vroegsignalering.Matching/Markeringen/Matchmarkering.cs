using Vroegsignalering.Foundation;

namespace Vroegsignalering.Matching.Markeringen;

/// <summary>Something about a match that a person should look at; it changes nothing about the match (MAT-7).</summary>
/// <remarks>A closed set: <see cref="MogelijkZelfdeAdres"/> and <see cref="VeelAchternamen"/>. Value equality. Thread safe: immutable.</remarks>
public abstract record Matchmarkering
{
    private protected Matchmarkering()
    {
    }

    /// <summary>The stable code, kebab-case.</summary>
    public abstract string Code { get; }

    /// <summary>What there is to look at, in words; nothing personal.</summary>
    public abstract LocalizedText Tekst { get; }

    /// <summary>Chooses by case.</summary>
    /// <param name="mogelijkZelfdeAdres">For the same number with another addition.</param>
    /// <param name="veelAchternamen">For many surnames.</param>
    /// <typeparam name="TResult">What the choice gives.</typeparam>
    public TResult Match<TResult>(Func<MogelijkZelfdeAdres, TResult> mogelijkZelfdeAdres, Func<VeelAchternamen, TResult> veelAchternamen)
    {
        ArgumentNullException.ThrowIfNull(mogelijkZelfdeAdres);
        ArgumentNullException.ThrowIfNull(veelAchternamen);
        return this is MogelijkZelfdeAdres adres ? mogelijkZelfdeAdres(adres) : veelAchternamen((VeelAchternamen)this);
    }
}
