namespace Vroegsignalering.Matching.Tests.Screening;

/// <summary>What a host can tell and find.</summary>
internal enum SyntheticHost
{
    /// <summary>Everything: the use of addresses, search by name and birth date, earlier addresses.</summary>
    Everything,

    /// <summary>As before without the use of addresses.</summary>
    UseUnknown,

    /// <summary>Only who lives or lived at an address.</summary>
    AddressesOnly,

    /// <summary>Only who lives at an address now.</summary>
    AddressesNow,
}
