using System.Text.Json.Serialization;
using Vroegsignalering.Foundation;

namespace Vroegsignalering.Zaken;

/// <summary>A condition on an event of a case (ZAA-3, ZAA-4).</summary>
/// <remarks>Thread safe: immutable.</remarks>
[JsonConverter(typeof(CodedEnumJsonConverter<Zaakvoorwaarde>))]
public sealed class Zaakvoorwaarde : CodedEnum<Zaakvoorwaarde>
{
    /// <summary>The status allows the event.</summary>
    public static readonly Zaakvoorwaarde Status = new(nameof(Status), 1, "status", "de status laat de gebeurtenis toe", "the status allows the event");

    /// <summary>Later than the event before; a correction need not be (ZAA-7).</summary>
    public static readonly Zaakvoorwaarde TijdstipLater = new(nameof(TijdstipLater), 2, "tijdstip-later", "later dan de vorige gebeurtenis", "later than the event before");

    /// <summary>The case has the version that the caller expects.</summary>
    public static readonly Zaakvoorwaarde Versie = new(nameof(Versie), 3, "versie", "de zaak heeft de verwachte versie", "the case has the expected version");

    /// <summary>There is at least one signal.</summary>
    public static readonly Zaakvoorwaarde SignalenGegeven = new(nameof(SignalenGegeven), 4, "signalen-gegeven", "er is minstens een signaal", "there is at least one signal");

    /// <summary>The signal is not yet in the case.</summary>
    public static readonly Zaakvoorwaarde SignaalNieuw = new(nameof(SignaalNieuw), 5, "signaal-nieuw", "het signaal zit nog niet in de zaak", "the signal is not yet in the case");

    /// <summary>The signal is in the case.</summary>
    public static readonly Zaakvoorwaarde SignaalInZaak = new(nameof(SignaalInZaak), 6, "signaal-in-zaak", "het signaal zit in de zaak", "the signal is in the case");

    /// <summary>The attempt is not from before the case, nor from after its registration.</summary>
    public static readonly Zaakvoorwaarde PogingBinnenZaak = new(nameof(PogingBinnenZaak), 7, "poging-binnen-zaak", "de poging is niet van voor de zaak of van later", "the attempt is not from before the case or from later");

    /// <summary>The attempt reached the resident, or not, as the event says.</summary>
    public static readonly Zaakvoorwaarde Bereik = new(nameof(Bereik), 8, "bereik", "het bereik klopt met de gebeurtenis", "reaching fits the event");

    /// <summary>The resident was reached at least once in this case.</summary>
    public static readonly Zaakvoorwaarde ContactGeweest = new(nameof(ContactGeweest), 9, "contact-geweest", "er is contact geweest", "contact was made");

    /// <summary>Something was arranged (TKP-8).</summary>
    public static readonly Zaakvoorwaarde Hulpafspraak = new(nameof(Hulpafspraak), 10, "hulpafspraak", "er is iets geregeld", "something was arranged");

    /// <summary>Every attempt that the contact plan requires was made (CON-3).</summary>
    public static readonly Zaakvoorwaarde ContactplanUitgeput = new(nameof(ContactplanUitgeput), 11, "contactplan-uitgeput", "het contactplan is uitgeput", "the contact plan is used up");

    /// <summary>The other helper is not an administrator (DDAS).</summary>
    public static readonly Zaakvoorwaarde AndereHulpverlener = new(nameof(AndereHulpverlener), 12, "andere-hulpverlener", "een ander is de hulpverlener", "somebody else is the helper");

    /// <summary>The end result fits the status and the facts (ZAA-5).</summary>
    public static readonly Zaakvoorwaarde Resultaat = new(nameof(Resultaat), 13, "resultaat", "het eindresultaat past bij status en feiten", "the end result fits status and facts");

    /// <summary>Problematic debts are referred to debt counselling (ZAA-8).</summary>
    public static readonly Zaakvoorwaarde VerwijzingBijProblematisch = new(nameof(VerwijzingBijProblematisch), 14, "verwijzing-bij-problematisch", "problematische schulden zijn verwezen", "problematic debts are referred");

    /// <summary>The resident agrees to aftercare, where the werkwijze asks it (NAZ-1).</summary>
    public static readonly Zaakvoorwaarde Toestemming = new(nameof(Toestemming), 15, "toestemming", "de inwoner stemt in met nazorg", "the resident agrees to aftercare");

    /// <summary>The feedback term has passed (ZAA-6).</summary>
    public static readonly Zaakvoorwaarde TermijnVoorbij = new(nameof(TermijnVoorbij), 16, "termijn-voorbij", "de terugkoppeltermijn is verstreken", "the feedback term has passed");

    /// <summary>A final message is sent once for each closing (TKP-6).</summary>
    public static readonly Zaakvoorwaarde EenmaalDefinitief = new(nameof(EenmaalDefinitief), 17, "eenmaal-definitief", "definitief een keer per afsluiting", "final once for each closing");

    /// <summary>The case may go to the status that the event names.</summary>
    public static readonly Zaakvoorwaarde Doel = new(nameof(Doel), 18, "doel", "de zaak mag naar die status", "the case may go to that status");

    /// <summary>There is a reason.</summary>
    public static readonly Zaakvoorwaarde Reden = new(nameof(Reden), 19, "reden", "er is een reden", "there is a reason");

    /// <summary>It is told who did it.</summary>
    public static readonly Zaakvoorwaarde Door = new(nameof(Door), 20, "door", "er staat wie het deed", "it is told who did it");

    private Zaakvoorwaarde(string name, int order, string code, string tekst, string english)
        : base(name, order, code, tekst, english)
    {
    }
}
