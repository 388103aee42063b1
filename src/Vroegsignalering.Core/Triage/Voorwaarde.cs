using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Triage.Voorwaarden;

namespace Vroegsignalering.Triage;

/// <summary>Makes conditions that read like the text of a policy; meant for <c>using static</c>.</summary>
/// <remarks>
/// <c>Enkelvoudig.En(RecidiveBinnen(6)).En(BedragMeerDan(500))</c>: a single signal that is a recurrence within six months, of more than €500.
/// Amounts are in euros, exact to the cent. Thread safe: stateless.
/// </remarks>
public static class Voorwaarde
{
    /// <summary>Holds for every match.</summary>
    public static Triagevoorwaarde Altijd { get; } = new AltijdVoorwaarde();

    /// <summary>One signal.</summary>
    public static Triagevoorwaarde Enkelvoudig { get; } = new Matchsoortvoorwaarde { Matchsoort = Matchsoort.Enkelvoudig };

    /// <summary>Two or more signals.</summary>
    public static Triagevoorwaarde Meervoudig { get; } = new Matchsoortvoorwaarde { Matchsoort = Matchsoort.Meervoudig };

    /// <summary>An earlier signal on the key within the look-back of matching.</summary>
    public static Triagevoorwaarde Opeenvolgend { get; } = new Matchsoortvoorwaarde { Matchsoort = Matchsoort.Opeenvolgend };

    /// <summary>The opposite.</summary>
    /// <param name="voorwaarde">The condition.</param>
    public static Triagevoorwaarde Niet(Triagevoorwaarde voorwaarde) => new NietVoorwaarde { Voorwaarde = voorwaarde };

    /// <summary>At least one of the kinds of partners.</summary>
    /// <param name="soorten">The kinds, one or more.</param>
    public static Triagevoorwaarde MetEenVan(params ReadOnlySpan<Signaalpartnersoort> soorten) => Partners(Partnersoortkeuze.EenVan, soorten);

    /// <summary>Each of the kinds of partners.</summary>
    /// <param name="soorten">The kinds, one or more.</param>
    public static Triagevoorwaarde MetAlle(params ReadOnlySpan<Signaalpartnersoort> soorten) => Partners(Partnersoortkeuze.AlleVan, soorten);

    /// <summary>None of the kinds of partners.</summary>
    /// <param name="soorten">The kinds, one or more.</param>
    public static Triagevoorwaarde Zonder(params ReadOnlySpan<Signaalpartnersoort> soorten) => Partners(Partnersoortkeuze.GeenVan, soorten);

    /// <summary>So many signals or more.</summary>
    /// <param name="aantal">Lowest number, included.</param>
    public static Triagevoorwaarde SignalenVanaf(int aantal) => new Signaalaantalvoorwaarde { Vanaf = aantal };

    /// <summary>So many signals or fewer.</summary>
    /// <param name="aantal">Highest number, included.</param>
    public static Triagevoorwaarde SignalenTotEnMet(int aantal) => new Signaalaantalvoorwaarde { TotEnMet = aantal };

    /// <summary>So many different partners or more.</summary>
    /// <param name="aantal">Lowest number, included.</param>
    public static Triagevoorwaarde PartnersVanaf(int aantal) => new Partneraantalvoorwaarde { Vanaf = aantal };

    /// <summary>So many different partners or fewer.</summary>
    /// <param name="aantal">Highest number, included.</param>
    public static Triagevoorwaarde PartnersTotEnMet(int aantal) => new Partneraantalvoorwaarde { TotEnMet = aantal };

    /// <summary>A total of the amount or more: <c>≥</c>.</summary>
    /// <param name="euro">Euros; the amount itself included.</param>
    public static Triagevoorwaarde BedragVanaf(decimal euro) => new Bedragvoorwaarde { Vanaf = Amount(euro, true) };

    /// <summary>A total above the amount: <c>&gt;</c>.</summary>
    /// <param name="euro">Euros; the amount itself excluded.</param>
    public static Triagevoorwaarde BedragMeerDan(decimal euro) => new Bedragvoorwaarde { Vanaf = Amount(euro, false) };

