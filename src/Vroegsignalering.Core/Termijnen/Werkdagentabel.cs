using System.Numerics;

namespace Vroegsignalering.Termijnen;

/// <summary>Which of a row of days are working days, with counts, so that nothing steps from day to day.</summary>
/// <remarks>
/// Days and working days are numbered from 0. One bit for each day, the count before each word of 64 days, and the word of every 64th
/// working day: some 18 kB for 230 years, which stays in the nearest cache. Thread safe: immutable once made.
/// </remarks>
internal sealed class Werkdagentabel
{
    private const int WordBits = 64;

    private readonly ulong[] _words;
    private readonly int[] _before;
    private readonly int[] _wordOfEvery64th;

    /// <summary>Makes the table of a row of days.</summary>
    /// <param name="werkdagen">Whether each day is a working day.</param>
    internal Werkdagentabel(ReadOnlySpan<bool> werkdagen)
    {
        // One word more than the days fill, so that the count before the end of the row needs no special case.
        _words = new ulong[(werkdagen.Length / WordBits) + 1];
        _before = new int[_words.Length + 1];
        var starts = new List<int>();
        for (var day = 0; day < werkdagen.Length; day++)
        {
            if (werkdagen[day])
            {
                if (Count++ % WordBits == 0)
                {
                    starts.Add(day / WordBits);
                }

                _words[day / WordBits] |= 1UL << (day % WordBits);
            }

            _before[(day / WordBits) + 1] = Count;
        }

        _before[^1] = Count;
        _wordOfEvery64th = [.. starts];
    }

    /// <summary>The number of working days in the whole row.</summary>
    internal int Count { get; }

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">Number of the day, 0 up to but excluding the length of the row.</param>
    internal bool IsWerkdag(int day) => (_words[day / WordBits] & (1UL << (day % WordBits))) != 0;

    /// <summary>The number of working days before a day.</summary>
    /// <param name="day">Number of the day, 0 up to and including the length of the row; the day itself is not counted.</param>
    internal int CountBefore(int day) =>
        _before[day / WordBits] + BitOperations.PopCount(_words[day / WordBits] & ((1UL << (day % WordBits)) - 1));

    /// <summary>The day of a working day.</summary>
    /// <param name="number">Number of the working day, 0 up to but excluding <see cref="Count"/>.</param>
    /// <returns>The number of its day.</returns>
    internal int DayOf(int number)
    {
        var word = _wordOfEvery64th[number / WordBits];
        while (_before[word + 1] <= number)
        {
            word++;
        }

        var bits = _words[word];
        for (var skip = number - _before[word]; skip > 0; skip--)
        {
            bits &= bits - 1; // Clears the lowest set bit.
        }

        return (word * WordBits) + BitOperations.TrailingZeroCount(bits);
    }
}
