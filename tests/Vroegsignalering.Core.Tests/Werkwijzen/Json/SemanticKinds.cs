using System.Text.RegularExpressions;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Tests.Werkwijzen.Json;

/// <summary>The faults that no schema can say, as docs/werkwijze-json.md lists them: the reader may find them in a document that is valid by the schema.</summary>
internal static partial class SemanticKinds
{
    public static bool IsListed(Fault fault) =>
        fault.Kind == FaultKind.Contradiction
        || fault.Kind == FaultKind.Duplicate
        || (fault.Kind == FaultKind.Unknown && PluginPath().IsMatch(fault.Field))
        || (fault.Kind == FaultKind.Missing && (fault.Field == "terugkoppeling.codes" || BoundPath().IsMatch(fault.Field)))
        || (fault.Kind == FaultKind.OutOfRange && RangePath().IsMatch(fault.Field));

    [GeneratedRegex(@"^(?:matching\.sleutel|selectie\.rangorde\[\d+\]|aanlevering\.eigenCriteria\[\d+\]|screening\.eigenControles\[\d+\]|triage\..*\.eigen\.code)$")]
    private static partial Regex PluginPath();

    // A condition without a bound.
    [GeneratedRegex(@"^triage\..*\.(?:bedrag|leeftijd|aantalSignalen|aantalPartners)$")]
    private static partial Regex BoundPath();

    // Further back than is looked, in more months than that, or no channel beside another.
    [GeneratedRegex(@"^triage\..*\.(?:recidive\.binnenMaanden|recidive\.minimumAantal|uitkomst\.kanalen\[\d+\]\.kanaal)$")]
    private static partial Regex RangePath();
}
