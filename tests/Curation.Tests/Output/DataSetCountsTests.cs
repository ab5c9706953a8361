using ShoeData.Curation.Tests.Bins;

namespace ShoeData.Curation.Tests.Output;

public sealed class DataSetCountsTests
{
    private static readonly PlacedShoe[] Shoes =
    [
        Placed.At(30, Split.Train, "a", "1"), Placed.At(30, Split.Train, "a", "1"), Placed.At(60, Split.Train, "a", "2"), Placed.At(60, Split.Test, "b", "2"), Placed.At(300, Split.Val, "c", "3"),
    ];

    [Fact]
    public void Pictures_are_counted_by_split_and_by_bin()
    {
        var counts = Counted.Of(Shoes);

        (counts.Pictures(), counts.Pictures(Split.Train), counts.Pictures(bin: 60), counts.Pictures(Split.Train, 60), counts.Pictures(Split.Test, 30)).ShouldBe((5, 3, 2, 1, 0));
        (counts.PicturesOf("shop"), counts.PicturesOf("another")).ShouldBe((5, 0));
        counts.Classes.ShouldBe([30, 60, 300]);
    }

    [Fact]
    public void A_group_with_pictures_in_two_bins_counts_in_each_and_once_in_all()
    {
        var counts = Counted.Of(Shoes);

        (counts.Groups, counts.GroupsIn(30), counts.GroupsIn(60), counts.GroupsIn(300), counts.GroupsIn(90)).ShouldBe((3, 1, 2, 1, 0));
    }

    [Fact]
    public void What_is_alike_stands_there_once_with_its_number()
    {
        var counts = Counted.Of(Shoes);

        counts.Shoes.Select(shoe => $"{shoe.Brand} {shoe.Bin} {shoe.Split} {shoe.PriceUsd}: {shoe.Pictures}").Order(StringComparer.Ordinal)
            .ShouldBe(["1 30 Train 30: 2", "2 60 Test 60: 1", "2 60 Train 60: 1", "3 300 Val 300: 1"]);
    }

    [Fact]
    public void The_last_day_is_that_of_all_shoes_and_none_where_none_is_known()
    {
        Counted.Of(Shoes).LastSeen.ShouldBeNull();
        var days = Shoes.Select((shoe, at) => shoe with { Contender = shoe.Contender with { SeenOn = at is 1 or 3 ? new DateOnly(2024, 1, 10 - at) : null } });
        Counted.Of([.. days]).LastSeen.ShouldBe(new DateOnly(2024, 1, 9));
    }
}
