using Vroegsignalering.Matching.Vergelijking;

namespace Vroegsignalering.Matching.Tests.Vergelijking;

/// <summary>Makes profiles of signals of which only the client counts.</summary>
internal static class Profiles
{
    public static SignalProfile Of(Persoonsnaam? name, Geboortedatum birth = default, string address = "2015HD 26") => SignalProfile.Of(
        new SignalBuilder().Build() with { Client = new() { Naam = name, Geboortedatum = birth }, Adres = Adres.Parse(address) },
        Naamfrequenties.Nederland);
}
