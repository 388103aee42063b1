using Vroegsignalering.Contact;
using Vroegsignalering.Foundation;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Werkwijzen;
using Vroegsignalering.Zaken;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Tests.Zaken;

/// <summary>Each event that starts, meets or ends a deadline, one by one (TER-5, TER-6).</summary>
public sealed class ZaaktermijnenTests
{
    // Columns: werkwijze, case, deadline, today, the line of the watch.
    public static TheoryData<string, string, string, string, string> Lines => new()
    {
        // 000, 003: 14 calendar days from the earliest report; met by a visit, reached or not, on its own day.
        { "arnhem", "2025-03-26 geopend a:2025-03-25 b:2025-03-24", "eerste-huisbezoek", "2025-04-02", "uiterlijk 2025-04-07, nog 5 kalenderdagen (3 werkdagen)" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-04-10 niet-thuis @2025-04-08", "eerste-huisbezoek", "2025-04-20", "uiterlijk 2025-04-08, gehaald op 2025-04-08, op tijd" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-04-09 bezoek; 2025-04-10 bezoek", "eerste-huisbezoek", "2025-04-20", "uiterlijk 2025-04-08, gehaald op 2025-04-09, 1 kalenderdag te laat" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-04-09 bezoek; 2025-04-10 niet-thuis @2025-04-07", "eerste-huisbezoek", "2025-04-20", "uiterlijk 2025-04-08, gehaald op 2025-04-07, op tijd" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-04-01 telefoon", "eerste-huisbezoek", "2025-04-08", "uiterlijk 2025-04-08, vandaag de laatste dag" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-04-01 afspraak", "eerste-huisbezoek", "2025-04-08", "uiterlijk 2025-04-08, gehaald op 2025-04-01, op tijd" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-04-01 telefoon; 2025-04-02 weigert", "eerste-huisbezoek", "2025-04-08", "uiterlijk 2025-04-08, vervallen op 2025-04-02" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-05-26 signaal b:2025-05-25", "eerste-huisbezoek", "2025-06-20", "uiterlijk 2025-04-08, gehaald op 2025-04-01, op tijd" },

        // 002: the card, the visit after it, and the resident who calls himself.
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bericht-gelaten", "nieuw-bezoek-na-kaartje", "2025-04-03", "uiterlijk 2025-04-02, 1 kalenderdag (1 werkdag) te laat" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-03-28 niet-thuis", "nieuw-bezoek-na-kaartje", "2025-04-03", "begint bij kaartje achtergelaten" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-03-28 kaartje; 2025-04-01 niet-thuis", "nieuw-bezoek-na-kaartje", "2025-04-03", "uiterlijk 2025-04-02, gehaald op 2025-04-01, op tijd" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-03-28 kaartje; 2025-04-01 bericht-gelaten", "nieuw-bezoek-na-kaartje", "2025-04-03", "uiterlijk 2025-04-06, nog 3 kalenderdagen (1 werkdag)" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-03-28 kaartje; 2025-03-30 belt", "nieuw-bezoek-na-kaartje", "2025-04-03", "uiterlijk 2025-04-02, vervallen op 2025-03-30" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-03-28 kaartje; 2025-03-30 bezoek", "nieuw-bezoek-na-kaartje", "2025-04-03", "uiterlijk 2025-04-02, gehaald op 2025-03-30, op tijd" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-03-28 kaartje; 2025-03-30 geen-contact", "nieuw-bezoek-na-kaartje", "2025-04-03", "uiterlijk 2025-04-02, vervallen op 2025-03-30" },

        // 002: three weeks from hand-over, until contact or an end status; another attempt is neither.
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 niet-thuis", "contactfase", "2025-04-15", "uiterlijk 2025-04-16, nog 1 kalenderdag (1 werkdag)" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-17 telefoon", "contactfase", "2025-04-20", "uiterlijk 2025-04-16, gehaald op 2025-04-17, 1 kalenderdag te laat" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 niet-thuis; 2025-04-16 geen-contact", "contactfase", "2025-04-20", "uiterlijk 2025-04-16, gehaald op 2025-04-16, op tijd" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 uitstroom onterecht; 2025-05-01 heropend nog-niet-gestart", "contactfase", "2025-05-02", "uiterlijk 2025-05-22, nog 20 kalenderdagen (13 werkdagen)" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-03-30 niet-thuis; 2025-04-01 uitstroom onterecht; 2025-05-01 heropend geen-contact-nog-een-poging", "contactfase", "2025-05-02", "uiterlijk 2025-05-22, nog 20 kalenderdagen (13 werkdagen)" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 uitstroom onterecht; 2025-05-01 heropend lopend", "contactfase", "2025-05-02", "uiterlijk 2025-04-16, gehaald op 2025-04-01, op tijd" },

        // 000: 28 working days from the report; every signal of the case had its message.
        { "arnhem", "2026-11-26 geopend a:2026-11-25", "terugkoppeling", "2027-01-05", "uiterlijk 2027-01-06, nog 1 kalenderdag (1 werkdag)" },
        { "arnhem", "2026-11-26 geopend a:2026-11-25; 2026-12-20 bericht a wil-hulp", "terugkoppeling", "2027-01-05", "uiterlijk 2027-01-06, gehaald op 2026-12-20, op tijd" },
        { "arnhem", "2026-11-26 geopend a:2026-11-25 b:2026-11-25; 2026-12-20 bericht a wil-hulp", "terugkoppeling", "2027-01-05", "uiterlijk 2027-01-06, nog 1 kalenderdag (1 werkdag)" },
        { "arnhem", "2026-11-26 geopend a:2026-11-25 b:2026-11-25; 2026-12-20 bericht a wil-hulp; 2027-01-07 bericht b wil-hulp", "terugkoppeling", "2027-01-08", "uiterlijk 2027-01-06, gehaald op 2027-01-07, 1 kalenderdag te laat" },
        { "arnhem", "2026-11-26 geopend a:2026-11-25; 2026-12-20 bericht a wil-hulp; 2027-01-26 signaal b:2027-01-25", "terugkoppeling", "2027-01-27", "uiterlijk 2027-03-04, nog 36 kalenderdagen (26 werkdagen)" },
        { "arnhem", "2026-11-26 geopend a:2026-11-25; 2026-12-20 bericht a wil-hulp; 2026-12-28 signaal b:2026-11-25", "terugkoppeling", "2027-01-05", "uiterlijk 2027-01-06, nog 1 kalenderdag (1 werkdag)" },

        // ZAA-6: reopening starts the feedback term anew, told or not.
        { "arnhem", "2026-11-26 geopend a:2026-11-25; 2026-12-01 uitstroom onterecht; 2026-12-02 heropend lopend", "terugkoppeling", "2026-12-02", "uiterlijk 2027-01-13, nog 42 kalenderdagen (28 werkdagen)" },
        { "arnhem", "2026-11-26 geopend a:2026-11-25; 2026-12-01 uitstroom onterecht; 2026-12-01 eindbericht a melding-onterecht; 2026-12-02 heropend lopend", "terugkoppeling", "2026-12-02", "uiterlijk 2027-01-13, nog 42 kalenderdagen (28 werkdagen)" },

        // 004: 28 calendar days from taking up, at once when help is accepted.
        { "landelijk", "2025-04-02 geopend a:2025-03-25", "terugkoppeling", "2025-04-10", "uiterlijk 2025-04-30, nog 20 kalenderdagen (12 werkdagen)" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-09 bezoek; 2025-04-10 hulp quick-fix", "terugkoppeling", "2025-04-10", "uiterlijk 2025-04-10, vandaag de laatste dag" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-09 bezoek; 2025-04-10 hulp quick-fix; 2025-04-10 bericht a wil-hulp", "incassorust", "2025-04-11", "uiterlijk 2025-05-10, nog 29 kalenderdagen (17 werkdagen)" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-10 bericht a nog-niet-bereikt-of-wil-geen-hulp", "incassorust", "2025-04-11", "begint bij terugkoppeling dat de inwoner hulp wil" },

        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-09 bezoek; 2025-04-10 bericht a wil-hulp; 2025-04-12 weigert; 2025-04-20 heropend lopend", "incassorust", "2025-04-21", "uiterlijk 2025-05-10, vervallen op 2025-04-20" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-09 bezoek; 2025-04-10 bericht a wil-hulp; 2025-04-12 weigert; 2025-04-20 heropend lopend; 2025-04-21 bericht a wil-hulp", "incassorust", "2025-04-21", "uiterlijk 2025-05-21, nog 30 kalenderdagen (21 werkdagen)" },

        // Wgs art. 4: from accepting the offer, and nothing else; met by the first contact after it.
        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-09 bezoek; 2025-04-10 hulp quick-fix", "eerste-gesprek", "2025-04-11", "begint bij aanbod voor schuldhulpverlening aanvaard" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-10 bezoek; 2025-04-10 hulp aanmelding-schuldhulp", "eerste-gesprek", "2025-04-11", "uiterlijk 2025-05-08, nog 27 kalenderdagen (16 werkdagen)" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-10 bezoek; 2025-04-10 hulp quick-fix; 2025-04-14 hulp aanmelding-schuldhulp; 2025-04-20 telefoon", "eerste-gesprek", "2025-04-21", "uiterlijk 2025-05-12, gehaald op 2025-04-20, op tijd" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-10 bezoek; 2025-04-10 hulp aanmelding-schuldhulp; 2025-04-20 afgerond vervolghulp", "eerste-gesprek", "2025-04-21", "uiterlijk 2025-05-08, vervallen op 2025-04-20" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25!; 2025-04-10 bezoek; 2025-04-10 hulp aanmelding-schuldhulp", "eerste-gesprek-bedreigende-situatie", "2025-04-11", "uiterlijk 2025-04-15, nog 4 kalenderdagen (2 werkdagen)" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-03 signaal b:2025-04-03!; 2025-04-10 bezoek; 2025-04-10 hulp aanmelding-schuldhulp; 2025-04-14 bezoek", "eerste-gesprek-bedreigende-situatie", "2025-04-15", "uiterlijk 2025-04-15, gehaald op 2025-04-14, op tijd" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25!; 2025-04-10 bezoek; 2025-04-10 hulp aanmelding-schuldhulp", "eerste-gesprek", "2025-04-11", "begint bij aanbod voor schuldhulpverlening aanvaard" },
        { "landelijk", "2025-04-02 geopend a:2025-03-25; 2025-04-10 bezoek; 2025-04-10 hulp aanmelding-schuldhulp; 2025-04-12 telefoon; 2025-04-13 hulp quick-fix; 2025-04-14 hulp aanmelding-schuldhulp", "eerste-gesprek", "2025-04-15", "uiterlijk 2025-05-08, gehaald op 2025-04-12, op tijd" },

        // 000: about two months from the visit that reached the resident, who agrees to it later that day.
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja", "nazorgcontact", "2025-05-27", "uiterlijk 2025-05-28, nog 1 kalenderdag (1 werkdag)" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-04-03 telefoon; 2025-04-04 nazorg ja", "nazorgcontact", "2025-05-28", "uiterlijk 2025-05-28, vandaag de laatste dag" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 telefoon; 2025-04-04 nazorg ja", "nazorgcontact", "2025-05-28", "uiterlijk 2025-05-28, vandaag de laatste dag" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 correctie lopend; 2025-04-04 nazorg ja", "nazorgcontact", "2025-06-04", "uiterlijk 2025-06-04, vandaag de laatste dag" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg nee", "nazorgcontact", "2025-05-27", "begint bij huisbezoek waarbij de inwoner is bereikt en met nazorg instemt" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja; 2025-05-20 gedaan nazorgcontact niet-bereikt", "nazorgcontact", "2025-05-27", "uiterlijk 2025-05-28, gehaald op 2025-05-20, op tijd" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja; 2025-05-20 gedaan heropaf", "nazorgcontact", "2025-05-28", "uiterlijk 2025-05-28, vandaag de laatste dag" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja; 2025-04-20 terugval", "nazorgcontact", "2025-05-28", "uiterlijk 2025-05-28, vervallen op 2025-04-20" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja; 2025-04-20 terugval; 2025-04-30 nazorg ja", "nazorgcontact", "2025-06-29", "uiterlijk 2025-06-30, nog 1 kalenderdag (1 werkdag)" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja; 2025-04-20 weigert", "nazorgcontact", "2025-05-28", "uiterlijk 2025-05-28, vervallen op 2025-04-20" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja; 2025-04-10 correctie lopend; 2025-04-20 nazorg nee", "nazorgcontact", "2025-05-28", "uiterlijk 2025-05-28, vervallen op 2025-04-20" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja; 2025-04-20 uitstroom overleden", "nazorgcontact", "2025-05-28", "uiterlijk 2025-05-28, vervallen op 2025-04-20" },
        { "arnhem", "2025-03-26 geopend a:2025-03-25; 2025-03-28 bezoek; 2025-03-28 nazorg ja; 2025-04-20 nazorg-af advies-of-quick-fix", "nazorgcontact", "2025-05-28", "uiterlijk 2025-05-28, vandaag de laatste dag" },

