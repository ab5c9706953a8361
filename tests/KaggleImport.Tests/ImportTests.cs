namespace ShoeData.KaggleImport.Tests;

public sealed class ImportTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task A_row_becomes_a_listing_with_its_picture()
    {
        _work.Write("tables/pictures/a.jpg", Pictures.Png(side: 12));
        _work.WriteTable("17,nike,Nike LeBron 15 - Men's,Men's,Lebron James,185.0,$149.99,pictures/a.jpg");

        (await _work.RunAsync()).ShouldBe(ExitCode.Done);

        var listing = (await _work.ListingsAsync()).ShouldHaveSingleItem();
        listing.Images.ShouldBe([new ImageCandidate("pictures/a.jpg", ShoeView.Unknown)]);
        (listing with { Images = [] }).ShouldBeEquivalentTo(new ShoeListing
        {
            Source = "shop",
            ListingId = "17",
            ProductUrl = null,
            Brand = "nike",
            Title = "Nike LeBron 15 - Men's",
            Style = "nike lebron 15",
            Sku = "17",
            Colour = "Lebron James",
            Gender = Gender.Men,
            AgeGroup = AgeGroup.Adult,
            ListPrice = 185.0m,
            CurrentPrice = 149.99m,
            PriceRule = "list",
            Currency = "USD",
            Images = [],
            SeenAt = null,
        });
        var image = (await _work.ImagesAsync()).ShouldHaveSingleItem();
        (image.Format, image.Width, image.Height, image.Location).ShouldBe((PictureFormat.Png, 12, 12, "pictures/a.jpg"));
        File.Exists(_work.Raw.ImageFile(image)).ShouldBeTrue();
        Path.GetExtension(_work.Raw.ImageFile(image)).ShouldBe(".png");
    }

    [Fact]
    public async Task Every_row_is_kept_or_rejected_and_a_bad_one_stops_nothing()
    {
        WriteEveryKindOfRow();

        (await _work.RunAsync()).ShouldBe(ExitCode.Done);

        (await _work.ListingsAsync()).Select(listing => listing.ListingId).ShouldBe(["1", "8"]);
        (await _work.RejectionsAsync()).Select(row => $"{row.ListingId ?? "-"} {row.Where} {row.Reason.ToSnakeCase()}: {row.Detail}").ShouldBe(
        [
            "- shoes.csv:5 field_missing: 'id' is empty, the listing's id was wanted",
            "1 shoes.csv:10 duplicate_listing: the id '1' stands in an earlier row, which was kept",
            "2 shoes.csv:3 row_unreadable: the row has 7 cells, the header has 8; a ',' or a quote is missing or too many",
            "3 shoes.csv:4 price_invalid: 'price' is 'N/A', a price such as 129.99 was wanted",
            "5 pictures/none.jpg image_missing: there is no such file beside the table",
            "6 ../shoes.csv image_address_forbidden: the path leads out of pictures/ beside the table",
            "7 pictures/text.jpg not_an_image: the 5 bytes begin with 68656c6c6f, which is no readable JPEG, PNG, WebP, AVIF or GIF header",
            "8 pictures/none.jpg image_missing: there is no such file beside the table",
            "9 shoes.csv:11 image_missing: 'picture' is empty, a picture was wanted",
        ]);
        (await File.ReadAllTextAsync(_work.Raw.Report, TestContext.Current.CancellationToken)).ShouldBe(
            """{"stage":"import","unit":"rows","in":10,"kept":2,"rejected":{"row_unreadable":1,"field_missing":1,"duplicate_listing":1,"image_missing":2,"image_address_forbidden":1,"not_an_image":1,"price_invalid":1},"notes":{"images":2,"images_refused":1,"listings":2,"price_list":2}}""" + "\n");
        _work.Output.ShouldContain("│ import shop │ rows    │ 10 │    2 │        8 │ image_missing 2, row_unreadable 1, field_missing 1, duplicate_listing 1, image_address_forbidden 1,");
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        WriteEveryKindOfRow();
        await _work.RunAsync();
        var first = _work.Bytes();

        await _work.RunAsync("KaggleImport:Parallel=1");

        _work.Bytes().ShouldBe(first);
    }

    [Fact]
    public async Task Pictures_that_no_row_names_any_more_are_removed_and_so_is_what_a_killed_run_left()
    {
        WriteEveryKindOfRow();
        await _work.RunAsync();
        var expected = _work.Bytes();
        _work.Write("tables/pictures/c.png", Pictures.Png(77));
        await File.AppendAllTextAsync(_work.PathOf("tables/shoes.csv"), "99,nike,Nike Air,Men's,,90,90,pictures/c.png\n", TestContext.Current.CancellationToken);
        await _work.RunAsync();
        Directory.GetFiles(_work.Raw.ImageFolder).Length.ShouldBe(3);
        _work.Write(Path.Combine(_work.Raw.ImageFolder, ContentHash.Of("half") + ".png.tmp"), [1, 2]);

        WriteEveryKindOfRow();
        await _work.RunAsync();

        _work.Bytes().ShouldBe(expected);
    }

    [Fact]
    public async Task Rows_that_share_a_picture_share_its_file()
    {
        _work.Write("tables/pictures/a.png", Pictures.Png());
        _work.Write("tables/pictures/copy.png", Pictures.Png());
        _work.WriteTable(Enumerable.Range(0, 40).Select(id => $"{id},nike,Nike {id},Men's,,90,90,pictures/{(id % 2 == 0 ? "a" : "copy")}.png"));

        await _work.RunAsync();

        (await _work.ImagesAsync()).Count.ShouldBe(40);
        Directory.GetFiles(_work.Raw.ImageFolder).Length.ShouldBe(1);
    }

    [Fact]
    public async Task Pictures_over_the_limit_are_left_out()
    {
        _work.Write("tables/pictures/a.png", new byte[1001]);
        _work.WriteTable("1,nike,Nike Air,Men's,,90,90,pictures/a.png");

        await _work.RunAsync("Fetching:MaxImageBytes=1000");

        var row = (await _work.RejectionsAsync()).ShouldHaveSingleItem();
        row.Reason.ShouldBe(RejectReason.ImageTooLarge);
        row.Detail.ShouldBe("the file has 1001 bytes, more than the 1000 allowed by Fetching:MaxImageBytes");
    }

    [Fact]
    public async Task Of_many_pictures_the_first_ones_are_taken()
    {
        foreach (var shade in Enumerable.Range(1, 4))
            _work.Write($"tables/pictures/{shade}.png", Pictures.Png(shade));
        _work.WriteTable("1,nike,Nike Air,Men's,,90,90,pictures/3.png; pictures/1.png;;pictures/3.png;pictures/2.png;pictures/4.png");

        await _work.RunAsync("KaggleImport:MaxPicturesPerListing=3");

        (await _work.ListingsAsync()).Single().Images.Select(image => image.Location)
            .ShouldBe(["pictures/3.png", "pictures/1.png", "pictures/2.png", "pictures/4.png"]);
        (await _work.ImagesAsync()).Select(image => image.Location).ShouldBe(["pictures/1.png", "pictures/2.png", "pictures/3.png"]);
    }

    [Fact]
    public async Task A_cancelled_run_leaves_what_was_there()
    {
        WriteEveryKindOfRow();
        await _work.RunAsync();
        var before = _work.Bytes();
        _work.WriteTable("1,nike,Nike Air,Men's,,95,95,pictures/a.jpg");

        await Should.ThrowAsync<OperationCanceledException>(() => KaggleImportStage.Definition.Run(
            _work.Context("""KaggleImport:Files=[{"Name":"shop","Path":"tables/shoes.csv"}]"""), new CancellationToken(canceled: true)));

        _work.Bytes().ShouldBe(before);
    }

    private void WriteEveryKindOfRow()
    {
        _work.Write("tables/pictures/a.jpg", Pictures.Png());
        _work.Write("tables/pictures/b.jpg", Pictures.Jpeg());
        _work.Write("tables/pictures/text.jpg", "hello");
        _work.WriteTable(
            "1,nike,Nike Air - Men's,Men's,Red,90,90,pictures/a.jpg",
            "2,nike,Nike Air - Men's,Men's,Red,90,90",
            "3,nike,Nike Air - Men's,Men's,Red,N/A,90,pictures/a.jpg",
            ",nike,Nike Air - Men's,Men's,Red,90,90,pictures/a.jpg",
            "5,nike,Nike Air - Men's,Men's,Red,90,90,pictures/none.jpg",
            "6,nike,Nike Air - Men's,Men's,Red,90,90,../shoes.csv",
            "7,nike,Nike Air - Men's,Men's,Red,90,90,pictures/text.jpg",
            "8,nike,Nike Air - Men's,Men's,Red,90,90,pictures/none.jpg;pictures/b.jpg",
            "1,nike,Nike Air - Men's,Men's,Red,95,95,pictures/b.jpg",
            "9,nike,Nike Air - Men's,Men's,Red,90,90,");
    }
}
