using ShoeData.Curation.Bins;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Overruling;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Rules;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>From listings and what was measured in their pictures to the data set: rules, duplicates, groups, splits. Reads and writes nothing.</summary>
internal sealed class Curator(OverrideList overrides, CurationOptions options)
{
    public Curated Decide(RawShelf raw, IReadOnlyDictionary<string, PictureRecord> pictures, EarlierRuns earlier)
    {
        var judge = new ListingJudge(raw, overrides, options);
        var verdicts = raw.Listings.AsParallel().AsOrdered().Select(listing => judge.Judge(listing, pictures)).ToList();
        var passed = verdicts.OfType<ListingVerdict.Passed>().Select(verdict => verdict.Contender).OrderBy(contender => contender.Key, StringComparer.Ordinal).ToList();
        var outliers = StyleOutliers.Find(passed, options);
        var contenders = options.RejectOutliers ? passed.Where(contender => !outliers.ContainsKey(contender)).ToList() : passed;
        var near = NearPairs.Find(contenders, earlier.Near, earlier.RowOf, options);
        var unique = FamilyLinks.AddTo(DuplicateRules.Resolve(contenders, near.Pairs, options));
        var plan = new Placer(options).Place(unique.Kept, [.. unique.Links, .. GroupLinks(unique.Kept)], earlier);
        IReadOnlyList<SplitImage> splits = [.. plan.Images.Select(image => image.Split)];

        IReadOnlyList<Rejection> outlying = [.. outliers.Select(outlier => outlier.Key.Reject(outlier.Value))];
        IReadOnlyList<Rejection> rejections =
        [
            .. verdicts.OfType<ListingVerdict.Rejected>().Select(verdict => verdict.Rejection), .. options.RejectOutliers ? outlying : [], .. unique.Rejections,
        ];
        return new Curated
        {
            Images = plan.Images,
            Rejections = rejections,
            Report = StageReport.Create("curate", "listings", raw.Listings.Count, plan.Images.Count, rejections),
            Lock = LockOf(splits, earlier),
            Folds = plan.Folds,
            Near = near.Book,
            Clusters = unique.Clusters,
            Outliers = outlying,
            Leaks = LeakGate.Check(splits, near.Book.Among(unique.Kept)),
            SparseBins = BinWarning.Of(splits, options),
            Balance = BalancePlan.Of(splits, options),
            Overrides = overrides.Outcomes(raw),
        };
    }

    private IEnumerable<StyleLink> GroupLinks(IEnumerable<Contender> kept) =>
        from contender in kept
        let line = overrides.Find(OverrideAction.Group, contender.Listing, contender.Image)
        where line is not null && line.Value != contender.Listing.Style
        select new StyleLink(contender.Listing.Style, line.Value);

    private static Dictionary<string, Split> LockOf(IReadOnlyList<SplitImage> images, EarlierRuns earlier)
    {
        var splits = new Dictionary<string, Split>(earlier.Splits);
        foreach (var image in images)
            splits[image.Style] = image.Split;
        return splits;
    }
}