        // 003: six months from the final message, the first one of the case; interim messages do not count.
        { "twente", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-10 bericht a wil-hulp", "heropaf", "2025-05-01", "begint bij terugkoppeling gegeven" },
        { "twente", "2025-03-26 geopend a:2025-03-25 b:2025-03-25; 2025-04-01 bezoek; 2025-04-19 weigert; 2025-04-20 eindbericht a nog-niet-bereikt-of-wil-geen-hulp; 2025-04-22 eindbericht b nog-niet-bereikt-of-wil-geen-hulp", "heropaf", "2025-10-20", "uiterlijk 2025-10-20, vandaag de laatste dag" },
        { "twente", "2025-03-26 geopend a:2025-03-25; 2025-04-19 uitstroom geen-inwoner; 2025-04-20 eindbericht a geen-inwoner", "heropaf", "2025-10-20", "begint bij terugkoppeling gegeven" },
        { "twente", "2025-03-26 geopend a:2025-03-25; 2025-04-19 uitstroom onterecht; 2025-04-20 eindbericht a melding-onterecht; 2025-04-21 correctie lopend", "heropaf", "2025-10-20", "uiterlijk 2025-10-20, vervallen op 2025-04-21" },

        // 002: half a year from closing; reopening ends it, and a closing that is corrected never was.
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-30 weigert", "volgen", "2025-10-31", "uiterlijk 2025-10-30, 1 kalenderdag (1 werkdag) te laat" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-30 weigert; 2025-06-01 heropend lopend", "volgen", "2025-10-31", "uiterlijk 2025-10-30, vervallen op 2025-06-01" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-30 weigert; 2025-05-01 correctie lopend", "volgen", "2025-10-31", "begint bij afsluiting" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-30 uitstroom onterecht; 2025-05-01 correctie nog-niet-gestart", "contactfase", "2025-04-10", "uiterlijk 2025-04-16, nog 6 kalenderdagen (4 werkdagen)" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-30 weigert; 2025-05-10 correctie afgerond advies-of-quick-fix", "volgen", "2025-10-30", "uiterlijk 2025-10-30, vandaag de laatste dag" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-30 weigert; 2025-06-01 heropend lopend; 2025-05-20 correctie wil-geen-hulp", "volgen", "2025-12-01", "uiterlijk 2025-12-01, vandaag de laatste dag" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-30 uitstroom overleden; 2025-05-10 correctie wil-geen-hulp; 2025-05-11 correctie lopend", "volgen", "2025-10-30", "begint bij afsluiting" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-30 correctie wil-geen-hulp", "volgen", "2025-10-30", "uiterlijk 2025-10-30, vandaag de laatste dag" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-30 weigert; 2025-05-10 correctie directe-uitstroom overleden", "volgen", "2025-10-30", "uiterlijk 2025-10-30, vervallen op 2025-05-10" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-30 uitstroom overleden; 2025-05-10 correctie wil-geen-hulp", "volgen", "2025-11-10", "uiterlijk 2025-11-10, vandaag de laatste dag" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-30 afgerond overleden", "volgen", "2025-10-30", "begint bij afsluiting" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-01 niet-thuis; 2025-04-30 uitstroom overleden; 2025-05-10 heropend lopend; 2025-05-11 uitstroom zelf-betaald", "volgen", "2025-11-11", "uiterlijk 2025-11-11, vandaag de laatste dag" },
        { "pilot50", "2025-03-26 geopend a:2025-03-25; 2025-04-30 uitstroom overleden", "volgen", "2025-10-30", "begint bij afsluiting" },

