namespace Vroegsignalering;

/// <content>The members: the 21 rows of the KVK list in its order, between the private person and the unknown form.</content>
public sealed partial class Rechtsvorm
{
    /// <summary>A private person: no legal form. Not on the KVK list (own).</summary>
    public static readonly Rechtsvorm Particulier =
        new(nameof(Particulier), 1, "particulier", null, "particulier", "private person",
            Rechtsvormsoort.NatuurlijkPersoon, true,
            ["natuurlijk persoon", "privé", "prive", "privépersoon", "privepersoon"]);

    /// <summary>Eenmanszaak: a business of one natural person. The KVK list has no code.</summary>
    public static readonly Rechtsvorm Eenmanszaak =
        new(nameof(Eenmanszaak), 2, "eenmanszaak", null, "Eenmanszaak", "sole trader",
            Rechtsvormsoort.NatuurlijkPersoon, true, ["eenmansbedrijf", "eenmanszaak zzp", "zzp", "zzper"]);

    /// <summary>Maatschap (MA).</summary>
    public static readonly Rechtsvorm Maatschap =
        new(nameof(Maatschap), 3, "maatschap", "MA", "Maatschap", "partnership of professionals",
            Rechtsvormsoort.Samenwerkingsverband, true);

    /// <summary>Vennootschap onder firma (VOF).</summary>
    public static readonly Rechtsvorm VennootschapOnderFirma =
        new(nameof(VennootschapOnderFirma), 4, "vennootschap-onder-firma", "VOF",
            "Vennootschap Onder Firma", "general partnership",
            Rechtsvormsoort.Samenwerkingsverband, true);

    /// <summary>Commanditaire vennootschap (CV).</summary>
    public static readonly Rechtsvorm CommanditaireVennootschap =
        new(nameof(CommanditaireVennootschap), 5, "commanditaire-vennootschap", "CV",
            "Commanditaire Vennootschap", "limited partnership",
            Rechtsvormsoort.Samenwerkingsverband, true);

    /// <summary>Rederij (RED): whether it is about natural persons is undecided.</summary>
    public static readonly Rechtsvorm Rederij =
        new(nameof(Rederij), 6, "rederij", "RED", "Rederij", "shipping partnership", Rechtsvormsoort.Samenwerkingsverband, null);

    /// <summary>Besloten vennootschap (BV).</summary>
    public static readonly Rechtsvorm BeslotenVennootschap =
        new(nameof(BeslotenVennootschap), 7, "besloten-vennootschap", "BV", "Besloten Vennootschap", "private limited company",
            Rechtsvormsoort.Rechtspersoon, false);

    /// <summary>Naamloze vennootschap (NV).</summary>
    public static readonly Rechtsvorm NaamlozeVennootschap =
        new(nameof(NaamlozeVennootschap), 8, "naamloze-vennootschap", "NV", "Naamloze Vennootschap", "public limited company",
            Rechtsvormsoort.Rechtspersoon, false);

    /// <summary>Coöperatie (COP).</summary>
    public static readonly Rechtsvorm Cooperatie =
        new(nameof(Cooperatie), 9, "cooperatie", "COP", "Coöperatie", "cooperative",
            Rechtsvormsoort.Rechtspersoon, false, ["cooperatieve vereniging", "coöperatieve vereniging", "coop", "coöp"]);

    /// <summary>Kerkgenootschap (KG).</summary>
    public static readonly Rechtsvorm Kerkgenootschap =
        new(nameof(Kerkgenootschap), 10, "kerkgenootschap", "KG", "Kerkgenootschap", "church society",
            Rechtsvormsoort.Rechtspersoon, false);

    /// <summary>Vereniging van eigenaars (VvE).</summary>
    public static readonly Rechtsvorm VerenigingVanEigenaars =
        new(nameof(VerenigingVanEigenaars), 11, "vereniging-van-eigenaars", "VvE",
            "Vereniging van Eigenaars", "association of apartment owners",
            Rechtsvormsoort.Rechtspersoon, false, ["vereniging van eigenaren"]);

    /// <summary>Onderlinge waarborgmaatschappij (OWM).</summary>
    public static readonly Rechtsvorm OnderlingeWaarborgmaatschappij =
        new(nameof(OnderlingeWaarborgmaatschappij), 12, "onderlinge-waarborgmaatschappij", "OWM",
            "Onderlinge Waarborg Maatschappij", "mutual insurance company",
            Rechtsvormsoort.Rechtspersoon, false, ["onderlinge"]);

