using CsCheck;
using ShoeData.Curation.Measures;

namespace ShoeData.Curation.Tests.Measures;

public sealed class DifferenceHashTests
{
    [Fact]
    public void Distance_is_symmetric_and_zero_only_for_the_same_hash() => Gen.Select(Gen.ULong, Gen.ULong).Sample((one, other) =>
        DifferenceHash.Distance(one, other) == DifferenceHash.Distance(other, one) && (DifferenceHash.Distance(one, other) == 0) == (one == other));

    [Fact]
    public void A_hash_survives_its_hex_digits() => Gen.ULong.Sample(hash =>
        DifferenceHash.ToHex(hash).Length == 16 && DifferenceHash.FromHex(DifferenceHash.ToHex(hash)) == hash);
}
