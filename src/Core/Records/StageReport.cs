namespace ShoeData;

/// <summary>What went into a stage and what became of it.</summary>
/// <param name="Unit">What is counted: <c>rows</c>, <c>tiles</c>, <c>images</c>.</param>
public sealed record StageReport(string Stage, string Unit, int In, int Kept, IReadOnlyDictionary<RejectReason, int> Rejected)
{
    /// <summary>Counts the rejections and checks that nothing was lost.</summary>
    /// <exception cref="InvalidOperationException">In differs from kept + rejected: a bug in the stage.</exception>
    public static StageReport Create(string stage, string unit, int entered, int kept, IEnumerable<Rejection> rejections)
    {
        var rejected = new SortedDictionary<RejectReason, int>(rejections.CountBy(rejection => rejection.Reason).ToDictionary());
        var accounted = kept + rejected.Values.Sum();
        return entered == accounted
            ? new StageReport(stage, unit, entered, kept, rejected)
            : throw new InvalidOperationException($"{stage}: {entered} {unit} went in, but {accounted} are accounted for.");
    }
}
