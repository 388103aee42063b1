using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Screening;

/// <summary>What the register check says of a signal (SCR-5).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<BrpUitkomst>))]
public sealed class BrpUitkomst : CodedEnum<BrpUitkomst>
{
    /// <summary>The person is found and lives at the address of the signal.</summary>
    public static readonly BrpUitkomst Bevestigd = new(nameof(Bevestigd), 1, "bevestigd", "bevestigd", "confirmed");

    /// <summary>A person must look.</summary>
    public static readonly BrpUitkomst Handmatig = new(nameof(Handmatig), 2, "handmatig", "handmatig", "by hand");

    /// <summary>Nobody at the address is the person; <see cref="BrpBevinding"/> says what was found instead.</summary>
    public static readonly BrpUitkomst Afgewezen = new(nameof(Afgewezen), 3, "afgewezen", "afgewezen", "rejected");

    private BrpUitkomst(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
