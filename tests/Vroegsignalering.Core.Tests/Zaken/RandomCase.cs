using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>Plays raw choices on a case: every kind of event, with data that fit and data that do not.</summary>
internal static class RandomCase
{
    private const int AnyKind = 180;

    private static readonly Zaaksignaal[] Signals = [SampleZaken.Energie, SampleZaken.Water, SampleZaken.Huur, SampleZaken.Signaal("energie-a", "S-9")];

    /// <summary>The rules that choices are played by: the first choice says which.</summary>
    public static Zaakregels RegelsOf(IReadOnlyList<Choice> choices) => choices is [{ What: < 128 }, ..]
        ? SampleZaken.Regels
        : SampleZaken.Regels with { Zaken = SampleZaken.Regels.Zaken with { AlleenTipsTeltAlsHulp = true, NazorgMetToestemming = false, AutomatischSluiten = true } };

    public static IReadOnlyList<Step> Play(IReadOnlyList<Choice> choices)
    {
        var (zaak, regels) = (SampleZaken.Open(), RegelsOf(choices));
        var steps = new List<Step>();
        foreach (var choice in choices)
        {
            var gebeurtenis = Of(choice, zaak, regels);
            steps.Add(new(zaak, gebeurtenis, SampleZaken.Processor.Apply(zaak, gebeurtenis, regels)));
            zaak = steps[^1].After;
        }

        return steps;
    }

    /// <summary>The case that choices lead to.</summary>
    public static Vroegsignaalzaak CaseOf(IReadOnlyList<Choice> choices) => Play(choices) is [.., var last] ? last.After : SampleZaken.Open();

    /// <summary>Choices without FsCheck, the same on every run.</summary>
    public static IReadOnlyList<Choice> Seeded(int seed, int count)
    {
        var random = new Random(seed);
        byte Next() => (byte)random.Next(256);
        return [.. Enumerable.Range(0, count).Select(_ => new Choice(Next(), Next(), Next(), Next(), random.Next(4) == 0 ? Next() : (byte)0))];
    }

    private static Zaakgebeurtenis Of(Choice choice, Vroegsignaalzaak zaak, Zaakregels regels)
    {
        var last = zaak.Stand.LaatsteTijdstip;
        var at = choice.When < 4 ? last - Duration.FromHours(choice.When) : last + Duration.FromMinutes(choice.When * choice.When);
        var possible = SampleZaken.Processor.ListPossible(zaak, regels, at).Where(each => each.IsMogelijk).Select(each => each.Overgang.Gebeurtenis).ToList();
        var soort = choice.Kind < AnyKind ? possible[choice.Kind % possible.Count] : Zaakgebeurtenissoort.All[choice.Kind % Zaakgebeurtenissoort.All.Count];
        var gebeurtenis = Of(soort, at, choice, zaak);
        return gebeurtenis with { Door = choice.Fit % 8 == 7 ? null : choice.Fit % 8 == 6 ? " " : "17" };
    }

