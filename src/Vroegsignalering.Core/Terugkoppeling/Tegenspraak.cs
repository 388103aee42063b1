using Vroegsignalering.Signalen;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>A partner heard one thing about a signal and hears, or heard, another (TKP-6; 004, the sample of 66).</summary>
/// <remarks>
/// What was sent is never unsaid; this makes it visible, so that the municipality can call before the partner asks. An interim "nog niet bereikt of wil
/// geen hulp" is contradicted by nothing: it says "not yet" itself (own). Value equality. Thread safe: immutable.
/// </remarks>
public sealed record Tegenspraak
{
    /// <summary>The signal.</summary>
    public required Signaalverwijzing Signaal { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What was told.</summary>
    public required Terugkoppelbericht Eerder { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>What is told otherwise.</summary>
    public required Terugkoppelcode Later { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); }

    /// <summary>The message that told it; null: it is still to come.</summary>
    public Terugkoppelbericht? LaterBericht { get; init; }

    /// <summary>Whether the partner heard "wil hulp" first and kept its collection at rest for it: the contradiction of 004.</summary>
    public bool NaWilHulp => Eerder.Code == Terugkoppelcode.WilHulp;

    /// <summary>The signal and both codes.</summary>
    public override string ToString() => $"{Signaal}: {Eerder.Code.Tekst.Nederlands} → {Later.Tekst.Nederlands}{(LaterBericht is null ? " (nog niet verstuurd)" : string.Empty)}";
}
