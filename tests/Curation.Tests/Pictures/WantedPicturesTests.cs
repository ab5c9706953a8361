using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Tests.Pictures;

public sealed class WantedPicturesTests : IDisposable
{
    private readonly Scratch _scratch = new(Path.GetTempPath());

    public void Dispose() => _scratch.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(5000)]
    public void Numbers_are_places_in_the_order_of_names_and_lead_back_to_them(int count)
    {
        var names = Enumerable.Range(0, count).Select(at => ContentHash.Of($"{at}")).ToList();
        var wanted = Wanted(names.Select(name => Want(name)));

        Enumerable.Range(0, wanted.Count).Select(wanted.NameOf).ShouldBe(names.Order(StringComparer.Ordinal));
        names.ShouldAllBe(name => wanted.NameOf(wanted.NumberOf(name)) == name);
        wanted.NumberOf(ContentHash.Of("another")).ShouldBe(-1);
        wanted.NumberOf("no hash").ShouldBe(-1);
    }

    [Fact]
    public void Names_that_lie_close_together_are_found_as_well()
    {
        var names = Enumerable.Range(0, 3000).Select(at => $"{at:x64}").Append(new string('f', 64)).ToList();
        var wanted = Wanted(names.Select(name => Want(name)));

        names.ShouldAllBe(name => wanted.NameOf(wanted.NumberOf(name)) == name);
        wanted.NumberOf($"{3000:x64}").ShouldBe(-1);
        wanted.NumberOf(new string('f', 63) + "0").ShouldBe(-1);
    }

    [Fact]
    public void A_picture_that_several_sources_have_is_there_once_from_the_first_of_them()
    {
        var (one, other) = (ContentHash.Of("1"), ContentHash.Of("2"));
        var wanted = Wanted([Want(one, "b"), Want(other, "b"), Want(one, "a"), Want(one, "b")]);

        wanted.Count.ShouldBe(2);
        wanted[wanted.NumberOf(one)].Source.ShouldBe("a");
        wanted[wanted.NumberOf(other)].Source.ShouldBe("b");
    }

    [Fact]
    public void Of_nothing_there_is_nothing() => (Wanted([]).Count, Wanted([]).NumberOf(ContentHash.Of("1"))).ShouldBe((0, -1));

    private WantedPictures Wanted(IEnumerable<WantedPicture> pictures) => new(pictures, _scratch);

    private static WantedPicture Want(string sha256, string source = "shop") => new(ContentName.Parse(sha256), source, PictureFormat.Jpeg);
}
