using System.Text.Json.Serialization;

namespace ShoeData;

/// <summary>What went into a stage and what became of it.</summary>
/// <param name="Unit">What is counted: <c>rows</c>, <c>tiles</c>, <c>images</c>.</param>
public sealed record StageReport(string Stage, string Unit, int In, int Kept, IReadOnlyDictionary<RejectReason, int> Rejected)
{
    /// <summary>Further counts of what was kept, by name; left out where a stage has none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, int>? Notes { get; init; }

    /// <inheritdoc cref="Create(string, string, int, int, IReadOnlyDictionary{RejectReason, int})"/>
    public static StageReport Create(string stage, string unit, int entered, int kept, IEnumerable<Rejection> rejections) =>
        Create(stage, unit, entered, kept, rejections.CountBy(rejection => rejection.Reason).ToDictionary());

    /// <summary>Orders the counts by reason and checks that nothing was lost.</summary>
    /// <exception cref="InvalidOperationException">In differs from kept + rejected: a bug in the stage.</exception>
    public static StageReport Create(string stage, string unit, int entered, int kept, IReadOnlyDictionary<RejectReason, int> rejected)
    {
        var accounted = kept + rejected.Values.Sum();
        return entered == accounted
            ? new StageReport(stage, unit, entered, kept, new SortedDictionary<RejectReason, int>(rejected.ToDictionary()))
            : throw new InvalidOperationException($"{stage}: {entered} {unit} went in, but {accounted} are accounted for.");
    }
}
