using System.Text.Json;
using System.Text.Json.Serialization;

namespace Vroegsignalering;

/// <summary>Writes a place of residence as an object with every part and its case in <c>soort</c>, and reads it back with the parts as written.</summary>
/// <remarks>
/// Cases: <c>adres</c>, <c>buitenlands-adres</c>, <c>locatiebeschrijving</c>, <c>onbekend</c>. An address is written as
/// <c>{"soort":"adres","huisnummer":26,"huisletter":"A","postcode":"2015HD","gebruik":"woning"}</c>; absent parts are left out. Refusals name the
/// fields and never show a value. Thread safe: no state.
/// </remarks>
/// <typeparam name="T">The case, or <see cref="Verblijfplaats"/> for any.</typeparam>
public sealed class VerblijfplaatsJsonConverter<T> : JsonConverter<T>
    where T : Verblijfplaats
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return VerblijfplaatsJson.Read(document.RootElement) as T
            ?? throw new JsonException($"The place of residence is not a {typeof(T).Name}.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        VerblijfplaatsJson.Write(writer, value);
    }
}
