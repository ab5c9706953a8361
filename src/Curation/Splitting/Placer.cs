using ShoeData.Curation.Bins;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Output;

namespace ShoeData.Curation.Splitting;

/// <summary>From contenders to placed pictures: styles to groups, prices to bins, groups to splits and folds.</summary>
internal sealed class Placer(CurationOptions options)
{
    /// <param name="links">Styles that may not be separated.</param>
    public DataSetPlan Place(IReadOnlyList<Contender> kept, IReadOnlyList<StyleLink> links, EarlierRuns earlier)
    {
        var locked = earlier.Splits;
        var groupOf = StyleGroups.Of(kept.Select(contender => contender.Listing.Style).Concat(locked.Keys), links, locked);
        var bins = BinPlan.Of([.. kept.Select(contender => new GroupedPrice(contender.Label.Price, groupOf[contender.Listing.Style]))], options);
        var images = kept.AsParallel().AsOrdered().Select(contender => CuratedImages.Of(contender, groupOf[contender.Listing.Style], bins, options)).ToList();
        var groups = images.GroupBy(image => image.Group)
            .Select(group => new SplitGroup(group.Key, group.CountBy(image => image.Bin).ToDictionary()))
            .ToList();
        var lockedGroups = groupOf.Where(style => locked.ContainsKey(style.Key))
            .GroupBy(style => style.Value)
            .ToDictionary(group => group.Key, group => locked[group.First().Key]);
        var splits = SplitAssigner.Assign(groups, lockedGroups, options);
        IReadOnlyList<DataSetImage> placed = [.. images.AsParallel().AsOrdered().Select(image => DataSetImage.Of(image, splits[image.Group]))];
        var folds = FoldAssigner.Assign(groups, earlier.Folds, groupOf, options);
        return new DataSetPlan(placed, FoldPlan.Of([.. placed.Select(image => image.Split)], folds, earlier.Folds, options));
    }
}
