using ShoeData.Curation.Raw;
using ShoeData.Curation.Report;

namespace ShoeData.Curation.Tests.Report;

public sealed class FatesTests
{
    [Fact]
    public void A_first_run_has_no_before() =>
        Next([], Kept("1", 100), Out("2", RejectReason.NotMens)).Select(Text).ShouldBe(["1:  -> train/90, $100.00", "2:  -> not_mens"]);

    [Fact]
    public void A_run_that_decides_the_same_changes_nothing()
    {
        var first = Next([], Kept("1", 100), Out("2", RejectReason.NotMens));

        Changed(first, Kept("1", 100), Out("2", RejectReason.NotMens)).ShouldBeEmpty();
    }

    [Fact]
    public void What_is_new_gone_or_other_stands_beside_what_it_was()
    {
        var first = Next([], Kept("1", 100), Kept("2", 100), Out("3", RejectReason.NotMens));
        var second = Next(first, Kept("1", 110), Out("2", RejectReason.NearDuplicate), Out("4", RejectReason.Pair));

        second.OrderBy(fate => fate.ListingId, StringComparer.Ordinal).Select(Text).ShouldBe(
        [
            "1: train/90, $100.00 -> train/90, $110.00", "2: train/90, $100.00 -> near_duplicate", "3: not_mens -> ", "4:  -> pair",
        ]);
        Changed(second, Kept("1", 110), Out("2", RejectReason.NearDuplicate), Out("4", RejectReason.Pair)).ShouldBeEmpty();
    }

    private static string Text(ListingFate fate) => $"{fate.ListingId}: {fate.Before} -> {fate.Now}";

    private static ListingFate Kept(string id, decimal price) => Fates.Of(new PlacedShoe(Some.Contender(id, price: price), 90, Split.Train, Names.NumberOf(id)), new RawKey("shop", id));

    private static ListingFate Out(string id, RejectReason reason) =>
        Fates.Of(new Rejection { Source = "shop", ListingId = id, Where = id, Reason = reason, Detail = "why" });

    private static IReadOnlyList<ListingFate> Next(IReadOnlyList<ListingFate> last, params ListingFate[] rows) =>
        [.. Fates.Next(last, Fates.Now(rows.Where(fate => fate.Now?.Contains('$') is true), rows.Where(fate => fate.Now?.Contains('$') is false)))];

    private static IEnumerable<ListingFate> Changed(IReadOnlyList<ListingFate> last, params ListingFate[] rows) => Next(last, rows).Where(fate => fate.Now != fate.Before);
}