    /// <summary>A total of the amount or less: <c>≤</c>.</summary>
    /// <param name="euro">Euros; the amount itself included.</param>
    public static Triagevoorwaarde BedragTotEnMet(decimal euro) => new Bedragvoorwaarde { Tot = Amount(euro, true) };

    /// <summary>A total below the amount: <c>&lt;</c>.</summary>
    /// <param name="euro">Euros; the amount itself excluded.</param>
    public static Triagevoorwaarde BedragMinderDan(decimal euro) => new Bedragvoorwaarde { Tot = Amount(euro, false) };

    /// <summary>A total between two amounts, both included.</summary>
    /// <param name="vanaf">Euros, included.</param>
    /// <param name="totEnMet">Euros, included.</param>
    public static Triagevoorwaarde BedragTussen(decimal vanaf, decimal totEnMet) =>
        new Bedragvoorwaarde { Vanaf = Amount(vanaf, true), Tot = Amount(totEnMet, true) };

    /// <summary>An earlier signal or case.</summary>
    /// <param name="maanden">How many months back, 1 or more.</param>
    /// <param name="aantal">Lowest number of months with an earlier signal; default 1.</param>
    public static Triagevoorwaarde RecidiveBinnen(int maanden, int aantal = 1) => new Recidivevoorwaarde { BinnenMaanden = maanden, MinimumAantal = aantal };

    /// <summary>An age in a range, of any person: <c>Leeftijd(18, 27)</c> is 18 up to and including 26.</summary>
    /// <param name="vanaf">Whole years, included.</param>
    /// <param name="tot">Whole years, excluded.</param>
    public static Triagevoorwaarde Leeftijd(int vanaf, int tot) =>
        new Leeftijdvoorwaarde { Vanaf = new() { Waarde = vanaf, Inbegrepen = true }, Tot = new() { Waarde = tot, Inbegrepen = false } };

    /// <summary>A signal of one of the kinds.</summary>
    /// <param name="soorten">The kinds, one or more.</param>
    public static Triagevoorwaarde Soort(params ReadOnlySpan<Signaalsoort> soorten) => new Signaalsoortvoorwaarde { Soorten = ValueList.Create(soorten) };

    /// <summary>A signal with one of the marks.</summary>
    /// <param name="markeringen">The marks, one or more.</param>
    public static Triagevoorwaarde Markering(params ReadOnlySpan<Signaalmarkering> markeringen) => new Markeringvoorwaarde { Markeringen = ValueList.Create(markeringen) };

    /// <summary>A rent signal of one of the kinds of landlord.</summary>
    /// <param name="soorten">The kinds, one or more.</param>
    public static Triagevoorwaarde Verhuurder(params ReadOnlySpan<Verhuurdersoort> soorten) => new Verhuurdersoortvoorwaarde { Soorten = ValueList.Create(soorten) };

    /// <summary>A remark of screening.</summary>
    /// <param name="redenen">The remarks of which one is enough; none: any.</param>
    public static Triagevoorwaarde Opmerking(params ReadOnlySpan<Controlereden> redenen) => new Controleredenvoorwaarde { Redenen = ValueList.Create(redenen) };

    /// <summary>A contact detail is known.</summary>
    /// <param name="gegeven">The detail.</param>
    public static Triagevoorwaarde Bekend(Contactgegeven gegeven) => new Contactgegevenvoorwaarde { Gegeven = gegeven };

    /// <summary>Known somewhere already.</summary>
    /// <param name="bekendheid">Where.</param>
    public static Triagevoorwaarde Bekend(Bekendheid bekendheid) => new Bekendheidvoorwaarde { Bekendheid = bekendheid };

    /// <summary>The host's own condition.</summary>
    /// <param name="code">Its code.</param>
    public static Triagevoorwaarde Eigen(string code) => new EigenVoorwaarde { Code = code };

    private static Partnersoortvoorwaarde Partners(Partnersoortkeuze keuze, ReadOnlySpan<Signaalpartnersoort> soorten) =>
        new() { Keuze = keuze, Soorten = ValueList.Create(soorten) };

    private static Grens<Bedrag> Amount(decimal euro, bool inbegrepen) => new() { Waarde = Bedrag.FromEuro(euro), Inbegrepen = inbegrepen };
}
