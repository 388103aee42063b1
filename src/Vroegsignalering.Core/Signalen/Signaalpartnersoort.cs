using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Signalen;

/// <summary>The kind of a partner: the eleven values of the national exchange model, in its order (SIG-2).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Signaalpartnersoort>))]
public sealed class Signaalpartnersoort : CodedEnum<Signaalpartnersoort>
{
    /// <summary>Tax administration.</summary>
    public static readonly Signaalpartnersoort Belastingdienst = new(nameof(Belastingdienst), 1, "belastingdienst", "Belastingdienst", "Tax administration", Signaalgrondslag.Experiment);

    /// <summary>CAK, personal contribution.</summary>
    public static readonly Signaalpartnersoort CakEigenBijdrage = new(nameof(CakEigenBijdrage), 2, "cak-eigen-bijdrage", "CAK Eigen bijdrage", "CAK, personal contribution", Signaalgrondslag.Experiment);

    /// <summary>CAK, care insurance.</summary>
    public static readonly Signaalpartnersoort CakZorgverzekeringen = new(nameof(CakZorgverzekeringen), 3, "cak-zorgverzekeringen", "CAK Zorgverzekeringen", "CAK, care insurance", Signaalgrondslag.OpVerzoek);

    /// <summary>Benefits administration.</summary>
    public static readonly Signaalpartnersoort DienstToeslagen = new(nameof(DienstToeslagen), 4, "dienst-toeslagen", "Dienst Toeslagen", "Benefits administration", Signaalgrondslag.Experiment);

    /// <summary>Education executive agency.</summary>
    public static readonly Signaalpartnersoort Duo = new(nameof(Duo), 5, "duo", "DUO", "Education executive agency", Signaalgrondslag.Experiment);

    /// <summary>Energy supplier.</summary>
    public static readonly Signaalpartnersoort Energie = new(nameof(Energie), 6, "energie", "Energie", "Energy", Signaalgrondslag.Wettelijk);

    /// <summary>Landlord.</summary>
    public static readonly Signaalpartnersoort Huur = new(nameof(Huur), 7, "huur", "Huur", "Rent", Signaalgrondslag.Wettelijk);

    /// <summary>Mortgage lender.</summary>
    public static readonly Signaalpartnersoort Hypotheek = new(nameof(Hypotheek), 8, "hypotheek", "Hypotheek", "Mortgage", Signaalgrondslag.Experiment);

    /// <summary>Any other partner.</summary>
    public static readonly Signaalpartnersoort Overige = new(nameof(Overige), 9, "overige", "Overige", "Other", Signaalgrondslag.Geen);

    /// <summary>Drinking-water company.</summary>
    public static readonly Signaalpartnersoort Water = new(nameof(Water), 10, "water", "Water", "Water", Signaalgrondslag.Wettelijk);

    /// <summary>Care insurer.</summary>
    public static readonly Signaalpartnersoort Zorg = new(nameof(Zorg), 11, "zorg", "Zorg", "Care insurance", Signaalgrondslag.Wettelijk);

    private Signaalpartnersoort(string name, int order, string code, string tekst, string english, Signaalgrondslag grondslag)
        : base(name, order, code, tekst, english) =>
        Grondslag = grondslag;

    /// <summary>The ground on which this kind reports.</summary>
    public Signaalgrondslag Grondslag { get; }
}
