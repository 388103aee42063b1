using System.Reflection;
using Vroegsignalering.Contact;

namespace Vroegsignalering.Tests.Contact;

/// <summary>The ready-made contact agreements by the name of their property; the call centre as agreements with that route only.</summary>
internal static class Standaardafspraken
{
    private static readonly IReadOnlyDictionary<string, Contactafspraken> ByName = typeof(Standaardcontactafspraken)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(property => property.Name != nameof(Standaardcontactafspraken.All))
        .ToDictionary(property => property.Name, property => property.GetValue(null) as Contactafspraken ?? Contactafspraken.Geen.With((Contactroute)property.GetValue(null)!));

    public static IEnumerable<string> Names => ByName.Keys;

    public static Contactafspraken Of(string name) => ByName[name];
}
