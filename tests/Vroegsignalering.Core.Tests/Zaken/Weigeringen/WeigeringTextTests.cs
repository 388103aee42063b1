using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Weigeringen;

namespace Vroegsignalering.Tests.Zaken.Weigeringen;

public sealed class WeigeringTextTests
{
    // ZAA-4: messages are public.
    [Fact]
    public void Toelichting_EveryRefusal_WordForWord()
    {
        foreach (var (grond, nederlands, engels) in Weigeringsvoorbeelden.All)
        {
            Assert.Equal((nederlands, engels), (grond.Toelichting.Nederlands, grond.Toelichting.Engels));
            Assert.Equal($"{nederlands} (voorwaarde: {grond.Voorwaarde.Tekst.Nederlands})", grond.ToString());
            Assert.Equal($"{engels} (condition: {grond.Voorwaarde.Tekst.Engels})", grond.ToText(Taal.Engels));
        }
    }

    [Fact]
    public void ToText_OfTheDocumentation_IsWhatItSays() => Assert.Equal(
        "the resident was never reached; attempts: 2 (condition: contact was made)",
        new GeenContactGeweest { Pogingen = 2 }.ToText(Taal.Engels));

    [Fact]
    public void Voorwaarde_OfEveryRefusal_IsOneOfItsOwn()
    {
        var byKind = Weigeringsvoorbeelden.All.Select(voorbeeld => (voorbeeld.Grond.GetType(), voorbeeld.Grond.Voorwaarde)).Distinct().ToList();

        Assert.Equal(Zaakvoorwaarde.All, byKind.Select(pair => pair.Voorwaarde).OrderBy(voorwaarde => voorwaarde.Value));
        Assert.Equal(Zaakvoorwaarde.All.Count, byKind.Select(pair => pair.Item1).Distinct().Count());
    }

    [Fact]
    public void Match_EveryKind_CallsItsOwnCase()
    {
        foreach (var (grond, _, _) in Weigeringsvoorbeelden.All)
        {
            Assert.Same(grond, grond.Match<Weigeringsgrond>(
                g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g, g => g));
            Assert.Equal(grond.GetType().Name, grond.Match(
                _ => nameof(StatusLaatNietToe),
                _ => nameof(TijdstipNietLater),
                _ => nameof(VersieVerschilt),
                _ => nameof(GeenContactGeweest),
                _ => nameof(HulpafspraakOntbreekt),
                _ => nameof(PogingBuitenZaak),
                _ => nameof(BereikKloptNiet),
                _ => nameof(ContactplanNietUitgeput),
                _ => nameof(GeenAndereHulpverlener),
                _ => nameof(TerugkoppeltermijnLoopt),
                _ => nameof(ToestemmingOntbreekt),
                _ => nameof(RedenOntbreekt),
                _ => nameof(DoorOntbreekt),
                _ => nameof(DoelNietToegestaan),
                _ => nameof(ResultaatNietToegestaan),
                _ => nameof(SignalenOntbreken),
                _ => nameof(SignaalDubbel),
                _ => nameof(SignaalNietInZaak),
                _ => nameof(DefinitiefNietMogelijk),
                _ => nameof(VerwijzingOntbreekt)));
        }
    }
}
