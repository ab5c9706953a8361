using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class FrozenBackboneTests : IDisposable
{
    private const int Side = 40;
    private const int BatchSize = 4;
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private FeatureCache Cache => new(_folder["cache"]);

    private string CacheFile => Directory.GetFiles(_folder["cache"]).ShouldHaveSingleItem();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("squeezenet1_1", false)]
    [InlineData("squeezenet1_1_grid", true)]
    [InlineData("resnet18", false)]
    public void What_comes_from_the_cache_is_what_would_be_computed_to_the_last_bit(string name, bool mirrored)
    {
        using var model = ModelZoo.Create(name, classes: 3, seed: 1);
        var wanted = Features(Task(model, cache: null), Drawn(0..11), mirrored);

        // Others first, and some of them beside other neighbours.
        Features(Task(model, Cache), Drawn(7..13), mirrored);
        var half = Features(Task(model, Cache), Drawn(0..11), mirrored);
        var whole = Features(Task(model, Cache), Drawn(0..11), mirrored);

        half.ShouldBe(wanted);
        whole.ShouldBe(wanted);
        wanted.Distinct().Count().ShouldBeGreaterThan(1);
    }

    [Fact]
    public void The_backbone_is_asked_about_full_batches_only()
    {
        using var model = new Listening();

        Features(Task(model, Cache), Drawn(7..13), mirrored: false);
        Features(Task(model, Cache), Drawn(0..11), mirrored: false);

        model.Asked.ShouldBe([BatchSize, BatchSize, BatchSize, BatchSize]);
    }

    [Fact]
    public void The_backbone_is_not_asked_about_a_picture_that_it_has_seen()
    {
        using var model = ModelZoo.Create("squeezenet1_1", classes: 3, seed: 1);
        var (task, pictures) = (Task(model, Cache), Drawn(0..5));
        var wanted = Features(task, pictures, mirrored: false);
        var name = FeatureCacheKey.Of(task, mirrored: false);
        using (var kept = Cache.TryRead(name).ShouldNotBeNull())
        {
            using var zeros = zeros_like(kept.Features);
            Cache.Keep(name, kept with { Features = zeros });
        }

        Features(task, pictures, mirrored: false).ShouldAllBe(value => value == (Half)0);
        Features(task, pictures, mirrored: true).ShouldNotBe(wanted);
    }

    [Fact]
    public void Other_weights_another_size_of_batch_a_mirrored_picture_and_another_version_are_other_features()
    {
        using var model = ModelZoo.Create("squeezenet1_1", classes: 3, seed: 1);
        using var other = ModelZoo.Create("squeezenet1_1", classes: 3, seed: 2);
        var task = Task(model, Cache);

        string[] names =
        [
            FeatureCacheKey.Of(task, mirrored: false),
            FeatureCacheKey.Of(task, mirrored: true),
            FeatureCacheKey.Of(task with { Model = other }, mirrored: false),
            FeatureCacheKey.Of(task with { Options = task.Options with { BatchSize = 8 } }, mirrored: false),
            FeatureCacheKey.Of(task with { Preprocessing = Preprocessing.Find("caffe-bgr").ShouldNotBeNull() }, mirrored: false),
            FeatureCacheKey.Of(task, mirrored: false, TrainStage.Definition.Version + "-next"),
        ];

        names.ShouldBeUnique();
        FeatureCacheKey.Of(task, mirrored: false, TrainStage.Definition.Version).ShouldBe(names[0]);
        using (no_grad())
        {
            foreach (var (_, head) in model.HeadParameters)
                head.zero_();
        }

        FeatureCacheKey.Of(task, mirrored: false).ShouldBe(names[0]);
    }

    [Theory]
    [InlineData(2L)]
    [InlineData(300L)]
    [InlineData(-1L)]
    [InlineData(-2000L)]
    public void A_changed_byte_is_noticed_and_the_file_made_again(long at)
    {
        using var model = ModelZoo.Create("squeezenet1_1", classes: 3, seed: 1);
        var wanted = Features(Task(model, Cache), Drawn(0..5), mirrored: false);
        using (var file = File.Open(CacheFile, FileMode.Open))
        {
            file.Position = at < 0 ? file.Length + at : at;
            var value = file.ReadByte();
            file.Position--;
            file.WriteByte((byte)(value ^ 0x40));
        }

        Features(Task(model, Cache), Drawn(0..5), mirrored: false).ShouldBe(wanted);
        Cache.TryRead(FeatureCacheKey.Of(Task(model, Cache), mirrored: false)).ShouldNotBeNull().Dispose();
    }

    [Fact]
    public void Where_nothing_can_be_kept_the_features_are_the_same()
    {
        using var model = ModelZoo.Create("squeezenet1_1", classes: 3, seed: 1);
        var wanted = Features(Task(model, cache: null), Drawn(0..5), mirrored: false);
        File.WriteAllText(_folder["cache"], "in the way");

        Features(Task(model, Cache), Drawn(0..5), mirrored: false).ShouldBe(wanted);
    }

    private static Half[] Features(TrainingTask task, PictureStack pictures, bool mirrored)
    {
        using var features = new FrozenBackbone(task, new Progress<TrainingProgress>()).FeaturesOf(pictures, mirrored, Token);
        features.shape[0].ShouldBe(pictures.Count);
        return features.data<Half>().ToArray();
    }

    private static TrainingTask Task(ImageClassifier model, FeatureCache? cache) => new()
    {
        Options = new TrainingOptions { ProbeEpochs = 1, BatchSize = BatchSize },
        Model = model,
        Preprocessing = Preprocessing.ImageNet,
        Train = Drawn(0..1),
        TrainShoes = [],
        Validation = Drawn(1..2),
        ClassCount = 3,
        Device = TorchDevice.Choose(TorchDevice.Cpu, threads: 1),
        FeatureCache = cache,
    };

    private sealed class Listening() : ImageClassifier("listening", "head")
    {
        public List<long> Asked { get; } = [];

        public override Tensor Features(Tensor pictures)
        {
            Asked.Add(pictures.shape[0]);
            return pictures.mean([2, 3]);
        }

        public override Tensor Classify(Tensor features) => features;
    }

    private static PictureStack Drawn(Range numbers) => new()
    {
        Side = Side,
        Pictures = [.. Enumerable.Range(numbers.Start.Value, numbers.End.Value - numbers.Start.Value).Select(number => Enumerable.Range(0, Side * Side * 3).Select(at => (byte)((at * (number + 3)) % 251)).ToArray())],
        Classes = [.. Enumerable.Range(numbers.Start.Value, numbers.End.Value - numbers.Start.Value).Select(number => number % 3)],
    };
}
