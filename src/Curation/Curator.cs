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
internal sealed class Curator(RawShelf raw, OverrideList overrides, CurationOptions options, Scratch scratch)
{
    /// <param name="passed">Empty; takes what passes every rule by itself.</param>
    /// <param name="rejected">Empty; takes what is left out.</param>
    public async Task<Curated> DecideAsync(MeasuredPictures pictures, EarlierRuns earlier, PassedListings passed, RejectedListings rejected, CancellationToken token)
    {
        await JudgeAsync(pictures, passed, rejected, token);
        var styles = await passed.NumberAsync(earlier, overrides.All(OverrideAction.Group).Select(line => line.Value), token);
        var outliers = StyleOutliers.Find(passed.Contenders, styles.NameOf, options, scratch);
        var contenders = options.RejectOutliers ? Without(outliers, passed.Contenders) : passed.Contenders;
        var near = NearPairs.Find(contenders, earlier.Near, earlier.ReadRow, options, scratch);
        using var links = scratch.Sorter<StyleLink>();
        var unique = new DuplicateRules(options, scratch).Resolve(contenders, near.Pairs, links);
        FamilyLinks.Add(unique.Kept, links, scratch);
        Tie(unique.Kept, passed, styles, links);
        var plan = new Placer(styles, options, scratch).Place(unique.Kept, links.Sorted());

        IReadOnlyList<Rejection> outlying = [.. outliers.Select(outlier => Reject(passed.Read(outlier.Contender), outlier.Refusal))];
        if (options.RejectOutliers)
            outliers.Zip(outlying).ToList().ForEach(outlier => rejected.Add(outlier.First.Contender.Place, outlier.Second, outlier.First.Contender.SideScore));
        foreach (var copy in unique.Copies)
        {
            var row = passed.Read(copy.Contender);
            rejected.Add(copy.Contender.Place, Reject(row, copy.Refuse(row, passed.Read(copy.Kept))), copy.Contender.SideScore);
        }

        var (reader, counts) = (new DataSetReader(passed, styles), DataSetCounts.Of(plan.Shoes, plan.BinsOfGroups, passed.Texts));
        return new Curated
        {
            Shoes = plan.Shoes,
            Rejected = rejected,
            Report = StageReport.Create("curate", "listings", raw.Count, plan.Shoes.Count, rejected.InOrder.CountBy(listing => listing.Reason).ToDictionary()),
            Counts = counts,
            Styles = plan.Styles,
            Near = near.Book,
            Duplicates = unique,
            Outliers = outlying,
            Leaks = new LeakGate(shoe => reader.Read(shoe).Split, scratch).Check(plan.Shoes, near.Book.Among(unique.Kept, scratch)),
            SparseBins = BinWarning.Of(counts, options),
            Balance = BalancePlan.Of(plan.Shoes, shoe => pictures.Wanted.NameOf(shoe.Contender.Picture), styles.NameOf, options, scratch),
            Overrides = overrides.Outcomes(raw),
        };
    }

    private async Task JudgeAsync(MeasuredPictures pictures, PassedListings passed, RejectedListings rejected, CancellationToken token)
    {
        var (judge, place) = (new ListingJudge(raw, overrides, options), 0);
        foreach (var verdict in ParallelRows.Select(raw.Count, at => judge.Judge(at, pictures)))
        {
            if (verdict is ListingVerdict.Passed contender)
                await passed.AddAsync(contender, token);
            else if (verdict is ListingVerdict.Rejected objection)
                rejected.Add(place, objection.Rejection, objection.SideScore);
            place++;
        }
    }

    private Column<Contender> Without(IReadOnlyList<Outlier> outliers, IEnumerable<Contender> contenders)
    {
        var left = outliers.Select(outlier => outlier.Contender.Place).ToHashSet();
        return scratch.Column(contenders.Where(contender => !left.Contains(contender.Place)));
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
    private void Tie(IReadOnlyList<Contender> kept, PassedListings passed, Styles styles, ItemSorter<StyleLink> links)
    {
        foreach (var contender in overrides.All(OverrideAction.Group).Any() ? kept : [])
        {
            if (overrides.Find(OverrideAction.Group, passed.Read(contender)) is { } line && styles.Tied(line.Value) is var other && other != contender.Style)
                links.Add(new StyleLink(contender.Style, other));
        }
    }
}
