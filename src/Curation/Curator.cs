using ShoeData.Curation.Bins;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Output;
using ShoeData.Curation.Overruling;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Raw;
using ShoeData.Curation.Rules;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>From listings and what was measured in their pictures to the data set: rules, duplicates, groups, splits. Writes nothing that stays.</summary>
internal sealed class Curator(RawShelf raw, OverrideList overrides, CurationOptions options)
{
    /// <param name="rejected">Empty; takes what is left out.</param>
    public Curated Decide(ListingJudge judge, MeasuredPictures pictures, EarlierRuns earlier, RejectedListings rejected)
    {
        var passed = Passed(judge, pictures, rejected);
        var outliers = StyleOutliers.Find(passed, options);
        var contenders = options.RejectOutliers ? passed.Where(contender => !outliers.ContainsKey(contender)).ToList() : passed;
        var near = NearPairs.Find(contenders, earlier.Near, earlier.RowOf, options);
        var unique = FamilyLinks.AddTo(DuplicateRules.Resolve(contenders, near.Pairs, options));
        var plan = new Placer(options).Place(unique.Kept, [.. unique.Links, .. TiesOf(unique.Kept)], earlier);

        IReadOnlyList<Rejection> outlying = [.. outliers.Select(outlier => Reject(outlier.Key, outlier.Value))];
        if (options.RejectOutliers)
            outliers.Keys.Zip(outlying).ToList().ForEach(outlier => rejected.Add(outlier.First.Place, outlier.Second, outlier.First.SideScore));
        foreach (var copy in unique.Copies)
            rejected.Add(copy.Contender.Place, Reject(copy.Contender, copy.Refusal), copy.Contender.SideScore);
        var reader = new DataSetReader(raw, pictures);
        return new Curated
        {
            Shoes = plan.Shoes,
            Rejected = rejected,
            Report = StageReport.Create("curate", "listings", raw.Count, plan.Shoes.Count, rejected.InOrder.CountBy(listing => listing.Reason).ToDictionary()),
            Lock = LockOf(plan.Shoes, earlier),
            Folds = plan.Folds,
            Near = near.Book,
            Clusters = unique.Clusters,
            Outliers = outlying,
            Leaks = LeakGate.Check(plan.Shoes, near.Book.Among(unique.Kept), shoe => reader.Read(shoe).Split),
            SparseBins = BinWarning.Of(plan.Shoes, options),
            Balance = BalancePlan.Of(plan.Shoes, shoe => pictures.Wanted.NameOf(shoe.Contender.Picture), options),
            Overrides = overrides.Outcomes(raw),
        };

        Rejection Reject(Contender contender, Refusal refusal) => contender.Reject(refusal, pictures.Wanted.NameOf(contender.Picture));
    }

    private List<Contender> Passed(ListingJudge judge, MeasuredPictures pictures, RejectedListings rejected)
    {
        var (passed, place) = (new List<Contender>(), 0);
        foreach (var verdict in ParallelRows.Select(raw.Count, at => judge.Judge(at, pictures)))
        {
            if (verdict is ListingVerdict.Passed { Contender: var contender })
                passed.Add(contender);
            else if (verdict is ListingVerdict.Rejected objection)
                rejected.Add(place, objection.Rejection, objection.SideScore);
            place++;
        }

        return passed;
    }

    private static IEnumerable<StyleLink> TiesOf(IEnumerable<Contender> kept) => kept
        .Where(contender => contender.TiedTo is not null && contender.TiedTo != contender.Style)
        .Select(contender => new StyleLink(contender.Style, contender.TiedTo ?? contender.Style));

    private static SortedDictionary<string, Split> LockOf(IReadOnlyList<PlacedShoe> shoes, EarlierRuns earlier)
    {
        var splits = new SortedDictionary<string, Split>(earlier.Splits.ToDictionary(), StringComparer.Ordinal);
        foreach (var shoe in shoes)
            splits[shoe.Style] = shoe.Split;
        return splits;
    }
}
