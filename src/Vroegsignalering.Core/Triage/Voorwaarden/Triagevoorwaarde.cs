using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>What a rule of triage asks of a match (TRI-3).</summary>
/// <remarks>
/// A closed set: the cases are the sealed records of this folder; what a host adds goes through <see cref="EigenVoorwaarde"/>. A condition is data, without
/// delegates, so that it can be read, compared, written and analysed. Made by hand or with <see cref="Triage.Voorwaarde"/>. Nothing personal. Value equality.
/// Thread safe: immutable.
/// </remarks>
public abstract record Triagevoorwaarde
{
    private protected Triagevoorwaarde()
    {
    }

    /// <summary>The kind, with its stable code.</summary>
    [JsonIgnore]
    public abstract Triagevoorwaardesoort Soort { get; }

    /// <summary>Handles every case.</summary>
    /// <param name="altijd">Handles <see cref="AltijdVoorwaarde"/>.</param>
    /// <param name="en">Handles <see cref="EnVoorwaarde"/>.</param>
    /// <param name="of">Handles <see cref="OfVoorwaarde"/>.</param>
    /// <param name="niet">Handles <see cref="NietVoorwaarde"/>.</param>
    /// <param name="partnersoorten">Handles <see cref="Partnersoortvoorwaarde"/>.</param>
    /// <param name="matchsoort">Handles <see cref="Matchsoortvoorwaarde"/>.</param>
    /// <param name="aantalSignalen">Handles <see cref="Signaalaantalvoorwaarde"/>.</param>
    /// <param name="aantalPartners">Handles <see cref="Partneraantalvoorwaarde"/>.</param>
    /// <param name="bedrag">Handles <see cref="Bedragvoorwaarde"/>.</param>
    /// <param name="recidive">Handles <see cref="Recidivevoorwaarde"/>.</param>
    /// <param name="leeftijd">Handles <see cref="Leeftijdvoorwaarde"/>.</param>
    /// <param name="signaalsoorten">Handles <see cref="Signaalsoortvoorwaarde"/>.</param>
    /// <param name="markeringen">Handles <see cref="Markeringvoorwaarde"/>.</param>
    /// <param name="verhuurdersoorten">Handles <see cref="Verhuurdersoortvoorwaarde"/>.</param>
    /// <param name="controleredenen">Handles <see cref="Controleredenvoorwaarde"/>.</param>
    /// <param name="contactgegeven">Handles <see cref="Contactgegevenvoorwaarde"/>.</param>
    /// <param name="bekendheid">Handles <see cref="Bekendheidvoorwaarde"/>.</param>
    /// <param name="eigen">Handles <see cref="EigenVoorwaarde"/>.</param>
    /// <typeparam name="TResult">The result.</typeparam>
    public TResult Match<TResult>(
        Func<AltijdVoorwaarde, TResult> altijd,
        Func<EnVoorwaarde, TResult> en,
        Func<OfVoorwaarde, TResult> of,
        Func<NietVoorwaarde, TResult> niet,
        Func<Partnersoortvoorwaarde, TResult> partnersoorten,
        Func<Matchsoortvoorwaarde, TResult> matchsoort,
        Func<Signaalaantalvoorwaarde, TResult> aantalSignalen,
        Func<Partneraantalvoorwaarde, TResult> aantalPartners,
        Func<Bedragvoorwaarde, TResult> bedrag,
        Func<Recidivevoorwaarde, TResult> recidive,
        Func<Leeftijdvoorwaarde, TResult> leeftijd,
        Func<Signaalsoortvoorwaarde, TResult> signaalsoorten,
        Func<Markeringvoorwaarde, TResult> markeringen,
        Func<Verhuurdersoortvoorwaarde, TResult> verhuurdersoorten,
        Func<Controleredenvoorwaarde, TResult> controleredenen,
        Func<Contactgegevenvoorwaarde, TResult> contactgegeven,
        Func<Bekendheidvoorwaarde, TResult> bekendheid,
        Func<EigenVoorwaarde, TResult> eigen)
    {
        ArgumentNullException.ThrowIfNull(altijd);
        ArgumentNullException.ThrowIfNull(en);
        ArgumentNullException.ThrowIfNull(of);
        ArgumentNullException.ThrowIfNull(niet);
        ArgumentNullException.ThrowIfNull(partnersoorten);
        ArgumentNullException.ThrowIfNull(matchsoort);
        ArgumentNullException.ThrowIfNull(aantalSignalen);
        ArgumentNullException.ThrowIfNull(aantalPartners);
        ArgumentNullException.ThrowIfNull(bedrag);
        ArgumentNullException.ThrowIfNull(recidive);
        ArgumentNullException.ThrowIfNull(leeftijd);
        ArgumentNullException.ThrowIfNull(signaalsoorten);
        ArgumentNullException.ThrowIfNull(markeringen);
        ArgumentNullException.ThrowIfNull(verhuurdersoorten);
        ArgumentNullException.ThrowIfNull(controleredenen);
        ArgumentNullException.ThrowIfNull(contactgegeven);
        ArgumentNullException.ThrowIfNull(bekendheid);
        ArgumentNullException.ThrowIfNull(eigen);
        return this switch
        {
            AltijdVoorwaarde each => altijd(each),
            EnVoorwaarde each => en(each),
            OfVoorwaarde each => of(each),
            NietVoorwaarde each => niet(each),
            Partnersoortvoorwaarde each => partnersoorten(each),
            Matchsoortvoorwaarde each => matchsoort(each),
            Signaalaantalvoorwaarde each => aantalSignalen(each),
            Partneraantalvoorwaarde each => aantalPartners(each),
            Bedragvoorwaarde each => bedrag(each),
            Recidivevoorwaarde each => recidive(each),
            Leeftijdvoorwaarde each => leeftijd(each),
            Signaalsoortvoorwaarde each => signaalsoorten(each),
            Markeringvoorwaarde each => markeringen(each),
            Verhuurdersoortvoorwaarde each => verhuurdersoorten(each),
            Controleredenvoorwaarde each => controleredenen(each),
            Contactgegevenvoorwaarde each => contactgegeven(each),
            Bekendheidvoorwaarde each => bekendheid(each),
            EigenVoorwaarde each => eigen(each),
            _ => throw new InvalidOperationException("The set of conditions is closed."),
        };
    }

