using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

public sealed class SignaalPrivacyLaw
{
    // Recognisable and wrong in every one of these fields, or right and then not in a fault at all.
    private const string Secret = "Geheim8642\u0001Xyz";

    private static readonly string[] Personal =
    [
        nameof(Signaalinvoer.Voornamen), nameof(Signaalinvoer.Voorletters), nameof(Signaalinvoer.Voorvoegsel), nameof(Signaalinvoer.Achternaam),
        nameof(Signaalinvoer.PartnerVoorvoegsel), nameof(Signaalinvoer.PartnerAchternaam), nameof(Signaalinvoer.Naamgebruik),
        nameof(Signaalinvoer.Geboortedatum), nameof(Signaalinvoer.Burgerservicenummer), nameof(Signaalinvoer.Bedrijfsnaam),
        nameof(Signaalinvoer.Telefoon), nameof(Signaalinvoer.Email), nameof(Signaalinvoer.Straat), nameof(Signaalinvoer.Huisnummer),
        nameof(Signaalinvoer.Huisletter), nameof(Signaalinvoer.Toevoeging), nameof(Signaalinvoer.Postcode), nameof(Signaalinvoer.Woonplaats),
        nameof(Signaalinvoer.Partnerkenmerk),
    ];

    // SIG-12: no personal value in a fault or a refusal.
    [Property(Arbitrary = [typeof(SignalArbitraries)], MaxTest = 300)]
    public Property Read_PersonalFieldsWrong_NeverShowTheirValue() =>
        Prop.ForAll(SignalArbitraries.Signal(), Gen.SubListOf(Personal).ToArbitrary(), (signaal, names) =>
        {
            var invoer = SignalArbitraries.Fields.Where(field => names.Contains(field.Name)).Aggregate(signaal.ToInvoer(), (one, field) => SignalArbitraries.Set(one, field, Secret));
            var result = Vroegsignaal.Read(invoer, maand => maand.OnDayOfMonth(25));
            var shown = string.Join('\n', result.Faults.Select(fault => fault.ToText(Taal.Nederlands) + fault.ToText(Taal.Engels))) + invoer + result;

            Assert.Equal(names.Count > 0, result.Faults.Count > 0);
            Assert.DoesNotContain("Geheim", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("8642", shown, StringComparison.Ordinal);
        });
}
