namespace ShoeData.Training;

/// <summary>Learning rates that rise from the lowest to the highest in equal ratios.</summary>
/// <param name="Top">The rate of which <see cref="Factor"/> is a factor.</param>
internal sealed record RateRamp(double Lowest, double Highest, int Steps, double Top) : ISchedule
{
    /// <summary>At a step, counted from 0.</summary>
    public double Rate(int step) => Steps == 1 ? Lowest : Lowest * Math.Pow(Highest / Lowest, (double)step / (Steps - 1));

    public double Factor(int step) => Rate(step) / Top;
}
