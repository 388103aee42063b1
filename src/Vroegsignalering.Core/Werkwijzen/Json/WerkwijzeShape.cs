using Vroegsignalering.Nazorg;
using Vroegsignalering.Werkwijzen.Json.Parts;
using Vroegsignalering.Werkwijzen.Json.Shapes;

namespace Vroegsignalering.Werkwijzen.Json;

/// <summary>A whole werkwijze in JSON. A new part is described in a file of <c>Parts</c> and named here three times: as a field, in the object, in the order of the checks.</summary>
internal static class WerkwijzeShape
{
    /// <summary>The version of the notation that is read and written.</summary>
    public const int Version = 1;

    public const string VersionName = "schema";

    /// <summary>By which editors find the JSON Schema; ignored when reading.</summary>
    public const string EditorName = "$schema";

    private static readonly List<Action<FieldValues, bool[], PluginCatalog, OptionChecker>> Checks = [];

    public static ObjectShape<Werkwijze> Shape { get; } = Make();

    /// <summary>Checks each part that was read, where the werkwijze as a whole was not.</summary>
    public static void CheckParts(FieldValues values, bool[] isFieldRead, PluginCatalog plugins, OptionChecker faults) =>
        Checks.ForEach(check => check(values, isFieldRead, plugins, faults));

    private static ObjectShape<Werkwijze> Make()
    {
        var shape = new ObjectShape<Werkwijze>(null);
        shape.Maybe(EditorName, "Waar het JSON-schema staat, voor editors; wordt bij het lezen overgeslagen.", Texts.NotBlank(new("een tekst", "a text")), _ => null);
        shape.Required(VersionName, "De versie van deze notatie.", new IntShape(Version, Version), _ => Version);
        var code = shape.Required("code", "De vaste code van de werkwijze, zoals duoplus.", Code(), w => w.Code);
        var naam = shape.Required("naam", "De naam voor mensen.", Texts.NotBlank(new("een tekst", "a text")), w => w.Naam);
        var versie = shape.Optional("versie", "De versie van de werkwijze; een zaak houdt de versie waarmee zij is geopend.", new IntShape(1), w => w.Versie, 1);
        var aanlevering = Add(shape, AanleveringPart.Part, w => w.Aanlevering);
        var matching = Add(shape, MatchingPart.Part, w => w.Matching);
        var selectie = Add(shape, SelectiePart.Part, w => w.Selectie);
        var screening = Add(shape, ScreeningPart.Part, w => w.Screening);
        var triage = Maybe(shape, TriagePart.Part, w => w.Triage);
        var contact = Add(shape, ContactPart.Part, w => w.Contact);
        var zaken = Add(shape, ZakenPart.Part, w => w.Zaken);
        var terugkoppeling = Add(shape, TerugkoppelingPart.Part, w => w.Terugkoppeling);
        var nazorg = Add(shape, NazorgPart.Part, w => w.Nazorg);
        var termijnen = Add(shape, TermijnenPart.Part, w => w.Termijnen);
        Checks.Add((values, isFieldRead, _, faults) =>
        {
            if (isFieldRead[nazorg.Place] && isFieldRead[termijnen.Place])
            {
                NazorgafsprakenChecker.Check(values.Get(nazorg), values.Get(termijnen), faults);
            }
        });
        return shape.MakeWith(values => new()
        {
            Code = values.Get(code),
            Naam = values.Get(naam),
            Versie = values.Get(versie),
            Aanlevering = values.Get(aanlevering),
            Matching = values.Get(matching),
            Selectie = values.Get(selectie),
            Screening = values.Get(screening),
            Triage = values.Find(triage),
            Contact = values.Get(contact),
            Zaken = values.Get(zaken),
            Terugkoppeling = values.Get(terugkoppeling),
            Nazorg = values.Get(nazorg),
            Termijnen = values.Get(termijnen),
        });
    }

    private static ValueField<Werkwijze, T> Add<T>(ObjectShape<Werkwijze> shape, Part<T> part, Func<Werkwijze, T> get)
    {
        var field = shape.Required(part.Name, part.Description, part.Shape, get);
        Checks.Add((values, isFieldRead, plugins, faults) =>
        {
            if (isFieldRead[field.Place])
            {
                part.Check?.Invoke(values.Get(field), plugins, faults);
            }
        });
        return field;
    }

    // A part that a werkwijze may lack.
    private static ValueField<Werkwijze, T> Maybe<T>(ObjectShape<Werkwijze> shape, Part<T> part, Func<Werkwijze, T?> get)
        where T : class
    {
        var field = shape.Maybe(part.Name, part.Description, part.Shape, get);
        Checks.Add((values, isFieldRead, plugins, faults) =>
        {
            if (isFieldRead[field.Place] && values.Find(field) is { } value)
            {
                part.Check?.Invoke(value, plugins, faults);
            }
        });
        return field;
    }

    private static TextShape<string> Code() => new(
        Patterns.Exact("[a-z0-9]+"), new("kleine letters en cijfers", "lower-case letters and digits"), Texts.Same, code => code)
    { Examples = ["mijngemeente"] };
}
