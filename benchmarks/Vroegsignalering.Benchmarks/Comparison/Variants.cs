using Vroegsignalering.Aanlevering;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Matching.Sleutels;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Benchmarks.Comparison;

/// <summary>The same signals by the agreements of every preset without its triage, by every key, and with plug-ins of a host, against the job of Duo+ in DuckDB.</summary>
internal static class Variants
{
    private const string Reference = "duoplus";

    public static IReadOnlyList<ResultLine> Compare(int count, int rounds, int threads)
    {
        var job = Job.DuoPlus;
        var rows = MonthGenerator.Make(count, job.Momenten);
        var invoer = DomainObjects.Make(rows);
        var plugins = new PluginCatalog([new Always()], [new HostKey()], [new NoDifference()]);
        var withPlugins = new Maandruninvoer
        {
            Maand = invoer.Maand,
            Signalen = invoer.Signalen,
            Historie = invoer.Historie,
            Gebieden = invoer.Gebieden,
            MaxDegreeOfParallelism = 1,
            Plugins = plugins,
        };
        var machines = new List<IEngine> { new LibraryEngine(Reference, job, () => invoer) };
        machines.AddRange(Standaardwerkwijzen.All.Where(preset => preset.Code != Reference).Select(preset => Machine(preset.Code, preset with { Triage = null })));
        machines.AddRange(Matchsleutelcodes.All.Skip(1).Select(code => Machine("sleutel " + code, job.Werkwijze with { Matching = job.Werkwijze.Matching with { Sleutel = code } })));
        machines.Add(Machine("synoniemen", job.Werkwijze with { Matching = job.Werkwijze.Matching with { PlaatselijkeSynoniemen = true } }));
        machines.Add(Machine("telwijze partners", job.Werkwijze with { Matching = job.Werkwijze.Matching with { Telwijze = Telwijze.Partners } }));
        machines.Add(Plugin("eigen criterium", job.Werkwijze with { Aanlevering = job.Werkwijze.Aanlevering with { EigenCriteria = ["altijd"] } }));
        machines.Add(Plugin("eigen sleutel", job.Werkwijze with { Matching = job.Werkwijze.Matching with { Sleutel = "van-de-host" } }));
        machines.Add(Plugin("eigen rangorde", job.Werkwijze with { Selectie = job.Werkwijze.Selectie with { Rangorde = (Foundation.ValueList<string>)["van-de-host", Rangordecodes.AantalSignalen] } }));
        machines.Add(new DuckDbEngine(rows, job, threads));
        var lines = new EngineComparer(job, count, machines, Reference).Run(warmUps: 2, rounds);
        CompareCommand.Print(job, count, lines);
        machines.ForEach(machine => machine.Dispose());
        return lines;

        LibraryEngine Machine(string naam, Werkwijze werkwijze) => new(naam, job, () => invoer) { Afspraken = werkwijze };

        LibraryEngine Plugin(string naam, Werkwijze werkwijze) => new(naam, job, () => withPlugins) { Afspraken = werkwijze };
    }

    private sealed class Always : IAanlevercriterium
    {
        public string Code => "altijd";

        public Criteriumoordeel Assess(Vroegsignaal signaal, Aanlevercontext context) => Criteriumoordeel.Voldaan;
    }

    private sealed class HostKey : IMatchsleutel
    {
        public string Code => "van-de-host";

        public Sleutelwaarde? Of(Vroegsignaal signaal) => AdresMatchsleutel.Instance.Of(signaal);
    }

    private sealed class NoDifference : IRangorde
    {
        public string Code => "van-de-host";

        public int Compare(Match left, Match right) => 0;
    }
}
