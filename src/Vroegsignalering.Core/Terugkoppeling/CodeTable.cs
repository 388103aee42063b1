using Vroegsignalering.Foundation;

namespace Vroegsignalering.Terugkoppeling;

/// <summary>One code for each member of an enumeration: a member without one, or with two, cannot be built.</summary>
internal sealed class CodeTable<T>
    where T : CodedEnum<T>
{
    private readonly Terugkoppelcode?[] _codes = new Terugkoppelcode?[CodedEnum<T>.All.Max(member => member.Value) + 1];

    public CodeTable(params ReadOnlySpan<(T Member, Terugkoppelcode? Code)> rows)
    {
        var missing = CodedEnum<T>.All.ToHashSet();
        foreach (var (member, code) in rows)
        {
            if (!missing.Remove(member))
            {
                throw new InvalidOperationException($"The table of {typeof(T).Name} has '{member.Code}' twice.");
            }

            _codes[member.Value] = code;
        }

        if (missing.Count > 0)
        {
            var codes = CodedEnum<T>.All.Where(missing.Contains).Select(member => member.Code);
            throw new InvalidOperationException($"The table of {typeof(T).Name} lacks {string.Join(", ", codes)}.");
        }
    }

    public Terugkoppelcode? Find(T member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return _codes[member.Value];
    }
}
