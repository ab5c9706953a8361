namespace ShoeData.Training;

/// <summary>The stack and the memory of the machine that a pickle is a program for.</summary>
internal sealed class PickleStack
{
    private readonly List<PickleValue> _values = [];
    private readonly Dictionary<int, PickleValue> _memory = [];

    public void Push(PickleValue value) => _values.Add(value);

    public PickleValue Pop()
    {
        var top = Top();
        _values.RemoveAt(_values.Count - 1);
        return top;
    }

    public T Pop<T>(string wanted)
        where T : PickleValue => Pop() as T ?? throw Odd(wanted);

    public PickleValue Top() => _values.Count > 0 ? _values[^1] : throw new InvalidDataException("its program takes more than it has put down");

    public T Top<T>(string wanted)
        where T : PickleValue => Top() as T ?? throw Odd(wanted);

    /// <summary>All down to the last mark, which goes too.</summary>
    public List<PickleValue> PopToMark()
    {
        var mark = _values.FindLastIndex(value => value is PickleValue.Mark);
        if (mark < 0)
            throw new InvalidDataException("its program looks for a mark that it has not set");
        var items = _values.GetRange(mark + 1, _values.Count - mark - 1);
        _values.RemoveRange(mark, _values.Count - mark);
        return items;
    }

    /// <summary>The last few, in the order in which they were put down.</summary>
    public List<PickleValue> PopMany(int count)
    {
        var items = Enumerable.Range(0, count).Select(_ => Pop()).ToList();
        items.Reverse();
        return items;
    }

    public void Remember(int place) => _memory[place] = Top();

    public void RememberNext() => Remember(_memory.Count);

    public void Recall(int place) => Push(_memory.TryGetValue(place, out var value)
        ? value
        : throw new InvalidDataException($"its program recalls place {place}, where it has put nothing"));

    private static InvalidDataException Odd(string wanted) => new($"its program has something else where {wanted} was wanted");
}
