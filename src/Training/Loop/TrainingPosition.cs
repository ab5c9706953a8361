namespace ShoeData.Training;

/// <summary>Where a run stands between two steps.</summary>
/// <param name="Epoch">That is under way, from 1, through both phases; one past the last when the run is over.</param>
/// <param name="Step">How many of its steps are done.</param>
/// <param name="PhaseStep">How many steps of its phase are done: where the schedule stands.</param>
/// <param name="TotalStep">How many steps of the run are done.</param>
internal sealed record TrainingPosition(int Epoch, int Step, int PhaseStep, int TotalStep)
{
    public static TrainingPosition Start { get; } = new(1, 0, 0, 0);

    public TrainingPosition Next() => new(Epoch, Step + 1, PhaseStep + 1, TotalStep + 1);
}
