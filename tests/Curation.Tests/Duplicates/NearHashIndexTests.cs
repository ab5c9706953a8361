using CsCheck;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Measures;

namespace ShoeData.Curation.Tests.Duplicates;

public sealed class NearHashIndexTests
{
    // Hashes a few bits from one of two centres, so that near ones occur.
    private static readonly Gen<ulong> Clustered = Gen.Select(Gen.Bool, Gen.Int[0, 63].Array[0, 12])
        .Select((second, flips) => flips.Aggregate(second ? 0xF0F0_1234_ABCD_0000UL : 0UL, (hash, bit) => hash ^ (1UL << bit)));

    [Fact]
    public void The_index_finds_exactly_what_comparing_each_with_each_finds() =>
        Gen.Select(Gen.Int[0, 16], Clustered.Array[0, 40]).Sample((radius, hashes) =>
        {
            var index = new NearHashIndex(radius);
            for (var at = 0; at < hashes.Length; at++)
            {
                var expected = Enumerable.Range(0, at).Where(before => DifferenceHash.Distance(hashes[before], hashes[at]) <= radius);
                index.FindThenAdd(hashes[at]).ShouldBe(expected);
            }
        });
}
