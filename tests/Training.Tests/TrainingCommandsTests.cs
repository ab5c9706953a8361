namespace ShoeData.Training.Tests;

public sealed class TrainingCommandsTests
{
    [Fact]
    public void The_commands_are_those_that_the_help_teaches() =>
        TrainingCommands.Create().Subcommands.Select(command => command.Name).ShouldBe(["train", "evaluate", "crossval", "logits", "models"]);

    [Theory]
    [InlineData("")]
    [InlineData("train")]
    [InlineData("evaluate")]
    [InlineData("crossval --folds 4 --within train,val --name a --against b,c")]
    [InlineData("models")]
    [InlineData("logits --model resnet18 --weights w --input x --output y")]
    public void Each_of_them_parses(string line) => TrainingCommands.Create().Parse(line).Errors.ShouldBeEmpty();

    [Fact]
    public void Logits_wants_all_its_files() =>
        TrainingCommands.Create().Parse("logits --model resnet18").Errors.Select(error => error.Message).ShouldBe(
            ["Option '--weights' is required.", "Option '--input' is required.", "Option '--output' is required."]);

    [Fact]
    public void The_list_of_models_has_their_sizes()
    {
        var stages = new StageRunner(new DataLayout(Path.GetTempPath()));

        ModelTable.Write(stages.Context.Output);

        stages.Output.ShouldContain("│ squeezenet1_1 │   1,235,496 │");
        stages.Output.ShouldContain("│ vgg19         │ 143,667,240 │");
    }
}
