using ShoeData.Curation.Measures;

namespace ShoeData.Curation.Duplicates;

/// <summary>Near duplicates: alike in hash and then in pixels, since the colourways of a style share their outline and often their hash.</summary>
internal static class NearPairs
{
    public static IReadOnlyList<NearPair> Find(IReadOnlyList<Contender> contenders, CurationOptions options)
    {
        var index = new NearHashIndex(options.NearHashBits);
        var pairs = new List<NearPair>();
        for (var other = 0; other < contenders.Count; other++)
        {
            foreach (var one in index.FindThenAdd(DifferenceHash.FromHex(contenders[other].Picture.PerceptualHash)))
            {
                if (AreAlike(contenders[one], contenders[other], options))
                    pairs.Add(new NearPair(one, other));
            }
        }

        return pairs;
    }

    private static bool AreAlike(Contender one, Contender other, CurationOptions options)
    {
        var difference = Thumbnail.Difference(one.Picture.Thumbnail, other.Picture.Thumbnail);
        return difference.Mean <= options.NearMeanDifference && difference.Largest <= options.NearCellDifference;
    }
}