    /// <summary>Both conditions; joins lists, so that <c>a.En(b).En(c)</c> is one <see cref="EnVoorwaarde"/> of three.</summary>
    /// <param name="andere">The other condition.</param>
    public Triagevoorwaarde En(Triagevoorwaarde andere)
    {
        ArgumentNullException.ThrowIfNull(andere);
        return new EnVoorwaarde { Voorwaarden = this is EnVoorwaarde both ? both.Voorwaarden.Add(andere) : [this, andere] };
    }

    /// <summary>One of both conditions, or both; joins lists, so that <c>a.Of(b).Of(c)</c> is one <see cref="OfVoorwaarde"/> of three.</summary>
    /// <param name="andere">The other condition.</param>
    public Triagevoorwaarde Of(Triagevoorwaarde andere)
    {
        ArgumentNullException.ThrowIfNull(andere);
        return new OfVoorwaarde { Voorwaarden = this is OfVoorwaarde either ? either.Voorwaarden.Add(andere) : [this, andere] };
    }

    /// <summary>Whether the condition holds for the facts of a match; a condition of the host is unknown here.</summary>
    /// <param name="feiten">The facts.</param>
    public Voorwaardeoordeel Assess(Triagefeiten feiten)
    {
        ArgumentNullException.ThrowIfNull(feiten);
        return VoorwaardeEvaluator.Evaluate(this, feiten, FrozenDictionary<string, ITriagevoorwaarde>.Empty);
    }

    /// <summary>The condition in words: <c>enkelvoudig en totaalbedrag meer dan € 300,00</c>.</summary>
    /// <param name="taal">The language.</param>
    public string ToText(Taal taal)
    {
        ArgumentNullException.ThrowIfNull(taal);
        return VoorwaardeWriter.Write(this, taal);
    }

    /// <summary>The condition in Dutch.</summary>
    public sealed override string ToString() => ToText(Taal.Nederlands);
}
