using System.Text.Encodings.Web;
using System.Text.Json;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Foundation;
using Vroegsignalering.Matches;
using Vroegsignalering.Screening;
using Vroegsignalering.Signalen;
using Vroegsignalering.Terugkoppeling;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Terugkoppeling;

/// <summary>TKP-2: whatever the reason, no word of it reaches a message; only the code does.</summary>
public sealed class NoReasonTextTests
{
    private const string FreeText = "vertelde over zijn ziekte";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly TerugkoppelPolicy Policy = new();
    private static readonly LocalDate Day = new(2025, 4, 2);
    private static readonly Vroegsignaal Signaal = new SignalBuilder { Partner = "P1", Nummer = "S1" }.Build();

    // Every text a reason has, besides those that a code has too ("herhaalde-melding" is what the partner hears, TKP-1).
    private static readonly string[] Words =
    [
        .. Texts(Uitvalredensoort.All), .. Texts(Teruggavereden.All), .. Texts(NoGoReden.All), .. Texts(Eindresultaat.All), .. Texts(Uitstroomreden.All),
        .. Texts(Trajectsoort.All), .. Texts(Hulpafspraak.All), .. Texts(Zaakstatus.All), .. Texts(Achterstandsoorzaak.All), .. Texts(Verwijzingsdoel.All),
    ];

    [Fact]
    public void MessageFor_EveryReason_HasTheCodeAndNoReason()
    {
        var messages = Uitvalredensoort.All.Select(soort => Policy.MessageFor(Signaal, soort, Given.Landelijk, Day)).OfType<Terugkoppelbericht>()
            .Concat(Teruggavereden.All.Select(reden => Policy.MessageFor(Signaal, reden, Given.Landelijk, Day)))
            .Concat(NoGoReden.All.Select(reden => Policy.MessageFor(Signaal, reden, Given.Landelijk, Day)))
            .ToList();

        Assert.Equal(13 + 4 + 12, messages.Count);
        Assert.All(messages, AssertNoReason);
    }

    [Fact]
    public void MessagesFor_EveryEnd_HasTheCodeAndNoReason()
    {
        var messages = Eindresultaat.All.SelectMany(resultaat => Policy.MessagesFor(Ended(resultaat), Given.Landelijk, Given.Termijnen, Day)).ToList();

        Assert.Equal(16, messages.Count);
        Assert.All(messages, AssertNoReason);
        Assert.Equal(16, messages.Count(message => message.Definitief));
    }

    [Fact]
    public void GoNoGoFor_ReasonNotGranted_HasNoReason() => Assert.All(
        NoGoReden.All,
        reden => AssertNoReason(Policy.GoNoGoFor(Signaal, Screeningoordeel.NoGo(reden), Given.Landelijk with { GoNoGo = Partnerverlening.Alle }, Day)!));

    // The texts are really looked for: a message that is granted the reason does hold one.
    [Fact]
    public void Words_OfAReason_AreFoundWhereOneIsGranted()
    {
        var afspraken = Given.Landelijk with { GoNoGo = Partnerverlening.Alle, GoNoGoReden = Partnerverlening.Alle };

        Assert.Contains(Words, word => JsonSerializer.Serialize(Policy.GoNoGoFor(Signaal, Screeningoordeel.NoGo(NoGoReden.Detentie), afspraken, Day), Readable).Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.True(Words.Length > 150);
    }

    // A case in which everything that could leak was written down.
    private static Zaakstand Ended(Eindresultaat resultaat)
    {
        var host = Given.Case().NotReached(Day).Reached(Day);
        host.Apply(
            new PlanVanAanpakVastgesteld { Tijdstip = host.Later(Day), Plan = Given.Plan, Door = FreeText },
            new HulpGewenst { Tijdstip = host.Later(Day) + Duration.FromSeconds(1), Door = FreeText });
        host.Refused(Day);
        host.Apply(new Heropend { Tijdstip = host.Later(Day), Naar = Zaakstatus.Lopend, Reden = FreeText, Door = FreeText });
        host.Refused(Day);
        return host.Stand with { Resultaat = resultaat };
    }

    private static void AssertNoReason<T>(T message)
    {
        var json = JsonSerializer.Serialize(message, Readable);
        var told = message is Terugkoppelbericht { Code: var code } ? code : null;
        var rest = told is null ? json : json.Replace($"\"{told.Code}\"", "\"\"", StringComparison.Ordinal);

        Assert.DoesNotContain(Words, word => rest.Contains(word, StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(FreeText, json, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Texts<T>(IEnumerable<T> members)
        where T : CodedEnum<T> => members.SelectMany(member => new[] { member.Code, member.Name, member.Tekst.Nederlands, member.Tekst.Engels });
}
