using System.Text;
using FsCheck.Xunit;
using Ical.Net;
using Vroegsignalering.Aanlevering;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;

namespace Vroegsignalering.Tests.Termijnen;

/// <summary>What is written is read back by another library.</summary>
public sealed class AgendaWriterTests
{
    private static readonly Instant Stempel = Instant.FromUtc(2026, 11, 1, 8, 30, 15);

    private static readonly Agendapunt Punt = new()
    {
        Kenmerk = "terugkoppeling-2026-11",
        Datum = new(2027, 1, 6),
        Onderwerp = new("terugkoppeling: signalen van 2026-11", "feedback: signals of 2026-11"),
    };

    [Fact]
    public void Write_WholeDay_IsTheStatedText() => Assert.Equal(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Vroegsignalering//Vroegsignalering.Core//NL\r\nCALSCALE:GREGORIAN\r\nX-WR-CALNAME:Termijnen\r\n"
        + "BEGIN:VEVENT\r\nUID:terugkoppeling-2026-11@voorbeeld.nl\r\nDTSTAMP:20261101T083015Z\r\nDTSTART;VALUE=DATE:20270106\r\n"
        + "SUMMARY:terugkoppeling: signalen van 2026-11\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
        AgendaWriter.Write([Punt], "Termijnen", "voorbeeld.nl", Stempel, Taal.Nederlands));

    // AAN-11, TER-7: 11:00 Dutch time, 10:00 UTC in winter and 09:00 in summer; December 2026 on the 28th.
    [Fact]
    public void Write_RunCalendarOfAYear_IsReadBackByAnotherLibrary()
    {
        var werkwijze = Standaardwerkwijzen.Arnhem;
        var maanden = Runkalender.Of(2026, werkwijze.Aanlevering.Aanlevermoment, werkwijze.Termijnen);
        var punten = maanden.SelectMany(maand => maand.ToAgendapunten()).ToList();
        var read = Read(AgendaWriter.Write(punten, "Arnhem 2026", "voorbeeld.nl", Stempel, Taal.Nederlands));

        Assert.Equal(punten.Count, read.Events.Count);
        Assert.Equal(punten.Count, read.Events.Select(e => e.Uid).Distinct().Count());
        foreach (var (punt, e) in punten.Zip(read.Events))
        {
            Assert.Equal(punt.Kenmerk + "@voorbeeld.nl", e.Uid);
            Assert.Equal(punt.Onderwerp.Nederlands, e.Summary);
            Assert.Equal(punt.Toelichting?.Nederlands, e.Description);
            Assert.Equal(punt.Tijd is null, e.IsAllDay);
            Assert.Equal(Stempel.ToDateTimeUtc(), e.DtStamp!.AsUtc);
            Assert.Equal(punt.Tijd is null ? punt.Datum.ToDateTimeUnspecified() : maanden.Single(m => m.Aanlevermoment.Datum == punt.Datum && punt.Tijd is not null).Aanlevermoment.Tijdstip.ToDateTimeUtc(), punt.Tijd is null ? e.Start!.Value : e.Start!.AsUtc);
        }

        var moments = read.Events.Where(e => !e.IsAllDay).Select(e => e.Start!.AsUtc).ToList();
        Assert.Equal(12, moments.Count);
        Assert.Equal(new DateTime(2026, 12, 28, 10, 0, 0, DateTimeKind.Utc), moments[11]);
        Assert.Equal(new DateTime(2026, 5, 26, 9, 0, 0, DateTimeKind.Utc), moments[4]);
    }

    // RFC 5545: any text survives, no line is longer than 75 bytes, every line ends in CR LF.
    [Property]
    public void Write_AnyText_IsFoldedAndReadBack(string? raw)
    {
        var text = "x" + new string((raw ?? string.Empty).Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).ToArray()) + "é; een, twee \\ drie\nvier 🏠" + raw?.Length + "x";
        var punt = Punt with { Onderwerp = new(text, text), Toelichting = new(text + text + text, text) };
        var written = AgendaWriter.Write([punt], text, "voorbeeld.nl", Stempel, Taal.Nederlands);

        Assert.EndsWith("END:VCALENDAR\r\n", written, StringComparison.Ordinal);
        Assert.All(written.Split("\r\n"), line =>
        {
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75);
            Assert.DoesNotContain(line, char.IsControl);
        });
        var read = Assert.Single(Read(written).Events);
        Assert.Equal(text, read.Summary);
        Assert.Equal(text + text + text, read.Description);
    }

    // RFC 5545, 3.8.4.7: a client keeps one of two entries with the same UID.
    [Theory]
    [InlineData("")]
    [InlineData("k")]
    public void Write_MarkEmptyOrTwice_IsRefused(string second)
    {
        var exception = Assert.Throws<ArgumentException>(
            () => AgendaWriter.Write([Punt with { Kenmerk = "k" }, Punt with { Kenmerk = second }], "n", "d", Stempel, Taal.Nederlands));

        Assert.StartsWith($"Every entry has a mark of its own, or a client drops one of two; found '{second}' again or empty.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ControlCharactersAndLineEnds_AreDroppedOrEscaped()
    {
        var punt = Punt with { Onderwerp = new("een\r\ntwee\rdrie\0\tvier", "-") };
        Assert.Contains("SUMMARY:een\\ntwee\\ndrie vier\r\n", AgendaWriter.Write([punt], "n", "d", Stempel, Taal.Nederlands), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SameArguments_IsTheSameTextAndTheLanguageIsTheAsked()
    {
        Assert.Equal(AgendaWriter.Write([Punt], "n", "d", Stempel, Taal.Engels), AgendaWriter.Write([Punt with { Tijd = null }], "n", "d", Stempel, Taal.Engels));
        Assert.Contains("SUMMARY:feedback: signals of 2026-11\r\n", AgendaWriter.Write([Punt], "n", "d", Stempel, Taal.Engels), StringComparison.Ordinal);
        Assert.Empty(Read(AgendaWriter.Write([], "n", "d", Stempel, Taal.Engels)).Events);
    }

    [Fact]
    public void Of_DeadlineOfACase_IsItsDueDateUnderAStableMark()
    {
        var bewaking = new Termijnbewaking(Standaardwerkwijzen.Arnhem.Termijnen);
        var dossier = new Termijndossier
        {
            Kenmerk = "2026-11-000017",
            Gebeurtenissen = [Termijngebeurtenis.Of(Termijnsoort.Terugkoppeling, Termijngebeurtenissoort.Begonnen, new(2026, 11, 25))],
        };
        var termijn = Assert.Single(bewaking.ByUrgency([dossier], Stempel + Duration.FromDays(40)));
        var punt = Agendapunt.Of(termijn);
        Assert.Equal(("2026-11-000017-terugkoppeling-2026-11-25", new LocalDate(2027, 1, 6), "terugkoppeling: 2026-11-000017"), (punt.Kenmerk, punt.Datum, punt.Onderwerp.Nederlands));
        var unbegun = new Dossiertermijn { Kenmerk = "k", Stand = bewaking.Assess([], Stempel)[0] };
        Assert.Throws<ArgumentException>(() => Agendapunt.Of(unbegun));
    }

    private static Calendar Read(string text) => Calendar.Load(text)!;
}
