using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>What was agreed about paying the running fixed costs (TKP-3, ZAA-8; 000, 002, 003).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Vastelastenafspraak>))]
public sealed class Vastelastenafspraak : CodedEnum<Vastelastenafspraak>
{
    /// <summary>The resident resumes payment himself.</summary>
    public static readonly Vastelastenafspraak HervatZelf = new(nameof(HervatZelf), 1, "hervat-zelf", "De inwoner hervat de betaling zelf", "The resident resumes payment himself");

    /// <summary>Payment is resumed with help, such as guaranteed payment of fixed costs (002).</summary>
    public static readonly Vastelastenafspraak HervatMetHulp = new(nameof(HervatMetHulp), 2, "hervat-met-hulp", "De betaling wordt hervat met hulp", "Payment is resumed with help");

    /// <summary>The fixed costs are being paid.</summary>
    public static readonly Vastelastenafspraak WordtBetaald = new(nameof(WordtBetaald), 3, "wordt-betaald", "De vaste lasten worden betaald", "The fixed costs are being paid");

    /// <summary>There is no agreement yet.</summary>
    public static readonly Vastelastenafspraak GeenAfspraak = new(nameof(GeenAfspraak), 4, "geen-afspraak", "Nog geen afspraak", "No agreement yet");

    private Vastelastenafspraak(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
