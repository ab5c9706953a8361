namespace ShoeData.Storefront.Tests;

public sealed class TruthBookTests
{
    [Fact]
    public void It_has_one_row_for_every_colourway_in_ordinal_order() =>
        Shop.Truth.Select(row => row.Sku).ShouldBe(Shop.Catalogue.Colourways.Select(colourway => colourway.Sku).Order(StringComparer.Ordinal));

    [Fact]
    public void A_row_has_either_a_bin_or_a_reason() =>
        Shop.Truth.ShouldAllBe(row => row.Kept == (row.Reason == null) && row.Kept == (row.Bin != null));

    [Fact]
    public void At_least_240_are_kept_of_at_least_60_styles()
    {
        var kept = Shop.Truth.Where(row => row.Kept).ToList();
        kept.Count.ShouldBeGreaterThanOrEqualTo(240);
        kept.Select(row => row.Style).Distinct().Count().ShouldBeGreaterThanOrEqualTo(60);
    }

    [Fact]
    public void Every_bin_keeps_at_least_five_styles()
    {
        var styles = Shop.Truth.Where(row => row.Kept).GroupBy(row => row.Bin).ToDictionary(bin => bin.Key!.Value, bin => bin.Select(row => row.Style).Distinct().Count());
        styles.Keys.Order().ShouldBe(PriceBins.Default.Bounds);
        styles.Values.ShouldAllBe(count => count >= 5);
    }

    [Fact]
    public void The_bin_is_that_of_the_list_price()
    {
        foreach (var colourway in Shop.Catalogue.Colourways.Where(colourway => Shop.TruthBySku[colourway.Sku].Kept))
            Shop.TruthBySku[colourway.Sku].Bin.ShouldBe(PriceBins.Default.Of(colourway.ListPrice!.Value));
    }

    [Fact]
    public void Of_equal_files_the_first_sku_is_kept()
    {
        foreach (var files in Shop.Catalogue.Colourways.GroupBy(colourway => colourway.Picture).Where(files => files.Count() > 1))
        {
            var inOrder = files.Select(colourway => Shop.TruthBySku[colourway.Sku]).OrderBy(row => row.Sku, StringComparer.Ordinal).ToList();
            inOrder.Select(row => row.Reason).ShouldBe([null, RejectReason.ExactDuplicate]);
        }
    }

    [Fact]
    public void Of_similar_files_the_largest_is_kept_and_among_equals_the_first_sku()
    {
        var pairs = Shop.Planted(DefectKind.NearDuplicate)
            .Select(copy => Shop.Catalogue.Colourways.Where(other => other.Picture.Subject == copy.Picture.Subject).ToList()).ToList();
        foreach (var pair in pairs)
        {
            var inOrder = pair.OrderByDescending(colourway => colourway.Picture.Finish.Width).ThenBy(colourway => colourway.Sku, StringComparer.Ordinal);
            inOrder.Select(colourway => Shop.TruthBySku[colourway.Sku].Reason).ShouldBe([null, RejectReason.NearDuplicate]);
        }

        pairs.Count(pair => pair[0].Picture.Finish.Width == pair[1].Picture.Finish.Width).ShouldBeGreaterThan(0);
        Shop.Planted(DefectKind.NearDuplicate).Count(copy => Shop.TruthBySku[copy.Sku].Kept).ShouldBeGreaterThan(0);
    }
}
