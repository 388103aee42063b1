using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Selectie;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Maandverwerking;

/// <summary>Draws up the balance and refuses one that does not add up, signal by signal.</summary>
internal static class Balansopmaker
{
    public static Maandrunbalans Of(Maandruninvoer invoer, Maandstap intake, Matchresultaat matching, IReadOnlyList<Match> direct, Selectieresultaat selectie, Screeningsresultaat screening)
    {
        var open = new HashSet<Vroegsignaal>(invoer.Signalen, ReferenceEqualityComparer.Instance);
        var uitgevallen = Settle(open, intake.Uitval.Select(uitval => uitval.Signaal));
        var vervangen = Settle(open, intake.Vervangen.Select(vervanging => vervanging.Signaal));
        var nietGematcht = Settle(open, matching.NietGematcht.Select(niet => niet.Signaal));
        var inDirect = Settle(open, direct.SelectMany(match => match.Signalen));
        var geselecteerd = Settle(open, selectie.Oordelen.Where(oordeel => oordeel.Uitkomst.IsGeselecteerd).SelectMany(oordeel => oordeel.Match.Signalen));
        var teruggegeven = Settle(open, selectie.Oordelen.Where(oordeel => !oordeel.Uitkomst.IsGeselecteerd).SelectMany(oordeel => oordeel.Match.Signalen));
        var screened = screening.Matches.SelectMany(match => match.Signalen).Select(signaal => signaal.Oordeel).ToList();
        var balans = new Maandrunbalans
        {
            Ontvangen = invoer.Signalen.Count,
            Uitgevallen = uitgevallen,
            Vervangen = vervangen,
            Direct = inDirect,
            NietGematcht = nietGematcht,
            InMatches = geselecteerd + teruggegeven,
            Geselecteerd = geselecteerd,
            Teruggegeven = teruggegeven,
            Matches = matching.Matches.Count - direct.Count,
            MatchesGeselecteerd = selectie.Oordelen.Count(oordeel => oordeel.Uitkomst.IsGeselecteerd),
            MatchesTeruggegeven = selectie.Oordelen.Count(oordeel => !oordeel.Uitkomst.IsGeselecteerd),
            MatchesDirect = direct.Count,
            Go = screened.Count(oordeel => oordeel.IsGo),
            NoGo = screened.Count(oordeel => oordeel.IsT1),
            HandmatigeControle = screened.Count(oordeel => oordeel.IsT2),
            NietGecontroleerd = screened.Count(oordeel => oordeel.IsT3),
            MatchesGescreend = screening.Matches.Count,
            MatchesGaanDoor = screening.Matches.Count(match => match.GaatDoor),
        };
        return open.Count == 0 && balans.IsInBalance
            ? balans
            : throw new InvalidOperationException($"The run lost signals: {open.Count} without an outcome; {balans}.");
    }

    private static int Settle(HashSet<Vroegsignaal> open, IEnumerable<Vroegsignaal> signalen)
    {
        var count = 0;
        foreach (var signaal in signalen)
        {
            if (!open.Remove(signaal))
            {
                throw new InvalidOperationException($"The run gave signal {signaal.Nummer} two outcomes, or one that did not come in.");
            }

            count++;
        }

        return count;
    }
}
