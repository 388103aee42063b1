using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>The bounds of one partner on one reference date as whole numbers, see <see cref="SignaalFigures"/>, and the verdicts beside them as bits.</summary>
internal readonly struct PartnerBounds
{
    /// <summary>The first due date that is not too old.</summary>
    public required uint VervaltVanaf { get; init; }

    /// <summary>The last due date that is not too young.</summary>
    public required uint VervaltTotEnMet { get; init; }

    /// <summary>The verdict on an unknown due date; 0 when there is no age window.</summary>
    public required uint VervaldatumOnbekend { get; init; }

    /// <summary>The lowest amount that is taken in.</summary>
    public required ulong VanafCents { get; init; }

    /// <summary><see cref="SignaalFigures.IsNoWoning"/> for rent, else 0.</summary>
    public required uint Woningbit { get; init; }

    /// <summary>The numbers of instalments that are too few, a bit each.</summary>
    public required ulong TeWeinigTermijnen { get; init; }

    /// <summary>The numbers of reminders that are too few, a bit each.</summary>
    public required ulong TeWeinigAanmaningen { get; init; }

    /// <summary>The verdict on an unknown number of instalments.</summary>
    public required uint TermijnenOnbekend { get; init; }

    /// <summary>The verdict on an unknown number of reminders.</summary>
    public required uint AanmaningenOnbekend { get; init; }

    /// <summary>A signal with one of these bits needs more than its figures.</summary>
    public required uint Further { get; init; }

    /// <summary>Whether every signal needs more than its figures.</summary>
    public required bool AlwaysFurther { get; init; }

    /// <summary>Whether the newest due date counts, which is looked up.</summary>
    public required bool Nieuwste { get; init; }

    /// <summary>Whether the premium part counts where it is given, which is looked up.</summary>
    public required bool Premie { get; init; }

    /// <summary>Whether an effort of the partner is asked.</summary>
    public required bool Inspanning { get; init; }

    /// <summary>Whether the Energieregeling looks at this partner.</summary>
    public required bool Energie { get; init; }

    /// <summary>Whether a number of instalments or reminders is asked that does not fit in the figures.</summary>
    public required bool ManyCounts { get; init; }

    public required int MinimumTermijnen { get; init; }

    public required int MinimumAanmaningen { get; init; }
}
