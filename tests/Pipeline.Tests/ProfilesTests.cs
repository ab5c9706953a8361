using ShoeData.Pipeline.Running;
using ShoeData.Training;

namespace ShoeData.Pipeline.Tests;

public sealed class ProfilesTests
{
    private const string RealShoes = "benchmarks/profiles/footlocker.json";
    private static readonly string[] Folders = ["config/profiles", "config/training", "benchmarks/profiles"];

    public static TheoryData<string> Profiles() => [.. Folders
        .Select(folder => Path.Combine(RepositoryRoot.Find(), folder)).Where(Directory.Exists)
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.json"))
        .Select(path => Path.GetRelativePath(RepositoryRoot.Find(), path)).Order(StringComparer.Ordinal)];

    [Fact]
    public void The_sample_profile_is_among_those_that_are_tested() => Profiles().ShouldContain(row => row.Data == "config/profiles/sample.json");

    [Theory]
    [MemberData(nameof(Profiles))]
    public void Every_profile_in_the_repository_is_valid(string profile)
    {
        var settings = Settings.Load(RepositoryRoot.Find(), profile, [], new Dictionary<string, string>());
        var context = StageContext.Create(settings, "/nowhere");
        Configuration.Check(context, Stages.All, settings.Bind<PipelineOptions>().Companions);
        Stages.All.ShouldContain(stage => stage.Applies(context));
    }

    [Fact]
    public void Without_a_profile_the_configuration_is_valid_too()
    {
        var settings = Settings.Load(RepositoryRoot.Find(), null, [], new Dictionary<string, string>());
        Configuration.Check(StageContext.Create(settings, "/nowhere"), Stages.All, settings.Bind<PipelineOptions>().Companions);
    }

    [Fact]
    public void The_profile_of_the_real_shoes_trains_by_the_best_recipe() => Recipe(RealShoes).ShouldBe(Recipe($"{RealShoes},training/best"));

    [Theory]
    [InlineData("training/best", "training/paper")]
    [InlineData("training/paper", "training/best")]
    public void A_recipe_is_whole_whatever_recipe_it_lies_upon(string recipe, string below) =>
        Recipe($"{below},{recipe}", "Training:Model=squeezenet1_1").ShouldBe(Recipe(recipe, "Training:Model=squeezenet1_1"));

    // All but where it is kept.
    private static IEnumerable<KeyValuePair<string, string>> Recipe(string profile, params string[] settings) => OptionsSnapshot
        .Flatten(Settings.Load(RepositoryRoot.Find(), profile, settings, new Dictionary<string, string>()).Bind<TrainingOptions>())
        .Where(pair => pair.Key != $"{TrainingOptions.Section}:{nameof(TrainingOptions.Run)}");

    [Fact]
    public void Each_stage_has_a_name_of_its_own() => Stages.All.Select(stage => stage.Name).ShouldBeUnique();
}