        // 000: the evaluations run from the report.
        { "arnhem", "2025-03-26 geopend a:2025-03-25", "tweede-evaluatie", "2025-09-24", "uiterlijk 2025-09-25, nog 1 kalenderdag (1 werkdag)" },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void EventsOf_Case_GivesTheStateOfTheDeadline(string code, string script, string soort, string vandaag, string expected)
    {
        Assert.True(Standaardwerkwijzen.TryGet(code, out var werkwijze));
        Assert.Equal(expected, State(werkwijze.Termijnen, script, Termijnsoort.FromCode(soort), vandaag));
    }

    // TER-6: the retention period that the host gives runs from closing; reopening ends it and closing again starts it anew.
    [Theory]
    [InlineData("2025-03-26 geopend a:2025-03-25; 2025-04-30 uitstroom onterecht", "uiterlijk 2026-04-30, nog 302 kalenderdagen (210 werkdagen)")]
    [InlineData("2025-03-26 geopend a:2025-03-25; 2025-04-30 uitstroom onterecht; 2025-06-01 heropend lopend", "uiterlijk 2026-04-30, vervallen op 2025-06-01")]
    [InlineData("2025-03-26 geopend a:2025-03-25; 2025-04-30 uitstroom onterecht; 2025-06-01 heropend lopend; 2025-06-30 uitstroom onterecht", "uiterlijk 2026-06-30, nog 363 kalenderdagen (250 werkdagen)")]
    public void EventsOf_RetentionPeriod_RunsFromTheLastClosing(string script, string expected)
    {
        var termijnen = Termijnafspraken.Geen.With(Termijnsoort.Bewaartermijn, Termijn.Parse("1 jaar (beleid)"));
        Assert.Equal(expected, State(termijnen, script, Termijnsoort.Bewaartermijn, "2025-07-02"));
    }

