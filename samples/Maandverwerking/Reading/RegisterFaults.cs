using Vroegsignalering.Foundation;

namespace Vroegsignalering.Samples.Maandverwerking.Reading;

/// <summary>What can be wrong with a row of a register; of a value only its shape is told.</summary>
internal static class RegisterFaults
{
    private static readonly LocalizedText Text = new("een tekst", "a text");
    private static readonly LocalizedText Suspension = new("leeg, O, E, R, M of F", "empty, O, E, R, M or F");
    private static readonly LocalizedText NameUse = new("leeg, E, P, V of N", "empty, E, P, V or N");

    public static Fault Missing(string column) => Fault.Missing(column, Text);

    public static Fault UnknownSuspension(string given) => Unknown("opschorting", given, Suspension);

    public static Fault UnknownNameUse(string given) => Unknown("naamgebruik", given, NameUse);

    public static Fault Duplicate(string id, long firstLine) => new()
    {
        Field = "persoon_id",
        Kind = FaultKind.Duplicate,
        Given = Mask.Shape(id),
        Allowed = new(
            FormattableString.Invariant($"een persoon_id dat één keer in het bestand staat (eerder op regel {firstLine})"),
            FormattableString.Invariant($"a persoon_id that is in the file once (earlier on line {firstLine})")),
    };

    private static Fault Unknown(string field, string given, LocalizedText allowed) =>
        new() { Field = field, Kind = FaultKind.Unknown, Given = Mask.Shape(given), Allowed = allowed };
}