    private static Zaakgebeurtenis Of(Zaakgebeurtenissoort soort, Instant at, Choice choice, Vroegsignaalzaak zaak)
    {
        var signaal = Signals[choice.What % Signals.Length];
        var reden = choice.Fit % 8 == 5 ? string.Empty : "reden";
        var resultaat = choice.Other % 3 == 0 ? null : Pick(Eindresultaat.All, choice.What);
        return soort.Name switch
        {
            nameof(Zaakgebeurtenissoort.ZaakGeopend) => SampleZaken.Opening([.. Signals.Take(choice.What % 3)]) with { Tijdstip = at },
            nameof(Zaakgebeurtenissoort.SignaalToegevoegd) => Events.Joined(at) with { Signaal = signaal },
            nameof(Zaakgebeurtenissoort.ContactpogingZonderContact) => Events.Attempt(at) with { Poging = Attempt(at, choice, reached: choice.Fit % 8 == 4) },
            nameof(Zaakgebeurtenissoort.ContactGelegd) => Events.Contact(at) with { Poging = Attempt(at, choice, reached: choice.Fit % 8 != 4) },
            nameof(Zaakgebeurtenissoort.HulpGeaccepteerd) => Events.Accepted(at, choice.Other % 8 == 0 ? null : Pick(Hulpafspraak.All, choice.What)),
            nameof(Zaakgebeurtenissoort.DefinitiefGeenContact) => Events.NoContact(at) with { Resultaat = resultaat },
            nameof(Zaakgebeurtenissoort.AnderTraject) => Events.OtherHelper(at) with { Traject = Pick(Trajectsoort.All, choice.What) },
            nameof(Zaakgebeurtenissoort.DirecteUitstroom) => Events.Outflow(at, Pick(Uitstroomreden.All, choice.What)),
            nameof(Zaakgebeurtenissoort.PlanVanAanpakVastgesteld) => Events.Planned(at) with { Plan = Plan(choice) },
            nameof(Zaakgebeurtenissoort.TrajectAfgerond) => Events.Completed(at, resultaat),
            nameof(Zaakgebeurtenissoort.NazorgGestart) => Events.Aftercare(at) with { Toestemming = choice.What % 4 != 0 },
            nameof(Zaakgebeurtenissoort.NazorgAfgerond) => Events.AftercareCompleted(at) with { Resultaat = resultaat },
            nameof(Zaakgebeurtenissoort.VolgactieUitgevoerd) => Events.FollowedUp(at) with { Actie = Pick(Volgactiesoort.All, choice.What), Uitkomst = Pick(Volguitkomst.All, choice.Other) },
            nameof(Zaakgebeurtenissoort.BetaalberichtOntvangen) => Events.Paid(at, signaal, Pick(Betaalstand.All, choice.Other)),
            nameof(Zaakgebeurtenissoort.TerugkoppelingVerstuurd) => Events.Sent(at, signaal, Pick(Terugkoppelcode.All, choice.Other), definitief: zaak.Status.IsEindstatus == (choice.Fit % 2 == 0)),
            nameof(Zaakgebeurtenissoort.Heropend) => Events.Reopened(at, Pick(Zaakstatus.All, choice.Fit == 0 ? (byte)(choice.What % 3) : choice.What)) with { Reden = reden },
            nameof(Zaakgebeurtenissoort.Gecorrigeerd) => Events.Corrected(at, Pick(Zaakstatus.All, choice.Other), choice.Other % 2 == 0 ? null : Pick(Eindresultaat.All, choice.What)) with { Reden = reden },
            _ => Events.Of(soort, at, Zaakstatus.Lopend),
        };
    }

    // Registered up to four hours late; now and then from before the case, or from after its registration.
    private static Contactpoging Attempt(Instant at, Choice choice, bool reached) => new()
    {
        Soort = choice.What < 128 ? Contactsoort.Huisbezoek : Pick(Contactsoort.All, choice.What),
        Tijdstip = choice.Fit % 8 == 3 ? at + Duration.FromMinutes(1) : choice.Fit % 8 == 2 ? SampleZaken.Opened - Duration.FromMinutes(1) : Instant.Max(SampleZaken.Opened, at - Duration.FromMinutes(choice.Other)),
        Richting = choice.Other % 5 == 0 ? Contactrichting.Inkomend : Contactrichting.Uitgaand,
        Bereikt = reached,
        BerichtAchtergelaten = choice.Other % 2 == 0,
        GegevensOnjuist = choice.What % 32 == 0,
    };

    private static PlanVanAanpak Plan(Choice choice) => new()
    {
        Oorzaak = Pick(Achterstandsoorzaak.All, choice.What),
        SchuldenInBeeld = choice.What % 2 == 0,
        Perspectief = Pick(Schuldperspectief.All, choice.Other),
        VasteLasten = Pick(Vastelastenafspraak.All, choice.What),
        VasteLastenHervatOp = choice.What % 3 == 0 ? null : SampleZaken.Reported.PlusDays(choice.Other),
        AflosruimtePerMaand = choice.What % 5 == 0 ? null : Bedrag.FromCents(choice.Other * 100),
        Verwijzingen = Verwijzingsdoel.All.Where((_, i) => (choice.What >> i) % 2 == 1).ToValueList(),
        WarmeOverdrachtUit = choice.Other % 4 == 0,
    };

    private static T Pick<T>(IReadOnlyList<T> all, byte choice) => all[choice % all.Count];
}
