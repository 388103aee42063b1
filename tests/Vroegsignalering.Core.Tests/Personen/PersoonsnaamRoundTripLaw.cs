using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Personen;

public class PersoonsnaamRoundTripLaw
{
    private static readonly Gen<string?> Texts = Gen.Elements(
        null, "Anna", "Meijden", "van der", "v.d.", "Meijden, van der", "d'Angelo", "' t Hart", "vanderMeijden", "Özil ", "de La Salle", "Do", "S. Jansen", " X");

    private static readonly Gen<string?> Prefixes = Gen.Elements(null, "van", "'t", "V.D.", "de la");

    private static readonly Gen<Persoonsnaaminvoer> Inputs =
        from voornamen in Texts
        from voorvoegsel in Prefixes
        from achternaam in Texts.Where(text => text is not null)
        from partnerVoorvoegsel in Prefixes
        from partnerAchternaam in Texts
        from naamgebruik in Gen.Elements(null, "E", "P", "V", "N")
        select new Persoonsnaaminvoer
        {
            Voornamen = voornamen,
            Voorvoegsel = voorvoegsel,
            Achternaam = achternaam,
            PartnerVoorvoegsel = partnerVoorvoegsel,
            PartnerAchternaam = partnerAchternaam,
            Naamgebruik = naamgebruik,
        };

    [Property]
    public Property ToInvoer_GivesBackWhatWasRead() =>
        Prop.ForAll(Inputs.ToArbitrary(), invoer => Persoonsnaam.Read(invoer).GetValueOrThrow().ToInvoer() == invoer);

    [Property]
    public Property Json_GivesAnEqualName() => Prop.ForAll(Inputs.ToArbitrary(), invoer =>
    {
        var naam = Persoonsnaam.Read(invoer).GetValueOrThrow();
        return JsonSerializer.Deserialize<Persoonsnaam>(JsonSerializer.Serialize(naam)) == naam;
    });

    [Property]
    public Property Read_PrefixInFrontOrApart_FoldsTheSame() => Prop.ForAll(
        (from voorvoegsel in Gen.Elements(Voorvoegsels.Alle.ToArray())
         from naam in Gen.Elements("Meijden", "MEIJDEN", "Özil", "Salle-de Wit", "La Salle")
         select (voorvoegsel, naam)).ToArbitrary(),
        c =>
        {
            var apart = Persoonsnaam.Read(new Persoonsnaaminvoer { Voorvoegsel = c.voorvoegsel, Achternaam = c.naam }).GetValueOrThrow();
            var inFront = Persoonsnaam.Read(new Persoonsnaaminvoer { Achternaam = $"{c.voorvoegsel} {c.naam}" }).GetValueOrThrow();
            return apart.FoldedGeslachtsnaam == inFront.FoldedGeslachtsnaam;
        });
}