    // The start event is what the werkwijze agrees on the day, not fixed per deadline.
    [Theory]
    [InlineData("signaal-opgepakt", "2025-03-28", "uiterlijk 2025-04-11, nog 14 kalenderdagen (10 werkdagen)")]
    [InlineData("overdracht-aan-team", "2025-03-28", "uiterlijk 2025-04-11, nog 14 kalenderdagen (10 werkdagen)")]
    [InlineData("melding", "2025-03-28", "uiterlijk 2025-04-08, nog 11 kalenderdagen (7 werkdagen)")]
    [InlineData("lijst-ontvangen", "2025-03-28", "begint bij ontvangst van de signaallijst")]
    [InlineData("einde-contract", "2025-03-28", "begint bij einde van het contract")]
    [InlineData("hulp-aanvaard", "2025-04-05", "uiterlijk 2025-04-18, nog 13 kalenderdagen (9 werkdagen)")]
    public void EventsOf_AnotherStartAgreed_FollowsIt(string start, string vandaag, string expected)
    {
        var termijnen = Termijnafspraken.Geen.With(FirstVisit(GedateerdeWaarde.Vast(Startgebeurtenis.FromCode(start), Bron.Host)));
        Assert.Equal(expected, State(termijnen, "2025-03-28 geopend a:2025-03-25; 2025-04-03 telefoon; 2025-04-04 hulp quick-fix", Termijnsoort.EersteHuisbezoek, vandaag));
    }

