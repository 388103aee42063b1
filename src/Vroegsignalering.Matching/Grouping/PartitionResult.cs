namespace Vroegsignalering.Matching.Grouping;

/// <summary>What one partition gave: the places of matched signals from its front, those of the others from its back, its matches, and how many keys were compared.</summary>
internal readonly record struct PartitionResult(int Start, int End, int Matched, int Single, Scratch<MatchEntry> Entries, int FirstEntry, int EntryCount, int Comparisons);
