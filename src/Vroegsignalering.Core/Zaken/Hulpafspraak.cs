using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>What was arranged when help was accepted (TKP-8; 004).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Hulpafspraak>))]
public sealed class Hulpafspraak : CodedEnum<Hulpafspraak>
{
    /// <summary>A payment arrangement; the resident makes it himself, with help (000).</summary>
    public static readonly Hulpafspraak Betalingsregeling = new(nameof(Betalingsregeling), 1, "betalingsregeling", "Betalingsregeling", "Payment arrangement");

    /// <summary>A budget plan.</summary>
    public static readonly Hulpafspraak Budgetplan = new(nameof(Budgetplan), 2, "budgetplan", "Budgetplan", "Budget plan");

    /// <summary>The finances are put in order.</summary>
    public static readonly Hulpafspraak FinancienOpOrde = new(nameof(FinancienOpOrde), 3, "financien-op-orde", "Financiën op orde gebracht", "Finances put in order");

    /// <summary>Something solvable within thirty days.</summary>
    public static readonly Hulpafspraak QuickFix = new(nameof(QuickFix), 4, "quick-fix", "Quick fix", "Quick fix");

    /// <summary>A referral to other help.</summary>
    public static readonly Hulpafspraak Verwijzing = new(nameof(Verwijzing), 5, "verwijzing", "Verwijzing", "Referral");

    /// <summary>The offer of municipal debt counselling was accepted (Wgs, art. 4).</summary>
    public static readonly Hulpafspraak AanmeldingSchuldhulp = new(nameof(AanmeldingSchuldhulp), 6, "aanmelding-schuldhulp", "Aanmelding bij schuldhulpverlening", "Registration with debt counselling");

    /// <summary>General tips only: no help accepted, unless the werkwijze says so (004, municipality 5).</summary>
    public static readonly Hulpafspraak AlleenTips = new(nameof(AlleenTips), 7, "alleen-tips", "Alleen algemene tips", "General tips only");

    private Hulpafspraak(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