    // A signal added, or reopening without contact, is taking up again; reopening while help runs is not. Help is accepted once in a round.
    [Theory]
    [InlineData("signaal-opgepakt", "2025-03-28 geopend a:2025-03-25; 2025-04-01 bezoek", "uiterlijk 2025-04-11, gehaald op 2025-04-01, op tijd")]
    [InlineData("signaal-opgepakt", "2025-03-28 geopend a:2025-03-25; 2025-04-01 bezoek; 2025-04-26 signaal b:2025-04-25", "uiterlijk 2025-05-10, nog 8 kalenderdagen (4 werkdagen)")]
    [InlineData("signaal-opgepakt", "2025-03-28 geopend a:2025-03-25; 2025-04-01 uitstroom onterecht; 2025-04-26 signaal b:2025-04-25", "uiterlijk 2025-04-11, vervallen op 2025-04-01")]
    [InlineData("signaal-opgepakt", "2025-03-28 geopend a:2025-03-25; 2025-04-01 uitstroom onterecht; 2025-04-26 heropend nog-niet-gestart", "uiterlijk 2025-05-10, nog 8 kalenderdagen (4 werkdagen)")]
    [InlineData("signaal-opgepakt", "2025-03-28 geopend a:2025-03-25; 2025-04-01 uitstroom onterecht; 2025-04-26 heropend lopend", "uiterlijk 2025-04-11, vervallen op 2025-04-01")]
    [InlineData("hulp-aanvaard", "2025-03-28 geopend a:2025-03-25; 2025-04-01 telefoon; 2025-04-02 hulp quick-fix; 2025-04-03 bezoek; 2025-04-26 hulp budgetplan", "uiterlijk 2025-04-16, gehaald op 2025-04-03, op tijd")]
    [InlineData("hulp-aanvaard", "2025-03-28 geopend a:2025-03-25; 2025-04-01 telefoon; 2025-04-02 hulp quick-fix; 2025-04-03 bezoek; 2025-04-04 weigert; 2025-04-05 heropend lopend; 2025-04-26 hulp budgetplan", "uiterlijk 2025-05-10, nog 8 kalenderdagen (4 werkdagen)")]
    public void EventsOf_StartAgain_OpensTheDeadlineThatWasMet(string start, string script, string expected)
    {
        var termijnen = Termijnafspraken.Geen.With(FirstVisit(GedateerdeWaarde.Vast(Startgebeurtenis.FromCode(start), Bron.Host)));
        Assert.Equal(expected, State(termijnen, script, Termijnsoort.EersteHuisbezoek, "2025-05-02"));
    }

