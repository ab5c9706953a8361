namespace ShoeData.Training.Tests;

[Collection(nameof(OneAtATime))]
public sealed class BadInputTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_a_data_set_the_message_says_which_stage_makes_one()
    {
        using var folder = new TemporaryFolder();
        var stages = new StageRunner(new DataLayout(folder.Path));

        (await FailAsync(stages)).ShouldBe($"{stages.Context.Layout.SplitManifest}: there is no data set to train on; run 'dotnet run --project src/Curation' first.");
    }

    [Fact]
    public async Task Without_classes_the_message_says_so_too()
    {
        using var folder = new TemporaryFolder();
        var shoes = await DrawAsync(folder);
        File.Delete(shoes.Layout.Classes);

        (await FailAsync(new StageRunner(shoes.Layout))).ShouldBe($"{shoes.Layout.Classes}: the list of classes is missing; run 'dotnet run --project src/Curation' first.");
    }

    [Theory]
    [InlineData("[90, 60]", "the classes are [90, 60], rising lower bounds such as [30, 60, 90] were wanted; run Curation again.")]
    [InlineData("[]", "the classes are [], rising lower bounds such as [30, 60, 90] were wanted; run Curation again.")]
    public async Task Classes_out_of_numeric_order_are_refused(string classes, string message)
    {
        using var folder = new TemporaryFolder();
        var shoes = await DrawAsync(folder);
        File.WriteAllText(shoes.Layout.Classes, classes);

        (await FailAsync(new StageRunner(shoes.Layout))).ShouldBe($"{shoes.Layout.Classes}: {message}");
    }

    [Fact]
    public async Task A_picture_of_an_unknown_class_is_named()
    {
        using var folder = new TemporaryFolder();
        var shoes = await DrawAsync(folder);
        File.WriteAllText(shoes.Layout.Classes, "[30, 60]");

        (await FailAsync(new StageRunner(shoes.Layout))).ShouldBe(
            $"{shoes.Layout.SplitManifest}: test/90/shoe_0.jpg is in bin 90, which {shoes.Layout.Classes} does not have; run Curation again.");
    }

    [Theory]
    [InlineData(Split.Train, "train")]
    [InlineData(Split.Val, "val")]
    public async Task An_empty_split_is_named(Split missing, string name)
    {
        using var folder = new TemporaryFolder();
        var shoes = new DrawnShoes(folder);
        foreach (var split in Enum.GetValues<Split>().Where(split => split != missing))
            shoes.Draw(split, 1);
        await shoes.SaveAsync(Token);

        (await FailAsync(new StageRunner(shoes.Layout))).ShouldBe($"{shoes.Layout.SplitManifest}: the {name} split has no pictures; add shoes and run Curation again.");
    }

    [Fact]
    public async Task A_single_class_leaves_nothing_to_tell_apart()
    {
        using var folder = new TemporaryFolder();
        var shoes = new DrawnShoes(folder) { Bins = [60] }.Draw(Split.Train, 2).Draw(Split.Val, 1);
        await shoes.SaveAsync(Token);

        (await FailAsync(new StageRunner(shoes.Layout))).ShouldBe(
            $"{shoes.Layout.SplitManifest}: all training pictures are in one price bin, so there is nothing to tell apart; add shoes of other prices.");
    }

    [Fact]
    public async Task A_class_that_only_the_other_splits_have_is_noted_and_training_goes_on()
    {
        using var folder = new TemporaryFolder();
        var shoes = new DrawnShoes(folder) { Bins = [30, 60, 90, 120, 150] };
        shoes.Add(Split.Train, 30, 0, 60);
        shoes.Add(Split.Train, 60, 1, 200);
        shoes.Add(Split.Val, 60, 2, 200);
        shoes.Add(Split.Val, 90, 3, 200);
        await shoes.SaveAsync(Token);
        var stages = new StageRunner(shoes.Layout, "Training:Epochs=1");

        (await stages.TrainAsync(Token)).ShouldBe(ExitCode.Done);

        stages.Error.ShouldContain("note: class 90 has no training picture, but 1 in the other splits, which will all be missed; more shoes of that price would help.");
        stages.Error.ShouldContain("note: class 120 has no pictures at all; the model will hardly ever choose it.");
    }

    [Fact]
    public async Task A_broken_picture_is_named()
    {
        using var folder = new TemporaryFolder();
        var shoes = await DrawAsync(folder);
        var path = Path.Combine(shoes.Layout.SplitFolder(Split.Val), "60", "shoe_0.jpg");
        File.WriteAllText(path, "no picture at all");

        (await FailAsync(new StageRunner(shoes.Layout))).ShouldStartWith($"{path}: a picture of the data set cannot be read: ");
    }

    [Theory]
    [InlineData("Training:Model=resnet19", "Training:Model is 'resnet19': no such model; there are resnet18, resnet34, resnet50, resnet101, resnet152, vgg16, vgg16_bn, vgg19, vgg19_bn, squeezenet1_1, squeezenet1_1_grid, vit_b_16.")]
    [InlineData("Training:Weights=imagenet-v2", "Training:Weights is 'imagenet-v2', which is not published for squeezenet1_1; there is imagenet (squeezenet1_1-b8a52dc0.pth).")]
    [InlineData("Training:Epochs=0", "Training:Epochs and Training:ProbeEpochs are both 0: there is nothing to train; set one of them.")]
    [InlineData("Training:ImageSize=8", "Training:ImageSize (--set) is '8'; 32 to 1024 pixels were wanted.")]
    [InlineData("Training:Preprocessing=bgr", "Training:Preprocessing (--set) is 'bgr'; auto, imagenet or caffe-bgr was wanted.")]
    [InlineData("Training:Run=../x", "Training:Run (--set) is '../x'; a folder name of letters, digits, '.', '_' and '-' was wanted.")]
    public async Task A_setting_that_cannot_be_is_explained(string setting, string message)
    {
        using var folder = new TemporaryFolder();
        var shoes = await DrawAsync(folder);

        (await FailAsync(new StageRunner(shoes.Layout, setting))).ShouldBe(message);
    }

    [Fact]
    public async Task Weights_that_are_not_there_are_named_with_the_path_that_was_tried()
    {
        using var folder = new TemporaryFolder();
        var shoes = await DrawAsync(folder);

        (await FailAsync(new StageRunner(shoes.Layout, "Training:Weights=none.safetensors"))).ShouldBe(
            $"Training:Weights is 'none.safetensors': there is no file {folder["none.safetensors"]}; give the path of a .safetensors or .pth file, imagenet, or none.");
    }

    [Fact]
    public async Task Weights_that_say_another_preprocessing_than_the_settings_are_refused()
    {
        using var folder = new TemporaryFolder();
        var shoes = await DrawAsync(folder);
        using (var model = ModelZoo.Create("squeezenet1_1", 3, 1))
            await SafetensorsWriter.WriteAsync(folder["w.safetensors"], model.State(), new Dictionary<string, string>(), Token);
        File.WriteAllText(folder["w.safetensors.json"], """{"preprocessing": "caffe-bgr"}""");

        (await FailAsync(new StageRunner(shoes.Layout, "Training:Weights=w.safetensors", "Training:Preprocessing=imagenet"))).ShouldBe(
            $"Training:Preprocessing is 'imagenet', but {folder["w.safetensors"]} says that it wants 'caffe-bgr'; set it to auto, or name other weights.");
    }

    [Fact]
    public async Task A_run_that_diverges_stops_with_the_step_and_keeps_the_last_good_checkpoint()
    {
        using var folder = new TemporaryFolder();
        var shoes = await DrawAsync(folder);
        var stages = new StageRunner(
            shoes.Layout, "Training:Model=resnet18", "Training:ImageSize=32", "Training:Optimizer=sgd", "Training:LearningRate=10", "Training:ClipNorm=0", "Training:WeightDecay=1", "Training:WarmUp=0", "Training:Epochs=200", "Training:CheckpointSeconds=0");

        var error = await Should.ThrowAsync<UserError>(() => stages.TrainAsync(Token));

        error.ExitCode.ShouldBe(ExitCode.Failed);
        error.Message.ShouldMatch(
            @"^the (validation )?loss is (NaN|Infinity|-Infinity) (at|after) step \d+ of the run \(epoch \d+\): training has diverged\. Lower Training:LearningRate \(now 10\), "
            + @"lengthen Training:WarmUp \(now 0\) or set Training:ClipNorm \(now 0\), and train again\. The last good checkpoint is kept: a run of another name can begin with its weights, --set Training:Run=NAME --set Training:Weights=.*state-[ab]\.safetensors$");
        using var kept = (await new CheckpointFolder(stages.Run.Checkpoint).OpenAsync(Token)).ShouldNotBeNull();
        kept.Tensors.Entries.ShouldAllBe(entry => kept.Tensors.Read(entry.Name).isfinite().all().item<bool>());
        File.Exists(stages.Run.Meta).ShouldBeFalse();
    }

    [Fact]
    public async Task Evaluation_without_a_run_says_how_to_make_one()
    {
        using var folder = new TemporaryFolder();
        var stages = new StageRunner((await DrawAsync(folder)).Layout);

        (await Should.ThrowAsync<UserError>(() => stages.EvaluateAsync(Token))).Message.ShouldBe(
            $"{stages.Run.Folder}: there is no trained run here; train one with 'dotnet run --project src/Training -- train', or name another with --run.");
    }

    [Fact]
    public async Task Evaluation_on_a_data_set_that_has_changed_since_is_refused()
    {
        using var folder = new TemporaryFolder();
        var shoes = await DrawAsync(folder);
        var stages = new StageRunner(shoes.Layout, "Training:Epochs=1");
        await stages.TrainAsync(Token);
        await shoes.Draw(Split.Test, 3).SaveAsync(Token);

        (await Should.ThrowAsync<UserError>(() => stages.EvaluateAsync(Token))).Message.ShouldBe(
            $"{stages.Run.Meta}: the run was trained on another state of {shoes.Layout.SplitManifest}, whose training pictures may be test pictures now; train again.");
    }

    private static async Task<string> FailAsync(StageRunner stages)
    {
        var error = await Should.ThrowAsync<UserError>(() => stages.TrainAsync(Token));
        error.ExitCode.ShouldBe(ExitCode.Usage);
        Directory.Exists(stages.Run.Folder).ShouldBeFalse();
        return error.Message;
    }

    private static Task<DrawnShoes> DrawAsync(TemporaryFolder folder) =>
        new DrawnShoes(folder).Draw(Split.Train, 2).Draw(Split.Val, 1).Draw(Split.Test, 1).SaveAsync(Token);
}
