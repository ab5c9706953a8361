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
    /// <param name="passed">Empty; takes what passes every rule by itself.</param>
    /// <param name="rejected">Empty; takes what is left out.</param>
    public Curated Decide(MeasuredPictures pictures, EarlierRuns earlier, PassedListings passed, RejectedListings rejected)
    {
        Judge(pictures, earlier, passed, rejected);
        HeapTrim.Run();
        var outliers = StyleOutliers.Find(passed.Contenders, options);
        var contenders = options.RejectOutliers ? [.. passed.Contenders.Where(contender => !outliers.ContainsKey(contender))] : passed.Contenders;
        var near = NearPairs.Find(contenders, earlier.Near, earlier.RowOf, options);
        var unique = FamilyLinks.AddTo(DuplicateRules.Resolve(contenders, near.Pairs, options));
        HeapTrim.Run();
        var plan = new Placer(options).Place(unique.Kept, [.. unique.Links, .. TiesOf(unique.Kept, passed)], earlier);
        HeapTrim.Run();

        IReadOnlyList<Rejection> outlying = [.. outliers.Select(outlier => Reject(passed.Read(outlier.Key), outlier.Value))];
        if (options.RejectOutliers)
            outliers.Keys.Zip(outlying).ToList().ForEach(outlier => rejected.Add(outlier.First.Place, outlier.Second, outlier.First.SideScore));
        foreach (var copy in unique.Clusters.SelectMany(cluster => cluster.Copies))
        {
            var row = passed.Read(copy.Contender);
            rejected.Add(copy.Contender.Place, Reject(row, copy.Refuse(row, passed.Read(copy.Kept))), copy.Contender.SideScore);
        }

        var reader = new DataSetReader(passed);
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
    }

    private void Judge(MeasuredPictures pictures, EarlierRuns earlier, PassedListings passed, RejectedListings rejected)
    {
        var (judge, place) = (new ListingJudge(raw, overrides, options, earlier.Splits.Keys), 0);
        foreach (var verdict in ParallelRows.Select(raw.Count, at => judge.Judge(at, pictures)))
        {
            if (verdict is ListingVerdict.Passed contender)
                passed.Add(contender);
            else if (verdict is ListingVerdict.Rejected objection)
                rejected.Add(place, objection.Rejection, objection.SideScore);
            place++;
        }
    }

    private static Rejection Reject(CuratedImage row, Refusal refusal) => new()
    {
        Source = row.Source,
        ListingId = row.ListingId,
        Where = row.Sha256,
        Reason = refusal.Reason,
        Detail = refusal.Detail,
    };

    // Rows are only read where a person ties anything.
    private IEnumerable<StyleLink> TiesOf(IReadOnlyList<Contender> kept, PassedListings passed) =>
        from row in overrides.Has(OverrideAction.Group) ? kept.Select(passed.Read) : []
        let line = overrides.Find(OverrideAction.Group, row)
        where line is not null && line.Value != row.Style
        select new StyleLink(row.Style, line.Value);

    private static SortedDictionary<string, Split> LockOf(IReadOnlyList<PlacedShoe> shoes, EarlierRuns earlier)
    {
        var splits = new SortedDictionary<string, Split>(StringComparer.Ordinal);
        foreach (var (style, split) in earlier.Splits)
            splits[style] = split;
        foreach (var shoe in shoes)
            splits[shoe.Style] = shoe.Split;
        return splits;
    }
}
