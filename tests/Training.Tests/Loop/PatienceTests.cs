namespace ShoeData.Training.Tests;

public sealed class PatienceTests
{
    [Theory]
    [InlineData(2, "0.5 0.6 0.6 0.5", true)]
    [InlineData(3, "0.5 0.6 0.6 0.5", false)]
    [InlineData(2, "0.5 0.6 0.5 0.7", false)]
    [InlineData(1, "0.5", false)]
    [InlineData(1, "0.5 0.4", true)]
    [InlineData(0, "0.5 0.4 0.3 0.2", false)]
    public void A_run_is_over_after_so_many_epochs_without_a_better_one(int patience, string accuracies, bool over) =>
        Patience.IsOver(History(TrainingPhase.Tune, accuracies), new TrainingOptions { Patience = patience }).ShouldBe(over);

    [Fact]
    public void Epochs_of_the_probe_are_waited_for_but_their_best_counts()
    {
        var probe = History(TrainingPhase.Probe, "0.6 0.5 0.5");
        var options = new TrainingOptions { Patience = 2 };

        Patience.IsOver(probe, options).ShouldBeFalse();
        Patience.IsOver([.. probe, .. History(TrainingPhase.Tune, "0.3")], options).ShouldBeFalse();
        Patience.IsOver([.. probe, .. History(TrainingPhase.Tune, "0.3 0.4")], options).ShouldBeTrue();
    }

    private static EpochResult[] History(string phase, string accuracies) =>
        [.. accuracies.Split(' ').Select((text, index) => new EpochResult
        {
            Phase = phase,
            Epoch = index + 1,
            LearningRate = 0.1,
            Train = new Score(1, 0),
            Validation = new Score(1, double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)),
            Pictures = 1,
        })];
}
