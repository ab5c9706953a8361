namespace ShoeData.Pipeline.Companions;

/// <summary>The last lines a program printed; safe from any thread.</summary>
internal sealed class OutputTail
{
    private const int Length = 20;
    private readonly Queue<string> _lines = new();

    public void Add(string? line)
    {
        if (line is null)
            return;
        lock (_lines)
        {
            _lines.Enqueue(line);
            if (_lines.Count > Length)
                _lines.Dequeue();
        }
    }

    public override string ToString()
    {
        lock (_lines)
            return _lines.Count == 0 ? "It printed nothing." : $"Its last lines:\n  {string.Join("\n  ", _lines)}";
    }
}
