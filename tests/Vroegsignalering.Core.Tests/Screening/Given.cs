using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Screening;

/// <summary>Matches, agreements and registers for tests of the screener.</summary>
internal static class Given
{
    public static LocalDate Date => SignalBuilder.RunDate;

    /// <summary>Everything may be looked up; what the register check rejects is a no-go.</summary>
    public static Screeningafspraken Everything { get; } = Standaardwerkwijzen.Landelijk.Screening with
    {
        Kenmerken = Screeningskenmerk.All.ToValueList(),
        BrpUitval = BrpUitval.NoGo,
        JarenNaTraject = (int?)3,
    };

    /// <summary>A match of signals of the run's month; each is a partner and a number, such as <c>P1/S1</c>.</summary>
    public static Match Match(int number, params string[] signals) => new()
    {
        Nummer = new(SignalBuilder.RunMonth, number),
        Sleutel = null,
        Regels = Matchregels.Of(Standaardwerkwijzen.Landelijk.Matching with { Minimum = 2 }, Date),
        Grond = Matchgrond.Minimum,
        Soorten = [signals.Length == 1 ? Matchsoort.Enkelvoudig : Matchsoort.Meervoudig],
        Leden = signals.Select(signal => new Matchsignaal
        {
            Signaal = new SignalBuilder { Partner = signal.Split('/')[0], Nummer = signal.Split('/')[1], Adres = $"2015HD {number}" }.Build(),
            Rol = Matchrol.Telt,
        }).ToValueList(),
    };

    public static Signaalverwijzing Signal(string signal) => new() { PartnerId = signal.Split('/')[0], Nummer = Signaalnummer.Parse(signal.Split('/')[1]) };

    /// <summary>Known reasons by signal, of the exclusion register.</summary>
    public static InMemoryUitsluitingsregister Excluded(params (string Signal, NoGoReden Reden)[] reasons) =>
        new(reasons.GroupBy(each => Signal(each.Signal)).ToDictionary(group => group.Key, group => group.Select(each => each.Reden).ToValueList()));

    public static InMemorySchuldhulpregister Debts(params (string Signal, Schuldhulpantwoord Antwoord)[] answers) =>
        new(answers.ToDictionary(each => Signal(each.Signal), each => each.Antwoord));

    public static async Task<Screeningsresultaat> Screen(Screeningsregisters registers, Screeningafspraken afspraken, params Match[] matches) =>
        await new Screener(new FixedBrpControle()).ScreenAsync(matches, registers, afspraken, Date);

    /// <summary>The verdict of each signal in words, by match and signal.</summary>
    public static string Text(Screeningsresultaat resultaat) =>
        string.Join("; ", resultaat.Matches.SelectMany(match => match.Signalen).Select(signaal => $"{signaal.Signaal}: {Text(signaal.Oordeel)}"));

    public static string Text(Screeningoordeel oordeel) => oordeel.Match(
        _ => "go",
        noGo => $"no-go {noGo.Reden.Code}",
        byHand => $"handmatig {string.Join('+', byHand.Redenen.Select(reden => reden.Code))}",
        open => $"niet {open.Oorzaak.Code}");
}
