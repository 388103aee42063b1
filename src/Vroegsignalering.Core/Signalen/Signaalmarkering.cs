using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>A fact that the partner marks on a signal; independent of its kind (SIG-3, AAN-2, AAN-7).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Signaalmarkering>))]
public sealed class Signaalmarkering : CodedEnum<Signaalmarkering>
{
    /// <summary>Eviction or cut-off threatens.</summary>
    public static readonly Signaalmarkering Crisis = new(nameof(Crisis), 1, "crisis", "Crisis", "Crisis");

    /// <summary>The partner spoke with the person and asks to take over.</summary>
    public static readonly Signaalmarkering WarmeOverdracht = new(nameof(WarmeOverdracht), 2, "warme-overdracht", "Warme overdracht", "Warm hand-over");

    /// <summary>Actual eviction, or cut-off of gas, electricity, district heat or water, or ended care insurance (legal term).</summary>
    public static readonly Signaalmarkering BedreigendeSituatie = new(nameof(BedreigendeSituatie), 3, "bedreigende-situatie", "Bedreigende situatie", "Threatening situation");

    /// <summary>The creditor reports it on purpose outside the age window (000).</summary>
    public static readonly Signaalmarkering UitzonderingCrediteur = new(nameof(UitzonderingCrediteur), 4, "uitzondering-crediteur", "Uitzondering van de crediteur", "Exception made by the creditor");

    /// <summary>A payment arrangement runs and is kept.</summary>
    public static readonly Signaalmarkering BetalingsregelingLoopt = new(nameof(BetalingsregelingLoopt), 5, "betalingsregeling-loopt", "Betalingsregeling loopt", "Payment arrangement is kept");

    /// <summary>The partner knows the person to be in a debt settlement.</summary>
    public static readonly Signaalmarkering BekendInSchuldregeling = new(nameof(BekendInSchuldregeling), 6, "bekend-in-schuldregeling", "Bekend in schuldregeling", "Known in a debt settlement");

    /// <summary>A former customer.</summary>
    public static readonly Signaalmarkering GeenKlantMeer = new(nameof(GeenKlantMeer), 7, "geen-klant-meer", "Geen klant meer", "No longer a customer");

    /// <summary>A natural person is personally liable for the debt of the legal person (SIG-10).</summary>
    public static readonly Signaalmarkering PersoonlijkAansprakelijk = new(nameof(PersoonlijkAansprakelijk), 8, "persoonlijk-aansprakelijk", "Persoonlijk aansprakelijk", "Personally liable");

    private Signaalmarkering(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
