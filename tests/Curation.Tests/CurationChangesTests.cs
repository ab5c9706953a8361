using ShoeData.Imaging.Tests.Drawing;


namespace ShoeData.Curation.Tests;

public sealed class CurationChangesTests
{
    [Fact]
    public async Task A_changed_price_moves_one_file_and_decodes_nothing()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        var (before, times) = (await data.SplitAsync(), data.PictureTimes());
        // Without the sources, a picture that is decoded again would be missing.
        foreach (var row in before)
            File.Delete(data.PathOf(row.ListingId));

        data.Change("00-0", listing => listing with { ListPrice = 75 });
        await data.CurateAsync();

        var after = await data.SplitAsync();
        var moved = after.Single(row => row.ListingId == "00-0");
        (moved.Bin, moved.Split).ShouldBe((60, before.Single(row => row.ListingId == "00-0").Split));
        after.Where(row => row.ListingId != "00-0").ShouldBe(before.Where(row => row.ListingId != "00-0"));
        data.PictureTimes().Where(file => !times.Contains(file)).Select(file => file.Key).ShouldBe([Path.GetFullPath(data.Layout.SplitFile(moved))]);
        times.Keys.Where(path => !File.Exists(path)).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Another_threshold_decodes_nothing()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        foreach (var row in await data.SplitAsync())
            File.Delete(data.PathOf(row.ListingId));

        await Should.ThrowAsync<UserError>(() => data.CurateAsync(new CurationOptions { Size = 64, MinSide = 201 }));

        (await data.RejectionsAsync()).Values.Select(rejection => rejection.Reason).Distinct().ShouldBe([RejectReason.ImageTooSmall]);
    }

    [Fact]
    public async Task Another_size_makes_every_picture_anew()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        await data.CurateAsync(new CurationOptions { Size = 32 });
        var small = data.Outputs();

        using var fresh = Shop.Open();
        await fresh.CurateAsync(new CurationOptions { Size = 32 });

        small.ShouldBe(fresh.Outputs(), ignoreOrder: true);
    }

    [Fact]
    public async Task Removing_a_style_removes_its_files_and_adding_it_again_restores_every_byte()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        var before = data.Outputs();
        var gone = (await data.SplitAsync()).Where(row => row.Style == "nike model 03").ToList();

        foreach (var colour in Enumerable.Range(0, 3))
            data.Remove($"03-{colour}");
        await data.CurateAsync();

        gone.ShouldAllBe(row => !File.Exists(data.Layout.SplitFile(row)));
        (await data.SplitAsync()).Count.ShouldBe(33);
        Shop.AddStyle(data, 3);
        await data.CurateAsync();
        // What changed is the one thing that is another than before.
        var told = new[] { data.Layout.CuratedFates, data.Layout.DataSetReport }.Select(path => Path.GetRelativePath(data.Layout.Root, path)).ToList();
        data.Outputs().Where(file => !told.Contains(file.Key)).ShouldBe(before.Where(file => !told.Contains(file.Key)), ignoreOrder: true);
    }

    [Fact]
    public async Task Added_styles_move_none_that_was_there()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        var before = (await data.SplitAsync()).ToDictionary(row => row.Sha256, row => row.Path);

        for (var style = 12; style < 24; style++)
            Shop.AddStyle(data, style);
        await data.CurateAsync();

        var after = (await data.SplitAsync()).ToDictionary(row => row.Sha256, row => row.Path);
        after.Count.ShouldBe(72);
        foreach (var (sha256, path) in before)
            after[sha256].ShouldBe(path);
    }

    [Fact]
    public async Task Stale_unfinished_and_spoilt_files_are_mended_and_empty_folders_removed()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        var before = data.Outputs();
        var row = (await data.SplitAsync())[0];
        File.WriteAllText(data.Layout.SplitFile(row), "spoilt");
        File.WriteAllText(data.Layout.SplitFile(row) + ".tmp", "unfinished");
        Directory.CreateDirectory(Path.Combine(data.Layout.SplitFolder(Split.Val), "270"));
        Directory.CreateDirectory(Path.Combine(data.Layout.SplitFolder(Split.Val), "240", "inner"));
        File.WriteAllText(Path.Combine(data.Layout.SplitFolder(Split.Val), "240", "stale.jpg"), "stale");
        File.CreateSymbolicLink(Path.Combine(data.Layout.SplitFolder(Split.Val), "240", "nowhere.jpg"), "/nowhere");

        await data.CurateAsync();

        data.Outputs().ShouldBe(before, ignoreOrder: true);
        Directory.Exists(Path.Combine(data.Layout.SplitFolder(Split.Val), "240")).ShouldBeFalse();
        Directory.Exists(Path.Combine(data.Layout.SplitFolder(Split.Val), "270")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_folders_of_the_splits_hold_nothing_else_and_what_lies_beside_them_is_left_alone()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        var (inside, beside) = (Path.Combine(data.Layout.SplitFolder(Split.Train), "30", "mine.png"), Path.Combine(data.Layout.SplitDataset, "notes.txt"));
        File.WriteAllText(inside, "a reader would take it for a shoe");
        File.WriteAllText(beside, "mine");

        await data.CurateAsync();

        File.Exists(inside).ShouldBeFalse();
        File.ReadAllText(beside).ShouldBe("mine");
    }

    [Fact]
    public async Task A_spoilt_square_stops_the_run_before_it_reaches_the_data_set()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        var row = (await data.SplitAsync())[0];
        var square = Path.Combine(data.Layout.CuratedImages, $"{row.FileSha256}.jpg");
        File.WriteAllText(square, "spoilt");
        File.Delete(data.Layout.SplitFile(row));

        var error = await Should.ThrowAsync<UserError>(() => data.CurateAsync());

        error.Message.ShouldBe($"{square}: its content is not what its name says; delete it and run Curation again.");
        File.Delete(square);
        await data.CurateAsync();
        ContentHash.Of(File.ReadAllBytes(data.Layout.SplitFile(row))).ShouldBe(row.FileSha256);
    }

    [Fact]
    public async Task A_spoilt_cache_only_means_that_the_work_is_done_again()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        var before = data.Outputs();
        File.WriteAllText(Path.Combine(data.Layout.Curated, "pictures.jsonl"), "{}\n");

        await data.CurateAsync();

        data.Outputs().ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task A_lock_that_cannot_be_read_says_what_to_do()
    {
        using var data = Shop.Open();
        await data.CurateAsync();
        File.WriteAllText(data.Layout.SplitLock, """{ "nike model 01": "middle" }""");

        var error = await Should.ThrowAsync<UserError>(() => data.CurateAsync());

        error.Message.ShouldStartWith($"{data.Layout.SplitLock}: ");
        error.Message.ShouldEndWith(" Restore it from a copy, or delete it to split anew.");
    }

    [Fact]
    public async Task A_missing_picture_is_a_rejection_until_it_is_there()
    {
        using var data = Shop.Open();
        data.Add(Some.Listing("late"), DrawnShoe.Jpeg(DrawnShoe.Side(model: 0b110011001100)));
        var bytes = File.ReadAllBytes(data.PathOf("late"));
        File.Delete(data.PathOf("late"));
        await data.CurateAsync();
        (await data.RejectionsAsync())["late"].Reason.ShouldBe(RejectReason.ImageMissing);

        File.WriteAllBytes(data.PathOf("late"), bytes);
        await data.CurateAsync();

        (await data.RejectionsAsync()).ShouldBeEmpty();
    }
}
