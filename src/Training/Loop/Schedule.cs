namespace ShoeData.Training;

/// <summary>How the learning rate moves: up in a line while warming up, then down along half a cosine, or on as it is.</summary>
/// <param name="Steps">Of the whole run.</param>
/// <param name="WarmUp">Share of them in which the rate climbs.</param>
/// <param name="Falls">Whether it falls afterwards.</param>
internal sealed record Schedule(int Steps, double WarmUp, bool Falls = true) : ISchedule
{
    public static Schedule Of(TrainingOptions options, int steps) => new(steps, options.WarmUp, options.Schedule is "cosine");

    public double Factor(int step)
    {
        var climbing = (int)(Steps * WarmUp);
        if (step < climbing)
            return (step + 1.0) / climbing;
        var falling = Math.Max(1, Steps - climbing);
        return Falls ? 0.5 * (1 + Math.Cos(Math.PI * (step - climbing) / falling)) : 1;
    }
}