    // Wgs art. 4: the offer may be accepted anew after reopening.
    [Fact]
    public void EventsOf_OfferAcceptedAfterReopening_StartsTheFirstTalkAgain() => Assert.Equal(
        "uiterlijk 2025-05-28, nog 26 kalenderdagen (17 werkdagen)",
        State(
            Standaardwerkwijzen.Landelijk.Termijnen,
            "2025-04-02 geopend a:2025-03-25; 2025-04-10 bezoek; 2025-04-10 hulp aanmelding-schuldhulp; 2025-04-12 telefoon; 2025-04-13 afgerond vervolghulp; 2025-04-20 heropend lopend; 2025-04-30 hulp aanmelding-schuldhulp",
            Termijnsoort.EersteGesprek,
            "2025-05-02"));

    // A card that the resident left at the office is none.
    [Fact]
    public void EventsOf_InboundCard_StartsNothing()
    {
        var zaak = CaseScript.Run("2025-03-26 geopend a:2025-03-25; 2025-03-28 kaartje");
        var inbound = Vroegsignaalzaak.Replay(zaak.Geschiedenis.Select(line => line.Gebeurtenis is ContactpogingZonderContact each
            ? each with { Poging = each.Poging with { Richting = Contactrichting.Inkomend } }
            : line.Gebeurtenis));

        Assert.Contains(Zaaktermijnen.EventsOf(zaak, Standaardwerkwijzen.Pilot50.Termijnen), each => each.Soort == Termijnsoort.NieuwBezoekNaKaartje);
        Assert.DoesNotContain(Zaaktermijnen.EventsOf(inbound, Standaardwerkwijzen.Pilot50.Termijnen), each => each.Soort == Termijnsoort.NieuwBezoekNaKaartje);
    }

