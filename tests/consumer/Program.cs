using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Vroegsignalering;
using Vroegsignalering.Consumer;
using Vroegsignalering.Matches;
using Vroegsignalering.Matching.DependencyInjection;
using Vroegsignalering.Matching.Maandverwerking;
using Vroegsignalering.Signalen;
using Vroegsignalering.Werkwijzen;

// Argument: the version that was packed a moment ago.
Check.Equal(args.Single(), Check.PackageVersionOf(typeof(Bron).Assembly), "version of Vroegsignalering.Core");
Check.Equal(args.Single(), Check.PackageVersionOf(typeof(Maandrun).Assembly), "version of Vroegsignalering.Matching");

var maand = new YearMonth(2025, 3);
var invoer = new Maandruninvoer
{
    Maand = maand,
    Signalen = [Melding("S1", "Energie A", "energie", "12-A"), Melding("S2", "Water B", "water", "12 a"), Melding("S3", "Water B", "water", "14")],
};

// By hand.
Expect(await new Maandrun().RunAsync(invoer, Standaardwerkwijzen.DuoPlus), "by hand");

// From the container, with a key of the host.
await using var services = new ServiceCollection()
    .AddSingleton<IMatchsleutel>(new Straatzijdesleutel())
    .AddVroegsignaleringMatching()
    .BuildServiceProvider(validateScopes: true);
var run = services.GetRequiredService<Maandrun>();
Expect(await run.RunAsync(invoer, Standaardwerkwijzen.DuoPlus), "from the container");

var eigen = Standaardwerkwijzen.DuoPlus with { Matching = Standaardwerkwijzen.DuoPlus.Matching with { Sleutel = "straatzijde" } };
var plugins = services.GetRequiredService<PluginCatalog>();
var opStraatzijde = await run.RunAsync(new Maandruninvoer { Maand = maand, Signalen = invoer.Signalen, Plugins = plugins }, eigen);
Check.Equal(3, opStraatzijde.Matching.Matches.Single().AantalSignalen, "signals on one side of the street");

Console.WriteLine("consumer check passed");
return 0;

static Vroegsignaal Melding(string nummer, string partner, string sector, string huisnummer) => Vroegsignaal.Read(
    new Signaalinvoer
    {
        SignaalId = nummer, Aanlevermaand = "2025-03", Partner = partner, Sector = sector, Soort = "vroegsignaal", Achternaam = "Voorbeeld",
        Postcode = "1421 ab", Huisnummer = huisnummer, Bedrag = "310,50", OudsteVervaldatum = "2025-02-01",
    },
    _ => new LocalDate(2025, 3, 25)).GetValueOrThrow();

static void Expect(Maandrunresultaat resultaat, string how)
{
    Check.Equal(1, resultaat.Balans.MatchesGeselecteerd, $"selected matches, {how}");
    Check.Equal("S3", resultaat.Matching.NietGematcht.Single().Signaal.Nummer.ToString(), $"signal in no match, {how}");
    Check.Equal(Bedrag.Parse("621.00"), resultaat.Selectie.Oordelen.Single().Match.Totaalbedrag!.Value, $"total, {how}");
}

/// <summary>A key of the host: the even or odd side of a postcode.</summary>
internal sealed class Straatzijdesleutel : IMatchsleutel
{
    public string Code => "straatzijde";

    public Sleutelwaarde? Of(Vroegsignaal signaal) =>
        Sleutelwaarde.Of($"{signaal.Adres.Postcode.ToCanonicalString()} {(signaal.Adres.Huisnummer.Waarde % 2 == 0 ? "even" : "oneven")}");
}
