namespace ShoeData.Training.Tests;

public sealed class TrainingCommandsTests
{
    [Fact]
    public void The_commands_are_those_that_the_help_teaches() =>
        TrainingCommands.Create().Subcommands.Select(command => command.Name).ShouldBe(["train", "evaluate", "lr-find", "baseline", "compare", "crossval", "leak", "logits", "models", "weights"]);

    [Theory]
    [InlineData("")]
    [InlineData("train")]
    [InlineData("evaluate")]
    [InlineData("baseline")]
    [InlineData("compare --models resnet18,vgg16 --recipes best,paper.json --seeds 1,2 --name a")]
    [InlineData("leak --folds 3 --within train,val --name a")]
    [InlineData("crossval --folds 4 --within train,val --name a --against b,c")]
    [InlineData("models")]
    [InlineData("logits --model resnet18 --weights w --input x --output y")]
    public void Each_of_them_parses(string line) => TrainingCommands.Create().Parse(line).Errors.ShouldBeEmpty();

    [Theory]
    [InlineData("crossval --folds 2", "--folds 2: 3 or more were wanted.")]
    [InlineData("crossval --name ../x", "--name ../x: a folder name of letters, digits, '.', '_' and '-' was wanted.")]
    [InlineData("compare --seeds 1,1", "--seeds 1: different whole numbers were wanted, e.g. 1,2,3.")]
    [InlineData("compare --seeds 1,x", "--seeds x: different whole numbers were wanted, e.g. 1,2,3.")]
    public void What_a_trial_cannot_be_asked_for_is_said(string line, string problem) =>
        TrainingCommands.Create().Parse(line).Errors.Select(error => error.Message).ShouldBe([problem]);

    [Fact]
    public void Logits_wants_all_its_files() =>
        TrainingCommands.Create().Parse("logits --model resnet18").Errors.Select(error => error.Message).ShouldBe(
            ["Option '--weights' is required.", "Option '--input' is required.", "Option '--output' is required."]);

    [Fact]
    public void The_list_of_models_has_their_sizes()
    {
        var stages = new StageRunner(new DataLayout(Path.GetTempPath()));

        ModelTable.Write(stages.Context.Output);

        stages.Output.ShouldContain($"│ {"squeezenet1_1",-18} │   1,235,496 │");
        stages.Output.ShouldContain($"│ {"vgg19",-18} │ 143,667,240 │");
    }
}
