using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Matching.Tests;

/// <summary>The rules MAT-1 to MAT-5 and SEL-6 in plain loops: every signal against every other one. Shares nothing with the engine but the nouns.</summary>
internal sealed class NaiveMatcher
{
    private readonly Matchregels _regels;
    private readonly SmallMonth _month;
    private readonly List<Vroegsignaal> _signals;

    public NaiveMatcher(SmallMonth month, Matchregels regels)
    {
        _regels = regels;
        _month = month;
        _signals = [.. month.Signalen.Select(item => item.Signaal), .. month.Terugblik.Where(signal => Back(signal) <= regels.TerugblikMaanden)];
        _signals.Sort(CompareMembers);
    }

    public List<string> Matches { get; } = [];

    public List<string> NietGematcht { get; } = [];

    public void Run()
    {
        var done = new List<Vroegsignaal>();
        var ofMonth = _signals.Where(signal => Back(signal) == 0).ToList();
        ofMonth.Sort(CompareKeysThenMembers);
        foreach (var signal in ofMonth)
        {
            if (done.Contains(signal, ReferenceEqualityComparer.Instance))
            {
                continue;
            }

            List<Vroegsignaal> group = [signal];
            if (KeyOf(signal) is { } key)
            {
                group = _signals.Where(other => KeyOf(other) is { } otherKey && otherKey == key).ToList();
            }

            done.AddRange(group);
            Judge(group);
        }
    }

    private void Judge(List<Vroegsignaal> group)
    {
        var current = group.Where(signal => Back(signal) == 0).ToList();
        var inPeriod = group.Where(InPeriod).ToList();
        var counted = inPeriod.Where((signal, place) => !inPeriod.Take(place).Any(before => SameForCounting(before, signal))).ToList();
        var consecutive = group.Where(signal => Back(signal) == 1 && current.Any(now => now.Partner.Id == signal.Partner.Id)).ToList();
        var grond = current.Any(IsDirect) ? Matchgrond.DirectOpgepakt
            : counted.Count >= _regels.Minimum ? Matchgrond.Minimum
            : _regels.OpvolgendeAchterstanden && consecutive.Count > 0 ? Matchgrond.OpvolgendeAchterstand
            : null;
        var keyless = KeyOf(group[0]) is null;
        if (grond is null)
        {
            NietGematcht.AddRange(current.Select(signal => FormattableString.Invariant($"{signal.Nummer} {counted.Count}/{_regels.Minimum}{(keyless ? " keyless" : string.Empty)}")));
            return;
        }

        var soorten = new List<Matchsoort> { inPeriod.Count == 1 ? Matchsoort.Enkelvoudig : Matchsoort.Meervoudig };
        if (group.Any(signal => Back(signal) > 0 && (!_regels.OpeenvolgendZelfdePartner || current.Any(now => now.Partner.Id == signal.Partner.Id))))
        {
            soorten.Add(Matchsoort.Opeenvolgend);
        }

        Matches.Add(Scenario.Line(keyless, grond, soorten, group.Select(signal => (signal, RoleOf(signal)))));

        Matchrol RoleOf(Vroegsignaal signal) =>
            inPeriod.Contains(signal, ReferenceEqualityComparer.Instance)
                ? !counted.Contains(signal, ReferenceEqualityComparer.Instance) ? Matchrol.DubbelInTelling
                    : Back(signal) == 0 ? Matchrol.Telt : Matchrol.TeltUitVorigeMaand
                : grond == Matchgrond.OpvolgendeAchterstand && consecutive.Contains(signal, ReferenceEqualityComparer.Instance) ? Matchrol.Opvolgend
                : Matchrol.Terugblik;
    }

    private bool IsDirect(Vroegsignaal signal) => _month.Signalen.Any(item => ReferenceEquals(item.Signaal, signal) && item.Direct);

    private bool InPeriod(Vroegsignaal signal) => Back(signal) == 0 || (Back(signal) == 1 && _regels.Periode == Matchperiode.MaandEnVorige);

    private bool SameForCounting(Vroegsignaal left, Vroegsignaal right) =>
        (_regels.Telwijze == Telwijze.Partners && left.Partner.Id == right.Partner.Id)
        || (_regels.Telwijze == Telwijze.Partnersoorten && left.Partner.Soort == right.Partner.Soort);

    private (Adressleutel Adres, string Tekst)? KeyOf(Vroegsignaal signal)
    {
        var adres = _regels.PlaatselijkeSynoniemen ? Adressynoniemen.Nederlands.Apply(signal.Adres.Sleutel) : signal.Adres.Sleutel;
        if (_regels.Sleutel == Matchsleutelcodes.Adres)
        {
            return (adres, string.Empty);
        }

        if (signal.Client.Naam is not { } naam || signal.Client.Geboortedatum.Dag is null)
        {
            return null;
        }

        var persoon = naam.FoldedGeslachtsnaam + " " + signal.Client.Geboortedatum.ToCanonicalString();
        return (_regels.Sleutel == Matchsleutelcodes.Persoon ? default : adres, persoon);
    }

    private int CompareKeysThenMembers(Vroegsignaal left, Vroegsignaal right)
    {
        var (one, other) = (KeyOf(left), KeyOf(right));
        if (one is null || other is null)
        {
            return one is null && other is null ? CompareMembers(left, right) : one is null ? 1 : -1;
        }

        var byAddress = one.Value.Adres.CompareTo(other.Value.Adres);
        var byText = string.CompareOrdinal(one.Value.Tekst, other.Value.Tekst);
        return byAddress != 0 ? byAddress : byText != 0 ? byText : CompareMembers(left, right);
    }

    private static int CompareMembers(Vroegsignaal left, Vroegsignaal right)
    {
        var byMonth = right.Aanlevermaand.CompareTo(left.Aanlevermaand);
        var byPartner = string.CompareOrdinal(left.Partner.Id, right.Partner.Id);
        return byMonth != 0 ? byMonth : byPartner != 0 ? byPartner : string.CompareOrdinal(left.Nummer.ToCanonicalString(), right.Nummer.ToCanonicalString());
    }

    private static int Back(Vroegsignaal signal) =>
        ((SignalBuilder.RunMonth.Year - signal.Aanlevermaand.Year) * 12) + SignalBuilder.RunMonth.Month - signal.Aanlevermaand.Month;
}
