using NodaTime;
using Vroegsignalering.Matching.Vergelijking;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Screening;

/// <summary>The tolerant check of signals against persons of the register: graded, explained, and never the wrong person (SCR-5).</summary>
/// <remarks>
/// Synchronous and without a register of its own: the host, or <see cref="Registerindex"/>, gives the candidates. The same input gives the same
/// verdicts, in any order of the signals and of the candidates. Thread safe: immutable.
/// </remarks>
public sealed class BrpControle : IBrpControle
{
    private readonly Naamfrequenties _frequenties;

    /// <summary>Makes a check that knows the frequent surnames of the Netherlands.</summary>
    public BrpControle()
        : this(Naamfrequenties.Nederland)
    {
    }

    /// <summary>Makes a check with name frequencies of the host.</summary>
    /// <param name="frequenties">How many people bear a surname.</param>
    public BrpControle(Naamfrequenties frequenties)
    {
        ArgumentNullException.ThrowIfNull(frequenties);
        _frequenties = frequenties;
    }

    /// <summary>Judges the signals of one household, together: those of one match.</summary>
    /// <param name="signalen">The signals, each reference once; different persons and partners may be among them.</param>
    /// <param name="kandidaten">
    /// Whom the register returned for the address, now and before, and if it can for name and birth date; in any order. A person may be there more than once.
    /// </param>
    /// <param name="criteria">The thresholds.</param>
    /// <param name="peildatum">The reference date of the run, on which dated values are read.</param>
    /// <returns>One verdict for each signal, in their order.</returns>
    /// <exception cref="ArgumentException">An element is null, or two different candidates have one id; the message shows no value.</exception>
    public IReadOnlyList<BrpOordeel> Assess(
        IReadOnlyList<Vroegsignaal> signalen,
        IReadOnlyList<Registerpersoon> kandidaten,
        BrpCriteria criteria,
        LocalDate peildatum)
    {
        ArgumentNullException.ThrowIfNull(signalen);
        ArgumentNullException.ThrowIfNull(kandidaten);
        ArgumentNullException.ThrowIfNull(criteria);
        var persons = CandidateList.Of(kandidaten);
        var drempels = criteria.Op(peildatum);
        var synoniemen = criteria.PlaatselijkeSynoniemen.Op(peildatum) ? Adressynoniemen.Nederlands : Adressynoniemen.None;
        var claims = new List<Claim>(signalen.Count);
        var claimOf = new Claim?[signalen.Count];
        for (var i = 0; i < signalen.Count; i++)
        {
            var signaal = signalen[i] ?? throw new ArgumentException("A signal is null.", nameof(signalen));
            if (signaal.Client.Rechtsvorm.NatuurlijkPersoon != false)
            {
                claimOf[i] = ClaimOf(signaal, persons, synoniemen, claims);
            }
        }

        HouseholdAssignment.Assign([.. claims.OrderBy(claim => claim.First)], drempels.Afwijsdrempel);
        return [.. signalen.Select((signaal, i) => Verdict.Of(signaal, claimOf[i], persons, drempels))];
    }

    private Claim ClaimOf(Vroegsignaal signaal, Registerpersoon[] persons, Adressynoniemen synoniemen, List<Claim> claims)
    {
        var reference = Signaalverwijzing.Of(signaal);
        var profile = SignalProfile.Of(signaal, _frequenties);
        foreach (var known in claims)
        {
            if (known.Profile.SaysTheSame(profile))
            {
                known.Add(reference);
                return known;
            }
        }

        var evidence = new Persoonsbewijs[persons.Length];
        for (var j = 0; j < persons.Length; j++)
        {
            evidence[j] = PersonComparer.Compare(profile, persons[j], synoniemen);
        }

        var claim = new Claim(reference, profile, evidence);
        claims.Add(claim);
        return claim;
    }
}
