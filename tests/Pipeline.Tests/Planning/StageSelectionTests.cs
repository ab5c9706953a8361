using ShoeData.Pipeline.Planning;

namespace ShoeData.Pipeline.Tests.Planning;

public sealed class StageSelectionTests
{
    private static readonly IReadOnlyList<StageDefinition> Stages =
        [.. new[] { "scrape", "import", "curate", "train" }.Select(name => new FakeStage(name, $"data/{name}").Definition)];

    [Theory]
    [InlineData("", "", "", "scrape import curate train")]
    [InlineData("train scrape", "", "", "scrape train")]
    [InlineData("", "import", "", "import curate train")]
    [InlineData("", "", "import", "scrape import")]
    [InlineData("", "import", "curate", "import curate")]
    [InlineData("", "curate", "curate", "curate")]
    public void The_options_choose(string only, string from, string until, string selected) =>
        string.Join(' ', Of(only, from, until).Selected.OrderBy(name => Stages.ToList().FindIndex(stage => stage.Name == name))).ShouldBe(selected);

    [Fact]
    public void Force_means_all_that_are_selected_or_those_named()
    {
        StageSelection.Of(new RunRequest { From = "curate", Force = [] }, Stages).Forced.ShouldBe(["curate", "train"], ignoreOrder: true);
        StageSelection.Of(new RunRequest { Force = ["import"] }, Stages).Forced.ShouldBe(["import"]);
        StageSelection.Of(new RunRequest(), Stages).Forced.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("trian", "", "", "--only trian: no such stage; did you mean train? The stages are scrape, import, curate, train.")]
    [InlineData("", "bake", "", "--from bake: no such stage. The stages are scrape, import, curate, train.")]
    [InlineData("", "", "bake", "--until bake: no such stage. The stages are scrape, import, curate, train.")]
    [InlineData("", "train", "import", "--from train comes after --until import; the order is scrape, import, curate, train.")]
    [InlineData("train", "train", "", "--only names the stages one by one, --from and --until a range of them; give one or the other.")]
    public void What_makes_no_sense_is_refused(string only, string from, string until, string message) =>
        Should.Throw<UserError>(() => Of(only, from, until)).Message.ShouldBe(message);

    [Theory]
    [InlineData("bake", "--force bake: no such stage. The stages are scrape, import, curate, train.")]
    [InlineData("import", "--force import: that stage is left out by --only, --from or --until; select it too, or do not force it.")]
    public void So_is_forcing_what_is_not_selected(string force, string message) =>
        Should.Throw<UserError>(() => StageSelection.Of(new RunRequest { Only = ["train"], Force = [force] }, Stages)).Message.ShouldBe(message);

    private static StageSelection Of(string only, string from, string until) => StageSelection.Of(
        new RunRequest { Only = only.Split(' ', StringSplitOptions.RemoveEmptyEntries), From = from.Length > 0 ? from : null, Until = until.Length > 0 ? until : null }, Stages);
}
