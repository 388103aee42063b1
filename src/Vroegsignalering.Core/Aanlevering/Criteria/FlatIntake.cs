using System.Runtime.CompilerServices;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Aanlevering.Criteria;

/// <summary>The criteria of a run compiled to comparisons of whole numbers: the same verdicts as the criteria one by one, as bits.</summary>
/// <remarks>
/// Nothing of what differs from signal to signal is branched on: a branch that goes either way by chance costs more than all comparisons together.
/// What is rare or needs the history is asked of the criterion itself. The objects with the figures are made by
/// <see cref="AanleveringAssessor.Assess(Vroegsignaal)"/>, when somebody asks. Thread safe: immutable.
/// </remarks>
internal sealed class FlatIntake
{
    private const int Bits = 8;
    private const int TableSize = 1 << Bits;
    private const int MarkShift = 1;
    private const int Upper = 16;
    private const uint Verdict = 0xFFFF;
    private const int DirectShift = 15;
    private const int WoningShift = 11;
    private const int WeinigShift = 11;

    private static readonly uint GeenKlantMeer = 1u << Signaalmarkering.GeenKlantMeer.Value;
    private static readonly uint BekendInSchuldregeling = 1u << Signaalmarkering.BekendInSchuldregeling.Value;
    private static readonly uint BetalingsregelingLoopt = 1u << Signaalmarkering.BetalingsregelingLoopt.Value;
    private static readonly uint PersoonlijkAansprakelijk = 1u << Signaalmarkering.PersoonlijkAansprakelijk.Value;
    private static readonly uint Uitzondering = 1u << Signaalmarkering.UitzonderingCrediteur.Value;
    private static readonly int Eindelevering = Signaalsoort.Eindeleveringssignaal.Value;

    private static readonly uint Buiten = VerdictBits.Of(Uitvalredensoort.BuitenAanlevermoment);
    private static readonly uint Onvolledig = VerdictBits.Of(Uitvalredensoort.OnvolledigeGegevens);
    private static readonly uint Rechtspersoon = VerdictBits.Of(Uitvalredensoort.Rechtspersoon);
    private static readonly uint Jong = VerdictBits.Of(Uitvalredensoort.TeJong);
    private static readonly uint Oud = VerdictBits.Of(Uitvalredensoort.TeOud);
    private static readonly uint Onder = VerdictBits.Of(Uitvalredensoort.OnderDrempelbedrag);
    private static readonly uint Weinig = VerdictBits.Of(Uitvalredensoort.TeWeinigTermijnen);

    private readonly Aanlevercontext _context;
    private readonly Partnertoetswaarden _waarden;
    private readonly uint _lastDay;
    private readonly uint _unknownAmount;
    private readonly uint _unknown;
    private readonly uint _exception;
    private readonly bool _energie;
    private readonly InspanningCriterium _inspanning;
    private readonly HerhaaldeMeldingCriterium _herhaald;
    private readonly EnergieregelingCriterium _energieregeling;
    private readonly IAanlevercriterium[] _own;

    // By the marks: the verdict in the lower half; in the upper half all ones when the person is liable whatever the legal form.
    private readonly uint[] _ofMarks = new uint[TableSize];

    // By the bits after the marks: the verdict in the lower half; in the upper half that on the legal form.
    private readonly uint[] _ofOthers = new uint[TableSize];

    public FlatIntake(Aanlevercriteria criteria, Aanlevercontext context, Partnertoetswaarden waarden, IAanlevercriterium[] own)
    {
        var peildatum = context.Peildatum;
        _context = context;
        _waarden = waarden;
        _own = own;
        _lastDay = SignaalFigures.Pack(context.Aanlevermoment.LaatsteDag);
        _unknownAmount = Met(criteria.OnbekendBedrag.Op(peildatum));
        _unknown = Met(criteria.Onbekend.Op(peildatum));
        _exception = criteria.UitzonderingCrediteur.Op(peildatum) ? Uitzondering : 0;
        _energie = criteria.Energieregeling.Op(peildatum);
        _inspanning = new(criteria, waarden, peildatum);
        _herhaald = new(criteria, peildatum);
        _energieregeling = new(criteria, peildatum);
        Herhaling = criteria.Herhaling.Op(peildatum).Maanden > 0;
        FillTables(criteria.DirectOpgepakt.Op(peildatum), Met(criteria.OnbekendeNaam.Op(peildatum)), criteria.AlleenNatuurlijkePersonen.Op(peildatum));
    }

    /// <summary>Whether a signal may be a repeated report, so that the history is asked.</summary>
    public bool Herhaling { get; }

    /// <summary>Whether the host's own criteria are asked.</summary>
    public bool HasOwn => _own.Length > 0;

