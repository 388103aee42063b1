using Vroegsignalering.Foundation;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Screening;

/// <summary>Every register and a check at once, that answers as told and keeps what it was asked.</summary>
internal sealed class HostRegister : IBrpregister, ISchuldhulpregister, IUitsluitingsregister, IScreeningscontrole
{
    private readonly Lock _lock = new();

    public string Code { get; init; } = "wijkteam";

    public ValueList<Screeningskenmerk> Kenmerken { get; init; } = [Screeningskenmerk.Wijkteam];

    /// <summary>Called with each question before it is answered; may throw.</summary>
    public Action<Screeningsvraag> OnAsked { get; init; } = _ => { };

    /// <summary>How many answers too many (or too few) there are.</summary>
    public int Surplus { get; init; }

    /// <summary>Whether there is no answer at all.</summary>
    public bool IsNull { get; init; }

    public Func<Vroegsignaal, IReadOnlyList<Registerpersoon>?> Persons { get; init; } = _ => [];

    public Func<Vroegsignaal, Schuldhulpantwoord?> Debts { get; init; } = _ => Schuldhulpantwoord.Onbekend;

    public Func<Vroegsignaal, ValueList<NoGoReden>?> Reasons { get; init; } = _ => [];

    public Func<Vroegsignaal, ValueList<Screeningsbevinding>?> Findings { get; init; } = _ => [];

    public List<Screeningsvraag> Asked { get; } = [];

    Task<IReadOnlyList<IReadOnlyList<Registerpersoon>>> IBrpregister.FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken) => Answer(vraag, signaal => Persons(signaal)!);

    Task<IReadOnlyList<Schuldhulpantwoord>> ISchuldhulpregister.FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken) => Answer(vraag, signaal => Debts(signaal)!);

    Task<IReadOnlyList<ValueList<NoGoReden>>> IUitsluitingsregister.FindAsync(Screeningsvraag vraag, CancellationToken cancellationToken) => Answer(vraag, signaal => Reasons(signaal)!);

    public Task<IReadOnlyList<ValueList<Screeningsbevinding>>> CheckAsync(Screeningsvraag vraag, CancellationToken cancellationToken) => Answer(vraag, signaal => Findings(signaal)!);

    private async Task<IReadOnlyList<T>> Answer<T>(Screeningsvraag vraag, Func<Vroegsignaal, T> answer)
    {
        lock (_lock)
        {
            Asked.Add(vraag);
        }

        OnAsked(vraag);
        await Task.Yield();
        return IsNull ? null! : [.. vraag.Signalen.Concat(Enumerable.Repeat(vraag.Signalen[0], Math.Max(0, Surplus))).Select(answer).SkipLast(Math.Max(0, -Surplus))];
    }
}
