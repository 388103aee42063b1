namespace Vroegsignalering.Screening;

/// <summary>One thing that a check found about a signal, and what follows from it alone (SCR-2).</summary>
/// <remarks>
/// No free text, so that nothing personal can be in it. Value equality; <c>ToString</c> shows codes only. Thread safe: immutable.
/// </remarks>
public sealed record Screeningsbevinding
{
    private Screeningsbevinding(Screeningskenmerk kenmerk, Screeningoordeel oordeel)
    {
        ArgumentNullException.ThrowIfNull(kenmerk);
        Kenmerk = kenmerk;
        Oordeel = oordeel;
    }

    /// <summary>The code of the check: <c>brp</c>, <c>schuldhulp</c>, <c>uitsluiting</c> or one of the host's own; filled in by the screener.</summary>
    public string Controle { get; internal init; } = string.Empty;

    /// <summary>What was looked up.</summary>
    public Screeningskenmerk Kenmerk { get; }

    /// <summary>What follows from this finding alone.</summary>
    public Screeningoordeel Oordeel { get; }

    /// <summary>Whether somebody is known there; null: not asked, or not told.</summary>
    public bool? IsBekend { get; private init; }

    /// <summary>The verdict of the register check with its evidence; null: another check.</summary>
    public BrpOordeel? Brp { get; internal init; }

    /// <summary>The name of the type of the exception by which a register failed; null: it did not. Never its text.</summary>
    public string? ExceptionType { get; internal init; }

    /// <summary>Nothing against it.</summary>
    /// <param name="kenmerk">What was looked up.</param>
    /// <param name="isBekend">Whether somebody is known there; null (default): that is no question.</param>
    public static Screeningsbevinding Go(Screeningskenmerk kenmerk, bool? isBekend = null) => new(kenmerk, Screeningoordeel.Go) { IsBekend = isBekend };

    /// <summary>A no-go.</summary>
    /// <param name="kenmerk">What was looked up.</param>
    /// <param name="reden">Why.</param>
    /// <exception cref="ArgumentException">The reason cannot be found by it: it is not in <see cref="Screeningskenmerk.NoGoRedenen"/>.</exception>
    public static Screeningsbevinding NoGo(Screeningskenmerk kenmerk, NoGoReden reden)
    {
        ArgumentNullException.ThrowIfNull(kenmerk);
        ArgumentNullException.ThrowIfNull(reden);
        return kenmerk.NoGoRedenen.Contains(reden)
            ? new(kenmerk, Screeningoordeel.NoGo(reden)) { IsBekend = reden == NoGoReden.BekendBijSchuldhulpverlening || reden == NoGoReden.LopendTraject ? true : null }
            : throw new ArgumentException($"'{kenmerk.Code}' cannot give the reason '{reden.Code}'; allowed: {Allowed(kenmerk)}.", nameof(reden));
    }

    /// <summary>A person must look.</summary>
    /// <param name="kenmerk">What was looked up.</param>
    /// <param name="redenen">Why; none: <see cref="Controlereden.EigenControle"/>.</param>
    public static Screeningsbevinding Handmatig(Screeningskenmerk kenmerk, params ReadOnlySpan<Controlereden> redenen) =>
        new(kenmerk, redenen.Length == 0 ? Screeningoordeel.HandmatigeControle(Controlereden.EigenControle) : Screeningoordeel.HandmatigeControle(redenen));

    /// <summary>The check, what was looked up and the verdict, by their codes.</summary>
    public override string ToString() => $"{(Controle.Length == 0 ? "-" : Controle)}, {Kenmerk.Code}: {Oordeel}";

    internal static Screeningsbevinding NietGecontroleerd(Screeningskenmerk kenmerk, Controleoorzaak oorzaak, string? exceptionType) =>
        new(kenmerk, Screeningoordeel.NietGecontroleerd(oorzaak)) { ExceptionType = exceptionType };

    private static string Allowed(Screeningskenmerk kenmerk) =>
        kenmerk.NoGoRedenen.Count == 0 ? "none" : string.Join(", ", kenmerk.NoGoRedenen.Select(reden => reden.Code));
}
