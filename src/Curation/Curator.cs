using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Measures;
using ShoeData.Curation.Output;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>From listings and what was measured in their pictures to the data set: rules, duplicates, groups, splits. Reads and writes nothing.</summary>
internal sealed class Curator(CurationOptions options)
{
    public Curated Decide(RawShelf raw, IReadOnlyDictionary<string, PictureRecord> pictures, Placements earlier)
    {
        var judge = new ListingJudge(raw, options);
        var verdicts = raw.Listings.Select(listing => judge.Judge(listing, pictures)).ToList();
        var passed = verdicts.OfType<ListingVerdict.Passed>().Select(verdict => verdict.Contender).OrderBy(contender => contender.Key, StringComparer.Ordinal);
        var unique = FamilyLinks.AddTo(DuplicateRules.Resolve(passed, options));
        var placed = Place(unique, earlier);
        var images = placed.Images;
        LeakGate.Check([.. images.Select(image => image.Split)], NearPairs.Find(unique.Kept, options));

        IReadOnlyList<Rejection> rejections = [.. verdicts.OfType<ListingVerdict.Rejected>().Select(verdict => verdict.Rejection), .. unique.Rejections];
        return new Curated
        {
            Images = images,
            Rejections = rejections,
            Report = StageReport.Create("curate", "listings", raw.Listings.Count, images.Count, rejections),
            Lock = images.Aggregate(new Dictionary<string, Split>(earlier.Splits), (splits, image) =>
            {
                splits[image.Curated.Style] = image.Split.Split;
                return splits;
            }),
            Folds = placed.Folds,
        };
    }

    private Placed Place(DuplicateResult unique, Placements earlier)
    {
        var locked = earlier.Splits;
        var styles = unique.Kept.Select(contender => contender.Listing.Style).Concat(locked.Keys);
        var groupOf = StyleGroups.Of(styles, unique.Links, locked);
        var images = unique.Kept.Select(contender => Label(contender, groupOf[contender.Listing.Style])).ToList();
        var groups = images.GroupBy(image => image.Group)
            .Select(group => new SplitGroup(group.Key, group.CountBy(image => image.Bin).ToDictionary()))
            .ToList();
        var lockedGroups = groupOf.Where(style => locked.ContainsKey(style.Key))
            .GroupBy(style => style.Value)
            .ToDictionary(group => group.Key, group => locked[group.First().Key]);
        var splits = SplitAssigner.Assign(groups, lockedGroups, options);
        IReadOnlyList<DataSetImage> placed = [.. images.Select(image => DataSetImage.Of(image, splits[image.Group]))];
        var folds = FoldAssigner.Assign(groups, earlier.Folds, groupOf, options);
        return new Placed(placed, FoldPlan.Of([.. placed.Select(image => image.Split)], folds, earlier.Folds, options));
    }

    private CuratedImage Label(Contender contender, string group) => new()
    {
        Sha256 = contender.Image.Sha256,
        Source = contender.Listing.Source,
        ListingId = contender.Listing.ListingId,
        Brand = contender.Listing.Brand,
        Title = contender.Listing.Title,
        Style = contender.Listing.Style,
        Sku = contender.Listing.Sku,
        Colour = contender.Listing.Colour,
        View = contender.Image.View,
        SideScore = contender.SideScore,
        QualityScore = QualityVerdict.Of(contender.Picture.Look, options).Score,
        Facing = contender.Picture.Measures.Toe.Facing,
        PriceUsd = contender.Label.Price,
        PriceRule = contender.Label.Rule,
        Bin = options.Bins.Of(contender.Label.Price) ?? throw new InvalidOperationException($"{contender.Name}: a price below the first bin passed the rules."),
        Group = group,
        PerceptualHash = contender.Picture.PerceptualHash,
        Width = contender.Picture.Width,
        Height = contender.Picture.Height,
        SquareSha256 = contender.Picture.SquareSha256,
    };

    private sealed record Placed(IReadOnlyList<DataSetImage> Images, FoldPlan Folds);
}