    /// <summary>The bounds of a partner, to be kept for all its signals.</summary>
    public PartnerBounds For(Signaalpartner partner)
    {
        var toets = _waarden.Of(partner);
        var premie = partner.Soort == Signaalpartnersoort.Zorg;
        var energie = _energie && partner.Soort == Signaalpartnersoort.Energie;
        var many = Math.Max(toets.MinimumTermijnen, toets.MinimumAanmaningen) > SignaalFigures.ManyCount;
        return new()
        {
            VervaltVanaf = toets.Venster.TotEnMetDagen is { } tot ? SignaalFigures.Pack(_context.Peildatum.PlusDays(-tot)) : 0,
            VervaltTotEnMet = toets.Venster.VanafDagen is { } vanaf ? SignaalFigures.Pack(_context.Peildatum.PlusDays(-vanaf)) : SignaalFigures.NoDate,
            VervaldatumOnbekend = toets.Venster is { VanafDagen: null, TotEnMetDagen: null } ? 0 : _unknown,
            VanafCents = (ulong)toets.Drempel.Bedrag.Cents + (toets.Drempel.GelijkWordtToegelaten ? 0UL : 1),
            Woningbit = partner.Soort == Signaalpartnersoort.Huur ? SignaalFigures.IsNoWoning : 0,
            TeWeinigTermijnen = Below(toets.MinimumTermijnen),
            TeWeinigAanmaningen = Below(toets.MinimumAanmaningen),
            TermijnenOnbekend = toets.MinimumTermijnen == 0 ? 0 : _unknown,
            AanmaningenOnbekend = toets.MinimumAanmaningen == 0 ? 0 : _unknown,
            Further = SignaalFigures.HasReceipt | _exception | (premie ? SignaalFigures.HasPremie : 0),
            AlwaysFurther = toets.NieuwsteVervaldatum || toets.VereisteInspanning.Count > 0 || energie || many || HasOwn,
            Nieuwste = toets.NieuwsteVervaldatum,
            Premie = premie,
            Inspanning = toets.VereisteInspanning.Count > 0,
            Energie = energie,
            ManyCounts = many,
            MinimumTermijnen = toets.MinimumTermijnen,
            MinimumAanmaningen = toets.MinimumAanmaningen,
        };
    }

    /// <summary>Within what a signal of a partner meets every criterion without a remark; the default when the criteria ask for more than these bounds say.</summary>
    /// <param name="toets">The bounds of the partner.</param>
    public CleanBounds CleanFor(in PartnerBounds toets)
    {
        var counts = toets.TeWeinigTermijnen | toets.TeWeinigAanmaningen | toets.TermijnenOnbekend | toets.AanmaningenOnbekend;
        var facts = _ofMarks[0] | _ofOthers[CleanBounds.Wanted >> SignaalFigures.SoortShift];
        return toets.AlwaysFurther || counts != 0 || facts != 0 ? default : new(in toets, _lastDay);
    }

    /// <summary>The verdict on a signal.</summary>
    /// <param name="signaal">The signal.</param>
    /// <param name="toets">The bounds of its partner.</param>
    public ushort Assess(Vroegsignaal signaal, in PartnerBounds toets) => (ushort)(AssessHistory(signaal)
        | (NeedsSignaal(in signaal.Figures, in toets) ? AssessFurther(signaal, in toets) : AssessFigures(in signaal.Figures, in toets)));

    /// <summary>Says which signals may be a repeated report, so that of the others the history is not asked; see <see cref="HistorieIndex.Ask"/>.</summary>
    public uint AskHistory(ReadOnlySpan<Vroegsignaal> signalen, Span<bool> mayHave) => _context.Historie.AskTakenUp(signalen, SignaalFigures.Number(_context.Maand), mayHave);

    /// <summary>The verdict on a signal by the history alone, beside the others.</summary>
    public ushort AssessHistory(Vroegsignaal signaal) => Herhaling ? _herhaald.AssessAsBits(signaal, _context) : (ushort)0;

    /// <summary>Whether the figures do not say everything.</summary>
    public static bool NeedsSignaal(in SignaalFigures figures, in PartnerBounds toets) => toets.AlwaysFurther || (figures.Kenmerken & toets.Further) != 0;

    /// <summary>The verdict on a signal whose figures say everything; without the history.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ushort AssessFigures(in SignaalFigures figures, in PartnerBounds toets) =>
        unchecked((ushort)Compare(in figures, in toets, figures.Vervaldatum, figures.Cents, figures.Signaaldatum > _lastDay));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint Compare(in SignaalFigures figures, in PartnerBounds toets, uint vervalt, long cents, bool late)
    {
        unchecked
        {
            var kenmerken = figures.Kenmerken;
            var marks = _ofMarks[kenmerken >> MarkShift & (TableSize - 1)];
            var others = _ofOthers[kenmerken >> SignaalFigures.SoortShift & (TableSize - 1)];
            var found = ((marks | others) & Verdict) | (others >> Upper & ~(marks >> Upper)) | (kenmerken & toets.Woningbit) >> WoningShift;
            found |= (uint)(figures.Cents >> 63) & _unknownAmount;

            // Of a signal that is taken up at once moment, age and threshold are not asked (AAN-9).
            var asked = (found >> DirectShift & 1) - 1;
            var unknown = When(vervalt == SignaalFigures.NoDate);
            var times = When(late) & Buiten;
            times |= When(vervalt > toets.VervaltTotEnMet) & ~unknown & Jong;
            times |= When(vervalt < toets.VervaltVanaf) & Oud;
            times |= unknown & toets.VervaldatumOnbekend;
            times |= When((ulong)cents < toets.VanafCents) & Onder;

            var termijnen = kenmerken >> SignaalFigures.TermijnenShift & SignaalFigures.CountMask;
            var aanmaningen = kenmerken >> SignaalFigures.AanmaningenShift;
            var counts = ((uint)(toets.TeWeinigTermijnen >> (int)termijnen) | (uint)(toets.TeWeinigAanmaningen >> (int)aanmaningen)) << WeinigShift & Weinig;
            counts |= When(termijnen == SignaalFigures.UnknownCount) & toets.TermijnenOnbekend;
            counts |= When(aanmaningen == SignaalFigures.UnknownCount) & toets.AanmaningenOnbekend;
            return found | (times & asked) | (counts & When(figures.Soort != Eindelevering));
        }
    }

