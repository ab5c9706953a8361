namespace ShoeData.Training.Tests;

/// <summary>What evaluation says of runs and data sets that do not fit.</summary>
[Collection(nameof(OneAtATime))]
public sealed class EvaluationInputTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Weights_with_a_flipped_byte_are_refused()
    {
        using var folder = new TemporaryFolder();
        var stages = await TrainAsync(folder);
        var bytes = File.ReadAllBytes(stages.Run.Weights);
        bytes[^9] ^= 1;
        File.WriteAllBytes(stages.Run.Weights, bytes);

        (await FailAsync(stages)).ShouldMatch(
            $"^{stages.Run.Weights}: the file has the SHA-256 [0-9a-f]{{64}}, {stages.Run.Meta} was written for [0-9a-f]{{64}}: it is damaged or of another run; put back the one that belongs, or train the run again.$");
    }

    [Fact]
    public async Task Weights_that_were_cut_short_are_refused()
    {
        using var folder = new TemporaryFolder();
        var stages = await TrainAsync(folder);
        using (var file = File.OpenWrite(stages.Run.Weights))
            file.SetLength(1000);

        (await FailAsync(stages)).ShouldStartWith($"{stages.Run.Weights}: this is no sound safetensors file: ");
    }

    [Theory]
    [InlineData("\"classes\": [\n    30,\n    60,\n    90\n  ]", "\"classes\": [\n    30,\n    60\n  ]", "these weights tell the classes 30,60,90 apart, {0} has 30,60")]
    [InlineData("\"preprocessing\": \"imagenet\"", "\"preprocessing\": \"caffe-bgr\"", "these weights want pictures preprocessed as imagenet, {0} says caffe-bgr")]
    public async Task Metadata_of_another_run_are_refused(string now, string then, string problem)
    {
        using var folder = new TemporaryFolder();
        var stages = await TrainAsync(folder);
        var meta = File.ReadAllText(stages.Run.Meta);
        meta.ShouldContain(now);
        File.WriteAllText(stages.Run.Meta, meta.Replace(now, then, StringComparison.Ordinal));

        (await FailAsync(stages)).ShouldBe(
            $"{stages.Run.Weights}: {problem.Replace("{0}", stages.Run.Meta, StringComparison.Ordinal)}; the two files are of different runs: put back the one that belongs, or train the run again.");
    }

    [Fact]
    public async Task A_folder_of_the_test_split_that_is_no_class_is_named()
    {
        using var folder = new TemporaryFolder();
        var stages = await TrainAsync(folder);
        var stray = Directory.CreateDirectory(Path.Combine(stages.Context.Layout.SplitFolder(Split.Test), "45")).FullName;

        var message = $"{stray}: this folder is no class, {stages.Context.Layout.Classes} has 30, 60, 90; move it out of the data set, or run Curation again.";
        (await FailAsync(stages)).ShouldBe(message);
        (await Should.ThrowAsync<UserError>(() => stages.TrainAsync(Token))).Message.ShouldBe(message);
    }

    [Fact]
    public async Task Pictures_that_the_manifest_does_not_know_are_named()
    {
        using var folder = new TemporaryFolder();
        var stages = await TrainAsync(folder);
        var known = Path.Combine(stages.Context.Layout.SplitFolder(Split.Test), "60", "shoe_0.jpg");
        var stranger = Path.Combine(stages.Context.Layout.SplitFolder(Split.Test), "60", "stranger.jpg");
        File.Copy(known, stranger);

        (await FailAsync(stages)).ShouldBe($"{stranger}: {stages.Context.Layout.SplitManifest} does not know this file, nor 0 others beside it; move them out of the data set, or run Curation again.");
    }

    [Fact]
    public async Task Classes_of_one_picture_and_of_none_are_noted()
    {
        using var folder = new TemporaryFolder();
        var shoes = new DrawnShoes(folder) { Bins = [30, 60, 90] }.Draw(Split.Train, 1).Draw(Split.Val, 1);
        shoes.Add(Split.Train, 60, 7, 140);
        shoes.Add(Split.Test, 30, 0, 60);
        shoes.Add(Split.Test, 60, 0, 140);
        shoes.Add(Split.Test, 60, 1, 140);
        var stages = new StageRunner((await shoes.SaveAsync(Token)).Layout, "Training:Epochs=1");
        await stages.TrainAsync(Token);

        (await stages.EvaluateAsync(Token)).ShouldBe(ExitCode.Done);

        stages.Error.ShouldContain("note: class 90 has a single training picture: what is learnt of it is that one shoe; more shoes of that price would help.");
        stages.Error.ShouldContain("note: class 90 has no test picture: nothing is known of how well it is told.");
        stages.Error.ShouldContain("note: class 30 has a single test picture: its figures are those of one shoe.");
        stages.Error.ShouldNotContain("class 60");
    }

    private static async Task<StageRunner> TrainAsync(TemporaryFolder folder)
    {
        var shoes = await new DrawnShoes(folder).Draw(Split.Train, 2).Draw(Split.Val, 1).Draw(Split.Test, 1).SaveAsync(Token);
        var stages = new StageRunner(shoes.Layout, "Training:Epochs=1");
        await stages.TrainAsync(Token);
        return stages;
    }

    private static async Task<string> FailAsync(StageRunner stages)
    {
        var error = await Should.ThrowAsync<UserError>(() => stages.EvaluateAsync(Token));
        error.ExitCode.ShouldBe(ExitCode.Usage);
        Directory.EnumerateFiles(stages.Run.Folder).Intersect(stages.Run.Evaluation).ShouldBeEmpty();
        return error.Message;
    }
}
