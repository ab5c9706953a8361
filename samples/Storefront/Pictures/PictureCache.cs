namespace ShoeData.Storefront;

/// <summary>Files already made, up to a number of bytes; the oldest go first.</summary>
internal sealed class PictureCache(long capacity)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<PicturePlan, byte[]> _files = [];
    private readonly Queue<PicturePlan> _ages = [];
    private long _held;

    public byte[]? Get(PicturePlan plan)
    {
        lock (_gate)
        {
            if (_files.TryGetValue(plan, out var known))
                return known;
        }

        // Outside the lock: two callers may make the same file, which is the same for both.
        var made = PictureMaker.Make(plan);
        if (made is not null)
            Keep(plan, made);
        return made;
    }

    private void Keep(PicturePlan plan, byte[] file)
    {
        lock (_gate)
        {
            if (!_files.TryAdd(plan, file))
                return;
            _ages.Enqueue(plan);
            _held += file.Length;
            while (_held > capacity && _ages.TryDequeue(out var oldest) && _files.Remove(oldest, out var dropped))
                _held -= dropped.Length;
        }
    }
}
