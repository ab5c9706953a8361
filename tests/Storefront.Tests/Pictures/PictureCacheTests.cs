namespace ShoeData.Storefront.Tests;

public sealed class PictureCacheTests
{
    private static readonly PicturePlan Plan = Shop.Catalogue.Colourways.First(colourway => colourway.Picture.Finish.Damage is PictureDamage.None).Picture;

    [Fact]
    public void A_kept_file_is_handed_out_again()
    {
        var cache = new PictureCache(1 << 20);
        cache.Get(Plan).ShouldBeSameAs(cache.Get(Plan));
    }

    [Fact]
    public void The_oldest_file_goes_when_there_is_no_room()
    {
        var other = Plan with { Finish = Plan.Finish with { Width = 300 } };
        var first = PictureMaker.Make(Plan).ShouldNotBeNull();
        var cache = new PictureCache(first.Length);
        var before = cache.Get(Plan);
        cache.Get(other).ShouldBeSameAs(cache.Get(other));
        var after = cache.Get(Plan);
        after.ShouldNotBeSameAs(before);
        after.ShouldBe(before);
    }
}