    /// <summary>The verdict on a signal whose figures do not say everything, or only roughly; without the history.</summary>
    public ushort AssessFurther(Vroegsignaal signaal, in PartnerBounds toets)
    {
        ref readonly var figures = ref signaal.Figures;
        var achterstand = signaal.Achterstand;
        var vervalt = toets.Nieuwste ? SignaalFigures.Pack(achterstand.NieuwsteVervaldatum) : figures.Vervaldatum;
        var cents = toets.Premie && achterstand.Premiedeel is { } premie ? premie.Cents : figures.Cents;
        var late = (figures.Kenmerken & SignaalFigures.HasReceipt) == 0
            ? figures.Signaaldatum > _lastDay
            : !_context.Aanlevermoment.IsInTime(signaal.Signaaldatum, signaal.OntvangenOp);
        var found = Compare(in figures, in toets, vervalt, cents, late);
        if ((figures.Kenmerken & _exception) != 0 && (found & (Jong | Oud)) != 0)
        {
            found = (found & ~(Jong | Oud)) | VerdictBits.Opmerking;
        }

        if (toets.ManyCounts && figures.Soort != Eindelevering
            && (achterstand.AantalTermijnen < toets.MinimumTermijnen || achterstand.AantalAanmaningen < toets.MinimumAanmaningen))
        {
            found |= Weinig;
        }

        found |= toets.Inspanning ? VerdictBits.Of(_inspanning.Assess(signaal, _context)) : 0u;
        found |= toets.Energie ? VerdictBits.Of(_energieregeling.Assess(signaal, _context)) : 0u;
        foreach (var criterium in _own)
        {
            found |= VerdictBits.Of(criterium.Assess(signaal, _context)
                ?? throw new InvalidOperationException($"The criterion '{criterium.Code}' gave no verdict."));
        }

        return (ushort)found;
    }

    private void FillTables(DirectOpgepaktafspraak direct, uint unknownName, bool natuurlijk)
    {
        var directMarks = direct.Markeringen.Aggregate(0u, (mask, markering) => mask | 1u << markering.Value);
        var directSoorten = direct.Soorten.Aggregate(0u, (mask, soort) => mask | 1u << soort.Value);
        for (var i = 0u; i < TableSize; i++)
        {
            var marks = i << MarkShift;
            _ofMarks[i] = KlantsituatieOf(marks)
                | ((marks & directMarks) != 0 ? VerdictBits.Direct : 0u)
                | ((marks & PersoonlijkAansprakelijk) != 0 ? Verdict << Upper : 0);
            var others = i << SignaalFigures.SoortShift;
            _ofOthers[i] = ((others & SignaalFigures.HasName) == 0 ? unknownName : 0)
                | ((others & SignaalFigures.HasUndue) != 0 ? VerdictBits.Opmerking : 0u)
                | (((directSoorten >> (int)(i & 7)) & 1) != 0 ? VerdictBits.Direct : 0u)
                | (natuurlijk && (others & SignaalFigures.IsNatuurlijk) == 0
                    ? ((others & SignaalFigures.IsNotNatuurlijk) != 0 ? Rechtspersoon : VerdictBits.Opmerking) << Upper
                    : 0);
        }
    }

    // One verdict per criterion: of several marks the first in the order of the reasons.
    private static uint KlantsituatieOf(uint marks) =>
        (marks & GeenKlantMeer) != 0 ? VerdictBits.Of(Uitvalredensoort.GeenKlantMeer)
        : (marks & BekendInSchuldregeling) != 0 ? VerdictBits.Of(Uitvalredensoort.BekendInSchuldregeling)
        : (marks & BetalingsregelingLoopt) != 0 ? VerdictBits.Of(Uitvalredensoort.BetalingsregelingLoopt)
        : 0u;

    // The numbers below a minimum; those that do not fit in the figures are compared apart.
    private static ulong Below(int minimum) => (1UL << (int)Math.Min((uint)minimum, SignaalFigures.ManyCount)) - 1;

    // All ones or nothing.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint When(bool condition) => unchecked(0u - Unsafe.BitCast<bool, byte>(condition));

    private static uint Met(OmgangMetOnbekend omgang) => omgang == OmgangMetOnbekend.Toelaten ? VerdictBits.Opmerking : Onvolledig;
}