    /// <summary>Stichting (ST).</summary>
    public static readonly Rechtsvorm Stichting =
        new(nameof(Stichting), 13, "stichting", "ST", "Stichting", "foundation", Rechtsvormsoort.Rechtspersoon, false, ["stg"]);

    /// <summary>Europees economisch samenwerkingsverband (EESV).</summary>
    public static readonly Rechtsvorm EuropeesEconomischSamenwerkingsverband =
        new(nameof(EuropeesEconomischSamenwerkingsverband), 14, "europees-economisch-samenwerkingsverband", "EESV",
            "Europees economisch samenwerkingsverband", "European economic interest grouping",
            Rechtsvormsoort.Rechtspersoon, false);

    /// <summary>Europese naamloze vennootschap (SE).</summary>
    public static readonly Rechtsvorm EuropeseNaamlozeVennootschap =
        new(nameof(EuropeseNaamlozeVennootschap), 15, "europese-naamloze-vennootschap", "SE",
            "Europese naamloze vennootschap (SE)", "European public limited company (SE)",
            Rechtsvormsoort.Rechtspersoon, false, ["Europese naamloze vennootschap"]);

    /// <summary>Vereniging (VER).</summary>
    public static readonly Rechtsvorm Vereniging =
        new(nameof(Vereniging), 16, "vereniging", "VER", "Vereniging", "association", Rechtsvormsoort.Rechtspersoon, false);

    /// <summary>Overige privaatrechtelijke rechtspersoon (OPR).</summary>
    public static readonly Rechtsvorm OverigePrivaatrechtelijkeRechtspersoon =
        new(nameof(OverigePrivaatrechtelijkeRechtspersoon), 17, "overige-privaatrechtelijke-rechtspersoon", "OPR",
            "Overige Privaatrechtelijke Rechtspersoon", "other legal person under private law",
            Rechtsvormsoort.Rechtspersoon, false);

    /// <summary>Europese coöperatieve vennootschap (SCE).</summary>
    public static readonly Rechtsvorm EuropeseCooperatieveVennootschap =
        new(nameof(EuropeseCooperatieveVennootschap), 18, "europese-cooperatieve-vennootschap", "SCE",
            "Europese coöperatieve vennootschap (SCE)", "European cooperative society (SCE)",
            Rechtsvormsoort.Rechtspersoon, false, ["Europese coöperatieve vennootschap"]);

    /// <summary>Publiekrechtelijke rechtspersoon (PR).</summary>
    public static readonly Rechtsvorm PubliekrechtelijkeRechtspersoon =
        new(nameof(PubliekrechtelijkeRechtspersoon), 19, "publiekrechtelijke-rechtspersoon", "PR",
            "Publiekrechtelijke Rechtspersoon", "legal person under public law",
            Rechtsvormsoort.Rechtspersoon, false);

    /// <summary>Kapitaalvennootschap binnen de EER (0001).</summary>
    public static readonly Rechtsvorm KapitaalvennootschapBinnenEer =
        new(nameof(KapitaalvennootschapBinnenEer), 20, "kapitaalvennootschap-binnen-eer", "0001",
            "Kapitaalvennootschap binnen EER", "company limited by shares within the EEA",
            Rechtsvormsoort.BuitenlandseVennootschap, false);

    /// <summary>Kapitaalvennootschap buiten de EER (0002).</summary>
    public static readonly Rechtsvorm KapitaalvennootschapBuitenEer =
        new(nameof(KapitaalvennootschapBuitenEer), 21, "kapitaalvennootschap-buiten-eer", "0002",
            "Kapitaalvennootschap buiten EER", "company limited by shares outside the EEA",
            Rechtsvormsoort.BuitenlandseVennootschap, false);

    /// <summary>Overige buitenlandse rechtspersoon of vennootschap (0003).</summary>
    public static readonly Rechtsvorm OverigeBuitenlandseRechtspersoon =
        new(nameof(OverigeBuitenlandseRechtspersoon), 22, "overige-buitenlandse-rechtspersoon", "0003",
            "Overige buitenlandse rechtspersoon of vennootschap", "other foreign legal person or company",
            Rechtsvormsoort.BuitenlandseVennootschap, false);

    /// <summary>The legal form is not known. Not on the KVK list (own); a value of its own, because such a signal is admitted with a remark.</summary>
    public static readonly Rechtsvorm Onbekend =
        new(nameof(Onbekend), 23, "onbekend", null, "onbekend", "unknown",
            Rechtsvormsoort.Onbekend, null);
}
