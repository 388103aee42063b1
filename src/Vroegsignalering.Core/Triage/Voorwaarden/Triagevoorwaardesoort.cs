using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Triage.Voorwaarden;

/// <summary>The kind of a condition of triage (TRI-3).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Triagevoorwaardesoort>))]
public sealed class Triagevoorwaardesoort : CodedEnum<Triagevoorwaardesoort>
{
    /// <summary>Holds for every match.</summary>
    public static readonly Triagevoorwaardesoort Altijd = new(nameof(Altijd), 1, "altijd", "altijd", "always");

    /// <summary>All of several conditions.</summary>
    public static readonly Triagevoorwaardesoort En = new(nameof(En), 2, "en", "en", "and");

    /// <summary>At least one of several conditions.</summary>
    public static readonly Triagevoorwaardesoort Of = new(nameof(Of), 3, "of", "of", "or");

    /// <summary>The opposite of a condition.</summary>
    public static readonly Triagevoorwaardesoort Niet = new(nameof(Niet), 4, "niet", "niet", "not");

    /// <summary>Which kinds of partners are in the match.</summary>
    public static readonly Triagevoorwaardesoort Partnersoorten = new(nameof(Partnersoorten), 5, "partnersoorten", "soorten signaalpartners", "kinds of partners");

    /// <summary>How the signals hang together.</summary>
    public static readonly Triagevoorwaardesoort Matchsoort = new(nameof(Matchsoort), 6, "matchsoort", "soort match", "kind of match");

    /// <summary>The number of signals in the match period.</summary>
    public static readonly Triagevoorwaardesoort AantalSignalen = new(nameof(AantalSignalen), 7, "aantal-signalen", "aantal signalen", "number of signals");

    /// <summary>The number of different partners in the match period.</summary>
    public static readonly Triagevoorwaardesoort AantalPartners = new(nameof(AantalPartners), 8, "aantal-partners", "aantal verschillende signaalpartners", "number of different partners");

    /// <summary>The total, or the highest amount of one kind of partner.</summary>
    public static readonly Triagevoorwaardesoort Bedrag = new(nameof(Bedrag), 9, "bedrag", "bedrag", "amount");

    /// <summary>Earlier signals on the key: how long ago, how often, with what result.</summary>
    public static readonly Triagevoorwaardesoort Recidive = new(nameof(Recidive), 10, "recidive", "recidive", "recurrence");

    /// <summary>The age on the reference date.</summary>
    public static readonly Triagevoorwaardesoort Leeftijd = new(nameof(Leeftijd), 11, "leeftijd", "leeftijd", "age");

    /// <summary>The kind of a signal, such as end of supply.</summary>
    public static readonly Triagevoorwaardesoort Signaalsoorten = new(nameof(Signaalsoorten), 12, "signaalsoorten", "soort signaal", "kind of signal");

    /// <summary>A mark of a partner, such as crisis.</summary>
    public static readonly Triagevoorwaardesoort Markeringen = new(nameof(Markeringen), 13, "markeringen", "markering", "mark");

    /// <summary>The kind of a landlord.</summary>
    public static readonly Triagevoorwaardesoort Verhuurdersoorten = new(nameof(Verhuurdersoorten), 14, "verhuurdersoorten", "soort verhuurder", "kind of landlord");

    /// <summary>A remark of screening.</summary>
    public static readonly Triagevoorwaardesoort Controleredenen = new(nameof(Controleredenen), 15, "controleredenen", "opmerking van de screening", "remark of screening");

    /// <summary>A contact detail is known.</summary>
    public static readonly Triagevoorwaardesoort Contactgegeven = new(nameof(Contactgegeven), 16, "contactgegeven", "contactgegeven bekend", "contact detail known");

    /// <summary>Known somewhere already.</summary>
    public static readonly Triagevoorwaardesoort Bekendheid = new(nameof(Bekendheid), 17, "bekendheid", "al bekend", "already known");

    /// <summary>The host's own condition.</summary>
    public static readonly Triagevoorwaardesoort Eigen = new(nameof(Eigen), 18, "eigen", "eigen voorwaarde", "own condition");

    private Triagevoorwaardesoort(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
