using OneOf;

namespace Vroegsignalering.Matches;

/// <summary>Selected or returned.</summary>
/// <remarks>Value equality. Thread safe: immutable.</remarks>
public sealed class Selectieuitkomst : OneOfBase<Geselecteerd, Teruggegeven>
{
    private Selectieuitkomst(OneOf<Geselecteerd, Teruggegeven> uitkomst)
        : base(uitkomst)
    {
    }

    /// <summary>Selected within the quotas.</summary>
    public static Selectieuitkomst Geselecteerd { get; } = new(new Geselecteerd { Aangevuld = false });

    /// <summary>Selected beyond the quota of its district, on a free place.</summary>
    public static Selectieuitkomst Aangevuld { get; } = new(new Geselecteerd { Aangevuld = true });

    /// <summary>Whether the match is selected.</summary>
    public bool IsGeselecteerd => IsT0;

    /// <summary>Returned.</summary>
    /// <param name="teruggegeven">Why.</param>
    public static Selectieuitkomst Of(Teruggegeven teruggegeven)
    {
        ArgumentNullException.ThrowIfNull(teruggegeven);
        return new(teruggegeven);
    }
}
