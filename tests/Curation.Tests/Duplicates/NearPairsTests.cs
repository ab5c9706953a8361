using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Tests.Duplicates;

public sealed class NearPairsTests
{
    [Fact]
    public void Adding_pictures_to_a_book_finds_what_comparing_all_anew_finds()
    {
        var contenders = Enumerable.Range(0, 12).Select(at => Some.Contender($"{at:00}", Some.Facts(signature: Some.Noise($"{at % 5}")))).ToList();
        var fresh = NearPairs.Find(contenders, NearBook.Empty, Some.Options);

        var some = NearPairs.Find([.. contenders.Where((_, at) => at % 2 == 0)], NearBook.Empty, Some.Options);
        var all = NearPairs.Find(contenders, some.Book, Some.Options);

        fresh.Pairs.Count.ShouldBe(9);
        all.Pairs.ShouldBe(fresh.Pairs);
        all.Book.Records("r").OrderBy(row => row.Sha256, StringComparer.Ordinal).Select(row => $"{row.Sha256} {string.Join(' ', row.Near)}")
            .ShouldBe(fresh.Book.Records("r").OrderBy(row => row.Sha256, StringComparer.Ordinal).Select(row => $"{row.Sha256} {string.Join(' ', row.Near)}"));
    }

    [Fact]
    public void A_picture_that_is_gone_leaves_the_book()
    {
        var (one, other) = (Some.Contender("a", Some.Facts(signature: Some.Noise("same"))), Some.Contender("b", Some.Facts(signature: Some.Noise("same"))));
        var both = NearPairs.Find([one, other], NearBook.Empty, Some.Options);

        var left = NearPairs.Find([one], both.Book, Some.Options);

        left.Pairs.ShouldBeEmpty();
        left.Book.Records("r").ShouldHaveSingleItem().Near.ShouldBeEmpty();
    }
}
