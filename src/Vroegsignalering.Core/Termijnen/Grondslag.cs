using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Termijnen;

/// <summary>On what a term rests; decides whether the Algemene termijnenwet extends it (TER-3, TER-4).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Grondslag>))]
public sealed class Grondslag : CodedEnum<Grondslag>
{
    /// <summary>A law or an order in council (algemene maatregel van bestuur): the only ground on which the Algemene termijnenwet extends a term.</summary>
    public static readonly Grondslag WetOfAmvb = new(nameof(WetOfAmvb), 1, "wet-of-amvb", "wet of algemene maatregel van bestuur", "law or order in council");

    /// <summary>A ministerial regulation; never extended.</summary>
    public static readonly Grondslag MinisterieleRegeling = new(nameof(MinisterieleRegeling), 2, "ministeriele-regeling", "ministeriële regeling", "ministerial regulation");

    /// <summary>A covenant or another agreement with partners; never extended.</summary>
    public static readonly Grondslag Convenant = new(nameof(Convenant), 3, "convenant", "convenant", "covenant");

    /// <summary>The policy or way of working of a municipality; never extended.</summary>
    public static readonly Grondslag Beleid = new(nameof(Beleid), 4, "beleid", "beleid", "policy");

    private Grondslag(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
