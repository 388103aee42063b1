using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Vroegsignalering.Tests.Personen;

public class NameFoldLaws
{
    private static readonly Gen<string> Names = Gen.Elements("abdijozABDIJOZ-' .,12éëÉöÖøØłŁßæÆıŞşçñŋĸ".ToCharArray()).ArrayOf().Select(letters => new string(letters));

    [Property]
    public Property Fold_Twice_ChangesNothing() =>
        Prop.ForAll(Names.ToArbitrary(), name => NameFold.Fold(NameFold.Fold(name)) == NameFold.Fold(name));

    [Property]
    public bool Fold_AnyText_TwiceChangesNothing(string? text) => NameFold.Fold(NameFold.Fold(text)) == NameFold.Fold(text);

    [Property]
    public Property Fold_Case_DoesNotCount() => Prop.ForAll(Names.ToArbitrary(), name =>
        NameFold.Fold(name.ToUpperInvariant()) == NameFold.Fold(name) && NameFold.Fold(name.ToLowerInvariant()) == NameFold.Fold(name));

    [Property]
    public Property Fold_Diacritics_DoNotCount() => Prop.ForAll(Names.ToArbitrary(), name =>
        NameFold.Fold(Diakrieten.ToPlain(name)) == NameFold.Fold(name) && NameFold.Fold(name.Normalize(NormalizationForm.FormD)) == NameFold.Fold(name));

    [Property]
    public Property Fold_SpacesAndPunctuation_DoNotCount() => Prop.ForAll(Names.ToArbitrary(), name =>
        NameFold.Fold(string.Concat(name.Where(char.IsLetterOrDigit))) == NameFold.Fold(name));
}
