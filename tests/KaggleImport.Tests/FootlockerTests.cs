namespace ShoeData.KaggleImport.Tests;

/// <summary>The real table of 2,798 shoes, where it is at hand.</summary>
public sealed class FootlockerTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task The_real_table_is_imported_completely()
    {
        var table = Path.GetFullPath("../shared/real/footlocker/listings.csv", RepositoryRoot.Find());
        if (!File.Exists(table))
            Assert.Skip($"{table} is not here");
        var configured = $$"""KaggleImport:Files=[{"Name":"shop","Path":"{{table}}"}]""";

        (await _work.RunAsync(configured, $"KaggleImport:SchemasFolder={Path.Combine(RepositoryRoot.Find(), "config", "kaggle")}")).ShouldBe(ExitCode.Done);

        (await _work.RejectionsAsync()).ShouldBeEmpty();
        var listings = await _work.ListingsAsync();
        listings.Count.ShouldBe(2798);
        listings.Select(listing => listing.Style).Distinct().Count().ShouldBe(655);
        listings.CountBy(listing => (listing.Gender, listing.AgeGroup)).ToDictionary().ShouldBe(new Dictionary<(Gender, AgeGroup), int>
        {
            [(Gender.Men, AgeGroup.Adult)] = 2765,
            [(Gender.Men, AgeGroup.Youth)] = 10,
            [(Gender.Men, AgeGroup.Child)] = 12,
            [(Gender.Women, AgeGroup.Adult)] = 4,
            [(Gender.Women, AgeGroup.Youth)] = 2,
            [(Gender.Women, AgeGroup.Child)] = 4,
            [(Gender.Women, AgeGroup.Infant)] = 1,
        }, ignoreOrder: true);
        ShouldFillTheBins(listings.Where(listing => listing is { Gender: Gender.Men, AgeGroup: AgeGroup.Adult }));

        var images = await _work.ImagesAsync();
        images.CountBy(image => image.Format).ToDictionary().ShouldBe(
            new Dictionary<PictureFormat, int> { [PictureFormat.Png] = 2090, [PictureFormat.Jpeg] = 708 }, ignoreOrder: true);
        images.ShouldAllBe(image => image.Width == 200 && image.Height == 200);
        Directory.GetFiles(_work.Raw.ImageFolder).Length.ShouldBe(2794);
    }

    private static void ShouldFillTheBins(IEnumerable<ShoeListing> shoes) =>
        shoes.CountBy(shoe => PriceBins.Default.Of(shoe.ListPrice ?? 0) ?? 0).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)).ShouldBe(
        [
            (0, 40), (30, 130), (60, 567), (90, 946), (120, 620), (150, 264), (180, 136), (210, 39), (240, 17), (270, 4), (300, 2),
        ]);
}
