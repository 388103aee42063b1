using System.Reflection;

namespace Vroegsignalering.Tests.Signalen;

/// <summary>
/// Every part of the records of a signal keeps its own value, whatever else is set, in whatever order, and no copy changes the one it was made of; equal
/// parts make equal records. Against a table of the parts, for every two parts and every two values.
/// </summary>
public sealed class CopyLaw
{
    private static readonly Dictionary<string, string> Forgets = new()
    {
        [nameof(Persoonsnaam.Voorvoegsel)] = nameof(Persoonsnaam.GeschrevenAchternaam),
        [nameof(Persoonsnaam.Geslachtsnaam)] = nameof(Persoonsnaam.GeschrevenAchternaam),
        [nameof(Persoonsnaam.PartnerVoorvoegsel)] = nameof(Persoonsnaam.GeschrevenPartnerAchternaam),
        [nameof(Persoonsnaam.PartnerGeslachtsnaam)] = nameof(Persoonsnaam.GeschrevenPartnerAchternaam),
    };

    [Fact]
    public void With_AnyTwoParts_KeepsEveryOther() => Assert.All(CopySamples.All, sample =>
    {
        foreach (var first in sample.Parts)
        {
            foreach (var second in sample.Parts)
            {
                CheckCopies(sample.Bare, first.Key, first.Value, second.Key, second.Value);
            }
        }
    });

    [Fact]
    public void Samples_NameEveryPart() => Assert.All(CopySamples.All, sample =>
        Assert.Equal(
            sample.Bare.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(part => part.SetMethod is not null).Select(part => part.Name).Order(StringComparer.Ordinal),
            sample.Parts.Keys.Order(StringComparer.Ordinal)));

    private static void CheckCopies(object bare, string first, object?[] firsts, string second, object?[] seconds)
    {
        var copies = new List<(object Copy, Dictionary<string, object?> Parts)> { (bare, PartsOf(bare)) };
        foreach (var one in firsts)
        {
            copies.Add(With(copies[0], first, one));
            var changed = copies.Count - 1;
            foreach (var other in seconds)
            {
                copies.Add(With(copies[changed], second, other));
                copies.Add(With(copies[^1], first, copies[0].Parts[first]));
            }
        }

        foreach (var (copy, parts) in copies)
        {
            Assert.Equal(parts, PartsOf(copy));
            foreach (var (other, otherParts) in copies)
            {
                var same = parts.All(part => Equals(part.Value, otherParts[part.Key]));
                Assert.True(same == copy.Equals(other), $"{copy.GetType().Name}: {first}, {second}");
                Assert.True(!same || copy.GetHashCode() == other.GetHashCode(), $"{copy.GetType().Name}: {first}, {second}");
            }
        }
    }

    private static (object Copy, Dictionary<string, object?> Parts) With((object Copy, Dictionary<string, object?> Parts) from, string part, object? value)
    {
        var type = from.Copy.GetType();
        var copy = type.GetMethod("<Clone>$")!.Invoke(from.Copy, null)!;
        type.GetProperty(part)!.SetValue(copy, value);
        var parts = new Dictionary<string, object?>(from.Parts) { [part] = value };
        if (Forgets.TryGetValue(part, out var forgotten) && parts.ContainsKey(forgotten))
        {
            parts[forgotten] = null;
        }

        return (copy, parts);
    }

    private static Dictionary<string, object?> PartsOf(object value) => CopySamples.All
        .Single(sample => sample.Bare.GetType() == value.GetType()).Parts.Keys
        .ToDictionary(part => part, part => value.GetType().GetProperty(part)!.GetValue(value));
}
