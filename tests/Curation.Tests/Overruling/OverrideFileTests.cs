using ShoeData.Curation.Overruling;

namespace ShoeData.Curation.Tests.Overruling;

public sealed class OverrideFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    [Fact]
    public async Task Every_action_is_read_with_its_line()
    {
        var list = await ReadAsync("item,action,value,note", "shop/1,keep,,fine, and meant so", "# a remark", "", "abcdef12,price,89.99,", "shop/2,group,nike lebron 15");

        var listing = Some.Listing();
        list.Find(OverrideAction.Keep, listing, null).ShouldBe(new OverrideLine("overrides.csv:2", "shop/1", OverrideAction.Keep, "", "fine, and meant so"));
        list.Find(OverrideAction.Price, "abcdef12" + new string('0', 56))?.Price.ShouldBe(89.99m);
        list.Find(OverrideAction.Group, Some.Listing("2"), null)?.Value.ShouldBe("nike lebron 15");
        list.Find(OverrideAction.Drop, listing, null).ShouldBeNull();
    }

    [Fact]
    public async Task All_lines_that_cannot_be_understood_are_named()
    {
        var error = await Should.ThrowAsync<UserError>(() => ReadAsync(
            "item,action,value,note", "shop/1,hide,,", "1,keep,,", "shop/1,price,cheap,", "shop/1,group,,", "shop/1,drop,yes,"));

        error.Message.ShouldBe(
            """
            overrides.csv:2: 'shop/1,hide,,' has no such action; item,action,value,note with one of keep, drop, flip, price, group was wanted.
            overrides.csv:3: '1' names nothing; the SHA-256 of a picture (8 digits or more) or source/listing_id was wanted.
            overrides.csv:4: the price is 'cheap'; a number of dollars such as 89.99 was wanted.
            overrides.csv:5: the group is empty; the style that it belongs to was wanted.
            overrides.csv:6: 'yes' is no value of drop, which has none; put a note behind another comma.
            """);
    }

    [Fact]
    public async Task Another_header_is_refused() =>
        (await Should.ThrowAsync<UserError>(() => ReadAsync("sha256,verdict"))).Message.ShouldBe("overrides.csv:1: the header is 'sha256,verdict'; 'item,action,value,note' was wanted.");

    [Fact]
    public async Task Without_a_file_nothing_is_overruled()
    {
        File.Delete(_path);

        (await OverrideFile.ReadAsync(_path, "overrides.csv", TestContext.Current.CancellationToken)).ShouldBe(OverrideList.None);
    }

    [Fact]
    public async Task The_shipped_table_is_valid_and_overrules_nothing()
    {
        var path = Path.Combine(RepositoryRoot.Find(), new CurationOptions().Overrides);
        File.Exists(path).ShouldBeTrue();

        (await OverrideFile.ReadAsync(path, path, TestContext.Current.CancellationToken)).About(Some.Listing(), [Some.Image()]).ShouldBeEmpty();
    }

    public void Dispose() => File.Delete(_path);

    private async Task<OverrideList> ReadAsync(params string[] lines)
    {
        await File.WriteAllLinesAsync(_path, lines, TestContext.Current.CancellationToken);
        return await OverrideFile.ReadAsync(_path, "overrides.csv", TestContext.Current.CancellationToken);
    }
}
