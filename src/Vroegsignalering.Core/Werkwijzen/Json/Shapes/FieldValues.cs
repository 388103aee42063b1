namespace Vroegsignalering.Werkwijzen.Json.Shapes;

/// <summary>The values of the fields of one object that was read.</summary>
internal readonly struct FieldValues(object?[] values)
{
    public TValue Get<TOwner, TValue>(ValueField<TOwner, TValue> field) => (TValue)values[field.Place]!;

    public TValue? Find<TOwner, TValue>(ValueField<TOwner, TValue> field) => (TValue?)values[field.Place];
}