    // The agreement changes between report and opening: the one of the day of opening holds, and there is a start.
    [Theory]
    [InlineData("melding", "signaal-opgepakt", "2025-04-11")]
    [InlineData("signaal-opgepakt", "melding", "2025-04-08")]
    public void EventsOf_AgreementChangesBeforeOpening_StillStarts(string before, string after, string due)
    {
        var start = GedateerdeWaarde.Vast(Startgebeurtenis.FromCode(before), Bron.Host).Vanaf(CaseScript.Date("2025-03-27"), Startgebeurtenis.FromCode(after), Bron.Host);
        var state = State(Termijnafspraken.Geen.With(FirstVisit(start)), "2025-03-28 geopend a:2025-03-25", Termijnsoort.EersteHuisbezoek, "2025-03-29");
        Assert.StartsWith($"uiterlijk {due}", state, StringComparison.Ordinal);
    }

    // A date of its own has no time: the visit of that day meets one deadline and, with the card that was left, starts it anew.
    [Theory]
    [InlineData("2025-04-01T10:00")]
    [InlineData("2025-04-01T00:00")]
    [InlineData("2025-04-01T23:59")]
    public void EventsOf_CardLeftAtTheVisitThatWasDue_StartsAnew(string moment)
    {
        var state = State(Standaardwerkwijzen.Pilot50.Termijnen, $"2025-03-26 geopend a:2025-03-25; 2025-03-28 kaartje; {moment} bericht-gelaten", Termijnsoort.NieuwBezoekNaKaartje, "2025-04-02");
        Assert.Equal("uiterlijk 2025-04-06, nog 4 kalenderdagen (2 werkdagen)", state);
    }

    [Fact]
    public void EventsOf_NoAgreement_HasNoEvents() => Assert.Empty(Zaaktermijnen.EventsOf(CaseScript.Run("2025-03-28 geopend a:2025-03-25"), Termijnafspraken.Geen));

    [Fact]
    public void EventsOf_Events_AreInOrder()
    {
        var events = Zaaktermijnen.EventsOf(CaseScript.Run("2025-03-26 geopend a:2025-03-25; 2025-04-02 bezoek; 2025-04-02 nazorg ja"), Standaardwerkwijzen.Arnhem.Termijnen);
        Assert.Equal(
            ["eerste-huisbezoek begonnen 2025-03-25", "terugkoppeling begonnen 2025-03-25", "eerste-evaluatie begonnen 2025-03-25", "tweede-evaluatie begonnen 2025-03-25", "eerste-huisbezoek gehaald 2025-04-02", "nazorgcontact begonnen 2025-04-02"],
            events.Select(each => $"{each.Soort.Code} {each.Gebeurtenis.Code} {DutchTime.Of(each.Tijdstip):uuuu-MM-dd}"));
    }

    // A resumed case: what happened before its snapshot is not known here; documented.
    [Fact]
    public void EventsOf_ResumedCase_KnowsTheEventsAfterTheSnapshotOnly()
    {
        var zaak = CaseScript.Run("2025-03-26 geopend a:2025-03-25; 2025-04-02 bezoek");
        var resumed = Vroegsignaalzaak.Resume(zaak.Stand, CaseScript.Read("2025-04-03 weigert"));

        Assert.Empty(Zaaktermijnen.EventsOf(Vroegsignaalzaak.Resume(zaak.Stand), Standaardwerkwijzen.Pilot50.Termijnen));
        Assert.NotEqual(resumed.Versie, resumed.Geschiedenis.Count);
        Assert.Equal([Termijnsoort.Volgen], Zaaktermijnen.EventsOf(resumed, Standaardwerkwijzen.Pilot50.Termijnen).Select(each => each.Soort));
    }

    private static Termijnafspraak FirstVisit(GedateerdeWaarde<Startgebeurtenis> start) => new()
    {
        Soort = Termijnsoort.EersteHuisbezoek,
        Start = start,
        Termijn = GedateerdeWaarde.Vast(Termijn.Parse("14 kalenderdagen (beleid)"), Bron.Host),
    };

    private static string State(Termijnafspraken termijnen, string script, Termijnsoort soort, string vandaag)
    {
        var events = Zaaktermijnen.EventsOf(CaseScript.Run(script), termijnen);
        var stand = new Termijnbewaking(termijnen).Assess(events, CaseScript.At($"{vandaag}T23:59")).Single(each => each.Soort == soort);
        return stand.ToText(Taal.Nederlands)[(soort.Tekst.Nederlands.Length + 2)..];
    }
}
