namespace ShoeData.Training.Tests;

public sealed class PublishedFilesTests
{
    [Fact]
    public void Every_model_has_published_weights_whose_names_hold_a_hash()
    {
        PublishedFiles.All.Select(file => file.Model).Distinct().ShouldBe(ModelZoo.All.Select(model => model.WeightsOf).Distinct(), ignoreOrder: true);
        PublishedFiles.All.ShouldAllBe(file => file.Sha256Prefix.Length == 8 && file.Sha256Prefix.All(char.IsAsciiHexDigitLower) && file.Name.StartsWith(file.Model + "-"));
        PublishedFiles.All.Select(file => file.Name).Distinct().Count().ShouldBe(PublishedFiles.All.Count);
    }

    [Fact]
    public void The_later_weights_are_another_file_of_the_same_model() =>
        PublishedFiles.Find("resnet50", "imagenet-v2").ShouldBe(new PublishedFile("resnet50", "imagenet-v2", "resnet50-11ad3fa6.pth"));

    [Fact]
    public void A_model_on_anothers_backbone_begins_with_that_ones_weights() =>
        PublishedFiles.Find("squeezenet1_1_grid", "imagenet").Name.ShouldBe("squeezenet1_1-b8a52dc0.pth");

    [Fact]
    public void What_is_not_published_is_answered_with_what_is() =>
        Should.Throw<UserError>(() => PublishedFiles.Find("vgg16", "imagenet-v2")).Message.ShouldBe(
            "Training:Weights is 'imagenet-v2', which is not published for vgg16; there is imagenet (vgg16-397923af.pth).");

    [Theory]
    [InlineData("/w", "/x", "/w")]
    [InlineData(null, "/x", "/x/shoedata/weights")]
    [InlineData("", null, "/home/ann/.cache/shoedata/weights")]
    [InlineData(null, "relative", "/home/ann/.cache/shoedata/weights")]
    public void They_are_kept_where_the_environment_says_else_in_the_cache_of_the_user(string? chosen, string? cache, string folder) =>
        WeightsFolder.Find(name => name switch { "SHOEDATA_WEIGHTS" => chosen, "XDG_CACHE_HOME" => cache, _ => null }, "/home/ann").ShouldBe(folder);
}
