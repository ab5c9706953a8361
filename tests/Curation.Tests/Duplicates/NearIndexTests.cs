using ShoeData.Curation.Duplicates;
using ShoeData.Imaging;

namespace ShoeData.Curation.Tests.Duplicates;

public sealed class NearIndexTests
{
    private const int SmallBlock = 16;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(99)]
    [InlineData(100)]
    public void It_finds_what_comparing_every_two_finds_whatever_was_compared_before(int from)
    {
        var rows = Drawn(100);

        Found(rows, from).ShouldBe(ByAllPairs(rows).Where(pair => pair.Other >= from));
    }

    [Fact]
    public void It_finds_what_comparing_every_two_finds_among_real_photos()
    {
        var folder = Path.Combine(RepositoryRoot.Find(), "..", "shared", "real", "footlocker", "images");
        if (!Directory.Exists(folder))
            Assert.Skip($"{folder} is not there");
        var rows = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Where((_, at) => at % 12 == 0).AsParallel().AsOrdered().Select(Row).ToList();

        var near = ByAllPairs(rows);

        near.Count.ShouldBeGreaterThan(20);
        Found(rows, from: 0).ShouldBe(near);
    }

    [Fact]
    public void The_envelopes_rule_most_pairs_out_and_none_that_is_near()
    {
        var rows = Drawn(100);
        var envelopes = EnvelopesOf(rows);
        var left = Pairs(rows.Count).Where(pair => envelopes.MayBeNear(pair.Other, envelopes, pair.One, Some.Options.NearVector)).ToHashSet();

        ByAllPairs(rows).ShouldAllBe(pair => left.Contains(pair));
        left.Count.ShouldBeLessThan(Pairs(rows.Count).Count() / 4);
    }

    [Fact]
    public void No_envelope_lies_further_off_than_the_nearest_of_its_vectors()
    {
        var rows = Drawn(30);
        var envelopes = EnvelopesOf(rows);

        foreach (var pair in Pairs(rows.Count))
        {
            var nearest = Nearest(rows, envelopes, pair.One, pair.Other);
            envelopes.MayBeNear(pair.Other, envelopes, pair.One, nearest).ShouldBeTrue();
            envelopes.MayBeNear(pair.One, envelopes, pair.Other, nearest).ShouldBeTrue();
        }

        static int Nearest(List<byte[]> rows, NearEnvelopes envelopes, int one, int other) => Enumerable.Range(0, NearRow.Vectors).Min(vector => Math.Min(
            Math.Min(Distance(NearRow.Vector(rows[one], 0), rows[other], vector), Distance(envelopes.MirroredOf(one), rows[other], vector)),
            Math.Min(Distance(NearRow.Vector(rows[other], 0), rows[one], vector), Distance(envelopes.MirroredOf(other), rows[one], vector))));

        static int Distance(ReadOnlySpan<byte> whole, byte[] row, int vector) => ShoeVector.Distance(whole, NearRow.Vector(row, vector), int.MaxValue);
    }

    [Fact]
    public void Whether_a_pair_may_be_near_is_decided_by_the_least_that_any_of_four_envelopes_leaves()
    {
        var rows = Drawn(30);
        var envelopes = EnvelopesOf(rows);

        foreach (var pair in Pairs(rows.Count))
        {
            var (one, other) = (rows[pair.One], rows[pair.Other]);
            var least = new[] { Outside(NearRow.Vector(one, 0), other), Outside(NearRow.Mirrored(one), other), Outside(NearRow.Vector(other, 0), one), Outside(NearRow.Mirrored(other), one) }.Min();
            envelopes.MayBeNear(pair.Other, envelopes, pair.One, least).ShouldBeTrue();
            envelopes.MayBeNear(pair.Other, envelopes, pair.One, least - 1).ShouldBeFalse();
        }

        static int Outside(ReadOnlySpan<byte> whole, byte[] row)
        {
            var sum = 0;
            for (var cell = 0; cell < whole.Length; cell++)
            {
                var values = Enumerable.Range(0, NearRow.Vectors).Select(vector => NearRow.Vector(row, vector)[cell]).ToList();
                sum += Math.Clamp(Math.Max(values.Min() - whole[cell], whole[cell] - values.Max()), 0, 48);
            }

            return sum;
        }
    }

    private static NearEnvelopes EnvelopesOf(List<byte[]> rows)
    {
        var envelopes = new NearEnvelopes(rows.Count);
        for (var at = 0; at < rows.Count; at++)
            envelopes.Set(at, rows[at]);
        return envelopes;
    }

    private static IEnumerable<NearPair> Found(List<byte[]> rows, int from) => new NearIndex(rows.Count, (at, row) => rows[at].CopyTo(row), Some.Options, SmallBlock)
        .Candidates(from).Select(candidate => candidate.Pair).OrderBy(pair => pair.One).ThenBy(pair => pair.Other);

    private static List<NearPair> ByAllPairs(List<byte[]> rows) =>
        [.. Pairs(rows.Count).Where(pair => NearRow.Compare(rows[pair.One], rows[pair.Other], Some.Options.NearVector) is not SameFacing.No)];

    private static IEnumerable<NearPair> Pairs(int count) => Enumerable.Range(0, count).SelectMany(one => Enumerable.Range(one + 1, count - one - 1).Select(other => new NearPair(one, other)));

    // Gradients, each five times with more and more noise: some near, some just not; every third turned left to right.
    private static List<byte[]> Drawn(int count) => [.. Enumerable.Range(0, count).Select(at =>
    {
        var (shape, grain) = (new Random(at / 5), new Random(at));
        var (slope, wave, colour, noise) = (shape.Next(8), 1 + shape.Next(9), shape.Next(256), at % 5 * 25);
        var signature = new byte[ShoeSignature.Bytes];
        for (var cell = 0; cell < signature.Length; cell++)
        {
            var value = cell < ShoeSignature.Cells ? (cell % ShoeSignature.Width * slope) + (60 * Math.Sin(cell / wave)) : colour;
            signature[cell] = (byte)Math.Clamp(value + grain.Next(-noise, noise + 1), 0, 255);
        }

        return NearRow.Of(at % 3 == 0 ? Turned(signature) : signature);
    })];

    private static byte[] Turned(byte[] signature) =>
    [
        .. signature.Take(ShoeSignature.Cells).Chunk(ShoeSignature.Width).SelectMany(row => row.Reverse()),
        .. signature.Skip(ShoeSignature.Cells).Chunk(ShoeSignature.Width / ShoeSignature.Coarseness).SelectMany(row => row.Reverse()),
    ];

    private static byte[] Row(string path) => NearRow.Of(
        PictureDecoder.Decode(File.ReadAllBytes(path), PictureLimits.Default, SquarePicture.WorkingSide(224)).ShouldBeOfType<DecodeResult.Decoded>().Picture.Pixels);
}
