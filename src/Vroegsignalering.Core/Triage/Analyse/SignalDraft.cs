using Vroegsignalering.Signalen;

namespace Vroegsignalering.Triage.Analyse;

/// <summary>A signal that is being made, see <see cref="SignalBuilder"/>.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class SignalDraft(Signaalpartnersoort kind, Verhuurdersoort landlord)
{
    public Signaalpartnersoort Kind => kind;

    public Verhuurdersoort Landlord => landlord;

    public Signaalsoort Soort { get; set; } = Signaalsoort.Vroegsignaal;

    public bool IsExtra { get; init; }

    public bool IsNewPartner { get; set; }

    public long? Cents { get; set; }
}
