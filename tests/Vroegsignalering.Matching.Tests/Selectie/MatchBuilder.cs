using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;

namespace Vroegsignalering.Matching.Tests.Selectie;

/// <summary>Makes one match with what ranking and quotas look at.</summary>
internal sealed record MatchBuilder
{
    public int Volgnummer { get; init; } = 1;

    public int Aantal { get; init; } = 2;

    /// <summary>The total; null: unknown.</summary>
    public int? Euro { get; init; } = 100;

    public LocalDate? Vervaldatum { get; init; } = new LocalDate(2025, 2, 1);

    public string Adres { get; init; } = "1000AA 1";

    public Matchgrond Grond { get; init; } = Matchgrond.Minimum;

    public Match Build() => new()
    {
        Nummer = new(SignalBuilder.RunMonth, Volgnummer),
        Sleutel = Sleutelwaarde.Of(Adressleutel.Parse(Adres)),
        Regels = Matchregels.Of(Scenario.TwoOnAddress, SignalBuilder.RunDate),
        Grond = Grond,
        Soorten = [Matchsoort.Meervoudig],
        Leden = Enumerable.Range(0, Aantal).Select(Lid).ToValueList(),
    };

    private Matchsignaal Lid(int i) => new()
    {
        Rol = Matchrol.Telt,
        Signaal = new SignalBuilder
        {
            Nummer = FormattableString.Invariant($"M{Volgnummer}-{i}"),
            Adres = Adres,
            Bedrag = i == 0 && Euro is { } euro ? FormattableString.Invariant($"{euro}.00") : null,
            Vervaldatum = Vervaldatum,
        }.Build(),
    };
}
