using System.Diagnostics.CodeAnalysis;

namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>Sources in JSON: as they are printed, <c>001 (1.3 Criteria voor matches)</c>.</summary>
internal static class Bronnen
{
    private static readonly Bron[] Known =
    [
        Bron.Arnhem, Bron.DuoPlus, Bron.Pilot50, Bron.Twente, Bron.Signaalreis, Bron.Ddas, Bron.Convenant, Bron.AlgemeneTermijnenwet,
        Bron.Schuldhulpverleningswet, Bron.Avg, Bron.Staatscourant, Bron.Host,
    ];

    private static readonly string Eigen = Bron.Eigen("reden").Code;
    private static readonly string Codes = string.Join(", ", Known.Select(bron => bron.Code));

    public static TextShape<Bron> Shape { get; } = new(
        Patterns.Exact($@"(?:{Patterns.OneOf(Known.Select(bron => bron.Code))})(?: \(\s*\S[\s\S]*\))?|{Eigen} \(\s*\S[\s\S]*\)"),
        new(
            $"een bron: {Codes}, met de plaats tussen haakjes, of {Eigen} met de reden tussen haakjes, zoals 001 (1.3), host of {Eigen} (de bronnen zwijgen)",
            $"a source: {Codes}, with the place in brackets, or {Eigen} with the reason in brackets, such as 001 (1.3), host or {Eigen} (de bronnen zwijgen)"),
        TryRead,
        bron => bron.ToString())
    {
        Definition = "bron",
        Examples = ["host", "host (collegebesluit van 4 maart 2025)", "eigen (de bronnen zwijgen)", "001 (1.3 Criteria voor matches)"],
    };

    private static bool TryRead(string text, [MaybeNullWhen(false)] out Bron value)
    {
        var open = text.IndexOf(" (", StringComparison.Ordinal);
        var (code, place) = open < 0 ? (text, null) : (text[..open], text[(open + 2)..^1]);
        value = code == Eigen && place is not null ? Bron.Eigen(place) : Array.Find(Known, bron => bron.Code == code);
        value = value is not null && place is not null ? value with { Plaats = place } : value;
        return value is not null;
    }
}
