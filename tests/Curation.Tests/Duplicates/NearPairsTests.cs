using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Tests.Duplicates;

public sealed class NearPairsTests : IDisposable
{
    private readonly Scratch _scratch = new(Path.GetTempPath());

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Adding_pictures_to_a_book_finds_what_comparing_all_anew_finds()
    {
        var contenders = Enumerable.Range(0, 12).Select(at => Some.Contender($"{at:00}")).ToList();
        var seeds = contenders.Select((contender, at) => (contender.Picture, Seed: at % 5)).ToDictionary(pair => pair.Picture, pair => pair.Seed);
        void Read(int picture, Span<byte> row) => Some.NearRowOf(seeds[picture]).CopyTo(row);

        var fresh = NearPairs.Find(contenders, NearBook.Empty, Read, Some.Options, _scratch);

        var some = NearPairs.Find([.. contenders.Where((_, at) => at % 2 == 0)], NearBook.Empty, Read, Some.Options, _scratch);
        var all = NearPairs.Find(contenders, some.Book, Read, Some.Options, _scratch);

        fresh.Pairs.Count.ShouldBe(9);
        all.Pairs.ShouldBe(fresh.Pairs);
        Rows(all.Book).ShouldBe(Rows(fresh.Book));
    }

    [Fact]
    public void A_picture_that_is_gone_leaves_the_book()
    {
        var (one, other) = (Some.Contender("a"), Some.Contender("b"));
        var both = NearPairs.Find([one, other], NearBook.Empty, (_, row) => Some.NearRowOf(1).CopyTo(row), Some.Options, _scratch);

        var left = NearPairs.Find([one], both.Book, (_, _) => throw new InvalidOperationException("nothing is left to be compared"), Some.Options, _scratch);

        left.Pairs.ShouldBeEmpty();
        left.Book.Pictures.ShouldBe([one.Picture]);
        left.Book.Near.ShouldBeEmpty();
    }

    private static IEnumerable<string> Rows(NearBook book) => book.Pictures.Select(picture => $"{picture} {string.Join(' ', book.Near.Where(pair => pair.One == picture).Select(pair => pair.Other))}");
}
