namespace ShoeData.Fetching;

/// <summary>What the lines of a journal come to. Safe from any number of threads.</summary>
internal sealed class JournalState
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, JournalEntry.Answered> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JournalEntry> _pictures = new(StringComparer.Ordinal);

    public DateTimeOffset? Began { get; private set; }

    public IReadOnlyList<JournalEntry.Answered> Answers
    {
        get
        {
            lock (_gate)
                return [.. _answers.Values];
        }
    }

    public IReadOnlyList<JournalEntry.Pictured> Pictures
    {
        get
        {
            lock (_gate)
                return [.. _pictures.Values.OfType<JournalEntry.Pictured>()];
        }
    }

    public void Add(JournalEntry entry)
    {
        lock (_gate)
        {
            switch (entry)
            {
                case JournalEntry.Began began:
                    Began = began.At;
                    break;
                case JournalEntry.Answered answered:
                    _answers[answered.Asked] = answered;
                    break;
                case JournalEntry.Forgot forgot:
                    foreach (var asked in _answers.Values.Where(answer => forgot.Asked == answer.Asked || forgot.Asked == answer.Address).Select(answer => answer.Asked).ToList())
                        _answers.Remove(asked);
                    break;
                default:
                    _pictures[entry.Key] = entry;
                    break;
            }
        }
    }

    public JournalEntry.Answered? Answer(string asked)
    {
        lock (_gate)
            return _answers.GetValueOrDefault(asked);
    }

    /// <summary>Either <see cref="JournalEntry.Pictured"/> or <see cref="JournalEntry.Missed"/>.</summary>
    public JournalEntry? Picture(string asked)
    {
        lock (_gate)
            return _pictures.GetValueOrDefault(asked);
    }
}
