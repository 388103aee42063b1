using System.Text.Json.Serialization;
using Vroegsignalering.Contact;
using Vroegsignalering.Termijnen;
using Vroegsignalering.Zaken.Gebeurtenissen;

namespace Vroegsignalering.Zaken.Opslag;

/// <summary>The generated reading and writing of events and snapshots. The items of value lists are named, because the generator does not look into a converter.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(AnderTraject))]
[JsonSerializable(typeof(BetaalberichtOntvangen))]
[JsonSerializable(typeof(ContactGelegd))]
[JsonSerializable(typeof(ContactpogingZonderContact))]
[JsonSerializable(typeof(ContactVerloren))]
[JsonSerializable(typeof(DefinitiefGeenContact))]
[JsonSerializable(typeof(DirecteUitstroom))]
[JsonSerializable(typeof(Gecorrigeerd))]
[JsonSerializable(typeof(Heropend))]
[JsonSerializable(typeof(HulpGeaccepteerd))]
[JsonSerializable(typeof(HulpGeweigerd))]
[JsonSerializable(typeof(HulpGewenst))]
[JsonSerializable(typeof(NazorgAfgerond))]
[JsonSerializable(typeof(NazorgGestart))]
[JsonSerializable(typeof(PlanVanAanpakVastgesteld))]
[JsonSerializable(typeof(SignaalToegevoegd))]
[JsonSerializable(typeof(TerugkoppelingVerstuurd))]
[JsonSerializable(typeof(TerugkoppeltermijnVerstreken))]
[JsonSerializable(typeof(Terugval))]
[JsonSerializable(typeof(TrajectAfgerond))]
[JsonSerializable(typeof(VolgactieUitgevoerd))]
[JsonSerializable(typeof(ZaakGeopend))]
[JsonSerializable(typeof(Zaakstand))]
[JsonSerializable(typeof(int))]
[JsonSerializable(typeof(Contactstap))]
[JsonSerializable(typeof(Kanaalverloop))]
[JsonSerializable(typeof(Termijn))]
[JsonSerializable(typeof(Verwijzingsdoel))]
[JsonSerializable(typeof(Zaaksignaal))]
[JsonSerializable(typeof(Zaaksignaalstand))]
internal sealed partial class ZaakJsonContext : JsonSerializerContext;
