namespace ShoeData.KaggleImport;

/// <summary>Counts what became of the rows of one table.</summary>
internal sealed class RowTally
{
    private readonly Dictionary<RejectReason, int> _rejected = [];
    private int _rows;
    private int _kept;

    public void Add(RowResult result)
    {
        _rows++;
        if (result.Listing is not null)
            _kept++;
        else
            _rejected[result.Rejections[0].Reason] = _rejected.GetValueOrDefault(result.Rejections[0].Reason) + 1;
    }

    public StageReport Report(string stage) => StageReport.Create(stage, "rows", _rows, _kept, _rejected);
}
