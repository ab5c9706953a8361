namespace ShoeData.Training;

/// <summary>How the learning rate moves from step to step.</summary>
internal interface ISchedule
{
    /// <summary>Factor of the highest rate at a step, counted from 0.</summary>
    double Factor(int step);
}
