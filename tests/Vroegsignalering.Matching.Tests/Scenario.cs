using Vroegsignalering.Matches;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Matching.Tests;

/// <summary>Runs the matcher over signals of a test.</summary>
internal static class Scenario
{
    /// <summary>Two signals of the month on one address: the shortest criteria of the pilots.</summary>
    public static Matchcriteria TwoOnAddress { get; } = Standaardwerkwijzen.Twente.Matching;

    public static Matchresultaat Run(Matchcriteria criteria, params IEnumerable<SignalBuilder> builders)
    {
        var signals = builders.Select(builder => builder.Build()).ToList();
        return Run(criteria, new SmallMonth
        {
            Signalen = [.. signals.Where(signal => signal.Aanlevermaand == SignalBuilder.RunMonth).Select(signal => (signal, false))],
            Terugblik = [.. signals.Where(signal => signal.Aanlevermaand != SignalBuilder.RunMonth)],
        });
    }

    public static Matchresultaat Run(Matchcriteria criteria, SmallMonth month, PluginCatalog? plugins = null) =>
        new Matcher().Match(Input(month), criteria, plugins);

    public static Matchinvoer Input(SmallMonth month) => new()
    {
        Maand = SignalBuilder.RunMonth,
        Peildatum = SignalBuilder.RunDate,
        Signalen = [.. month.Signalen.Select(item => new Matchkandidaat { Signaal = item.Signaal, DirectOpgepakt = item.Direct })],
        Terugblik = month.Terugblik,
    };

    /// <summary>The matches, one line each: key, ground, kinds, and each signal with its role.</summary>
    public static IEnumerable<string> Lines(Matchresultaat result) => result.Matches.Select(match => Line(
        match.Sleutel is null,
        match.Grond,
        match.Soorten,
        match.Leden.Select(lid => (lid.Signaal, lid.Rol))));

    public static string Line(bool keyless, Matchgrond grond, IEnumerable<Matchsoort> soorten, IEnumerable<(Vroegsignaal Signaal, Matchrol Rol)> leden) =>
        $"{(keyless ? "keyless " : string.Empty)}{grond.Name} [{string.Join('+', soorten.Select(soort => soort.Name))}] {string.Join(' ', leden.Select(lid => $"{lid.Signaal.Nummer}:{lid.Rol.Name}"))}";

    /// <summary>The signals in no match, one line each.</summary>
    public static IEnumerable<string> NietGematchtLines(Matchresultaat result) =>
        result.NietGematcht.Select(niet => FormattableString.Invariant($"{niet.Signaal.Nummer} {niet.Gevonden}/{niet.Minimum}{(niet.ZonderSleutel ? " keyless" : string.Empty)}"));
}
