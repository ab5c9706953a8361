namespace ShoeData.Storefront;

/// <summary>The troubles of the moment, and which of them the next request meets.</summary>
internal sealed class Troubles
{
    private readonly Lock _gate = new();
    private IReadOnlyList<Trouble> _now = [];
    private int[] _met = [];

    /// <summary>How often they were changed; what was answered before may be another answer now.</summary>
    public int Revision { get; private set; }

    public IReadOnlyList<Trouble> Now
    {
        get
        {
            lock (_gate)
                return _now;
        }
    }

    /// <summary>These instead of those before; every count begins anew.</summary>
    /// <exception cref="UserError">One is not written as it should be; those before stay.</exception>
    public void Set(IEnumerable<string> texts)
    {
        IReadOnlyList<Trouble> parsed = [.. texts.Select(Trouble.Parse)];
        lock (_gate)
        {
            _now = parsed;
            _met = new int[parsed.Count];
            Revision++;
        }
    }

    /// <summary>Counts this request, and says what happens to it.</summary>
    public IReadOnlyList<Trouble> Meet(string path)
    {
        List<Trouble> due = [];
        lock (_gate)
        {
            for (var index = 0; index < _now.Count; index++)
            {
                var trouble = _now[index];
                if (TroubleTable.Of(trouble.Kind).Stands || !trouble.Touches(path))
                    continue;
                var before = _met[index]++;
                if (before >= trouble.After && before - trouble.After < trouble.Times)
                    due.Add(trouble);
            }
        }

        return due;
    }

    /// <summary>The value of a trouble with what is on offer; null when there is none.</summary>
    public int? Standing(TroubleKind kind, string path) =>
        Now.LastOrDefault(trouble => trouble.Kind == kind && trouble.Touches(path))?.Number;
}
