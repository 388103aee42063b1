using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime.Text;
using Vroegsignalering.Foundation;
using Vroegsignalering.Signalen;

namespace Vroegsignalering.Tests.Signalen;

/// <summary>What a signal keeps as a number only comes back as it was given.</summary>
public sealed class SignaalFiguresTests
{
    private static readonly Gen<LocalDate> Days =
        Gen.Choose(0, Period.DaysBetween(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)).Select(LocalDate.MinIsoValue.PlusDays);

    [Property]
    public Property DayAndMonth_AnyDay_ComeBackInOrder() => Prop.ForAll(Days.ToArbitrary(), Days.ToArbitrary(), (one, other) =>
        SignaalFigures.Unpack(SignaalFigures.Pack(one)) == one
        && SignaalFigures.MonthOf(SignaalFigures.Number(one.ToYearMonth())) == one.ToYearMonth()
        && SignaalFigures.Pack(one).CompareTo(SignaalFigures.Pack(other)) == Math.Sign(one.CompareTo(other))
        && SignaalFigures.Number(one.ToYearMonth()).CompareTo(SignaalFigures.Number(other.ToYearMonth())) == Math.Sign(one.ToYearMonth().CompareTo(other.ToYearMonth())));

    [Fact]
    public void DayAndMonth_FirstAndLast_ComeBack() => Assert.All([LocalDate.MinIsoValue, new(-1, 12, 31), new(0, 1, 1), new(0, 12, 31), new(1, 1, 1), LocalDate.MaxIsoValue], day =>
    {
        var signaal = SampleSignals.Clean() with { Signaaldatum = day, Aanlevermaand = day.ToYearMonth() };

        Assert.Equal((day, day.ToYearMonth()), (signaal.Signaaldatum, signaal.Aanlevermaand));
    });

    // A day of another calendar is another value than the ISO day, and is written as it is.
    [Fact]
    public void Signaaldatum_OfAnotherCalendar_IsKept()
    {
        var iso = SampleSignals.Clean();
        var julian = iso with { Signaaldatum = iso.Signaaldatum.WithCalendar(CalendarSystem.Julian), Aanlevermaand = new(2026, 11, CalendarSystem.Julian) };

        Assert.NotEqual(iso, julian);
        Assert.Equal((CalendarSystem.Julian, CalendarSystem.Julian), (julian.Signaaldatum.Calendar, julian.Aanlevermaand.Calendar));
        Assert.Equal(iso.Figures.Signaaldatum, julian.Figures.Signaaldatum);
        Assert.Contains($"\"{LocalDatePattern.Iso.Format(julian.Signaaldatum)}\"", JsonSerializer.Serialize(julian), StringComparison.Ordinal);
        Assert.Equal(iso, julian with { Signaaldatum = iso.Signaaldatum, Aanlevermaand = iso.Aanlevermaand });
    }

    [Fact]
    public void Markeringen_EverySet_ComesBackOnceInOrder() => Assert.All(Enumerable.Range(0, 1 << Signaalmarkering.All.Count), set =>
    {
        var markeringen = Signaalmarkering.All.Where(markering => (set & (1 << (markering.Value - 1))) != 0).ToValueList();
        var signaal = SampleSignals.Clean().Marked([.. markeringen.Reverse(), .. markeringen]);

        Assert.Equal(markeringen, signaal.Markeringen);
        Assert.Equal(markeringen, Signaalmarkering.All.Where(signaal.Has).ToValueList());
        Assert.Equal(SampleSignals.Clean().Soort, signaal.Soort);
    });

    [Fact]
    public void Numbered_EveryMember_IsFound()
    {
        Assert.All(Signaalsoort.All, member => Assert.Same(member, Signaalsoort.Numbered(member.Value)));
        Assert.All(Rechtsvorm.All, member => Assert.Same(member, Rechtsvorm.Numbered(member.Value)));
        Assert.All(Adresgebruik.All, member => Assert.Same(member, Adresgebruik.Numbered(member.Value)));
    }
}
