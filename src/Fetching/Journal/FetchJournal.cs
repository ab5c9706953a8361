namespace ShoeData.Fetching;

/// <summary>
/// What was got of one source: of a run that is not finished everything, so that the next one goes on from there; of the last
/// finished one by what the source can be asked for changes only. Safe from any number of threads.
/// </summary>
public sealed class FetchJournal : IAsyncDisposable
{
    private readonly RawLayout _layout;
    private readonly JournalFile _file;
    private readonly JournalBodies _bodies;
    private readonly string _knownPath;
    private JournalState _run = new();
    private JournalState _known = new();

    private FetchJournal(RawLayout layout)
    {
        _layout = layout;
        _file = new JournalFile(Path.Combine(layout.JournalFolder, "run.jsonl"));
        _bodies = new JournalBodies(Path.Combine(layout.JournalFolder, "bodies"));
        _knownPath = Path.Combine(layout.JournalFolder, "known.jsonl");
    }

    /// <summary>When the run began, to the second; the same when it goes on later.</summary>
    public DateTimeOffset Moment { get; private set; }

    /// <summary>Whether there is something of an unfinished run.</summary>
    public bool Resumes { get; private set; }

    /// <param name="now">When a run that begins now has begun.</param>
    /// <param name="longest">An unfinished run older than this begins anew; its pictures stay.</param>
    public static async Task<FetchJournal> OpenAsync(RawLayout layout, DateTimeOffset now, TimeSpan longest, CancellationToken token)
    {
        var journal = new FetchJournal(layout);
        await journal.OpenAsync(DateTimeOffset.FromUnixTimeSeconds(now.ToUnixTimeSeconds()), longest, token);
        return journal;
    }

    /// <summary>What this run got from there already.</summary>
    public Task<HttpAnswer?> AnswerAsync(Uri asked, CancellationToken token) => ReadAsync(_run.Answer(asked.AbsoluteUri), token);

    /// <summary>What the run before got from there, if the source can be asked whether it has changed.</summary>
    public Task<HttpAnswer?> KnownAnswerAsync(Uri asked, CancellationToken token) => ReadAsync(_known.Answer(asked.AbsoluteUri), token);

    public async Task AddAnswerAsync(Uri asked, HttpAnswer answer, CancellationToken token)
    {
        var body = await _bodies.AddAsync(answer.Body, token);
        await AddAsync(new JournalEntry.Answered(asked.AbsoluteUri, answer.Address.AbsoluteUri, answer.Status, JournalHeaders.Kept(answer.Headers), body), token);
    }

    /// <summary>The answer was none, such as a challenge: the next run asks again.</summary>
    /// <param name="asked">Or the one it was redirected to.</param>
    public Task ForgetAnswerAsync(Uri asked, CancellationToken token) => AddAsync(new JournalEntry.Forgot(asked.AbsoluteUri), token);

    /// <summary>All answers were of no use: the next run begins anew. Pictures stay.</summary>
    public async Task ForgetAnswersAsync(CancellationToken token)
    {
        var pictures = _run.Pictures;
        await _file.ReplaceAsync(pictures, token);
        _run = StateOf(pictures);
        _bodies.KeepOnly(_known.Answers.Select(answer => answer.Body));
    }

    /// <summary>What became of a picture's address in this run; null when it was not asked for, or its file is gone.</summary>
    public StoreResult? Picture(string asked) => _run.Picture(asked) switch
    {
        JournalEntry.Pictured pictured => StoredOf(pictured),
        JournalEntry.Missed missed => new StoreResult.Refused(missed.Reason, missed.Detail),
        _ => null,
    };

    /// <summary>A picture of an earlier run, and how the source can be asked whether it has changed.</summary>
    public KnownPicture? KnownPicture(string asked) =>
        _known.Picture(asked) is JournalEntry.Pictured pictured && StoredOf(pictured) is { } stored
            ? new KnownPicture(stored, new Validators(pictured.Etag, pictured.LastModified), pictured.Checked)
            : null;

    /// <summary>To be called before the file gets its name: whoever is killed in between fetches no finished picture twice.</summary>
    public Task AddPictureAsync(string asked, StoreResult.Stored picture, Validators validators, CancellationToken token) => AddAsync(
        new JournalEntry.Pictured(
            asked, picture.Sha256, picture.Bytes, picture.Format, picture.Width, picture.Height, validators.ETag, validators.LastModified, Moment),
        token);

    public Task AddMissedAsync(string asked, RejectReason reason, string detail, CancellationToken token) =>
        AddAsync(new JournalEntry.Missed(asked, reason, detail), token);

    /// <summary>The run is finished and its manifests are written: keeps only what later runs need.</summary>
    public async Task CompleteAsync(CancellationToken token)
    {
        var answers = _run.Answers.Where(answer => JournalHeaders.Validators(answer.Headers).Any).ToList();
        var pictures = _known.Pictures.Concat(_run.Pictures).GroupBy(picture => picture.Asked).Select(group => group.Last())
            .Where(picture => (picture.Etag ?? picture.LastModified) is not null && StoredOf(picture) is not null);
        await Manifest.WriteAsync(_knownPath, [.. answers, .. pictures], JournalJson.Default.JournalEntry, entry => entry.Key, token);
        await _file.DeleteAsync();
        _bodies.KeepOnly(answers.Select(answer => answer.Body));
    }

    public ValueTask DisposeAsync() => _file.DisposeAsync();

    private async Task OpenAsync(DateTimeOffset now, TimeSpan longest, CancellationToken token)
    {
        _known = StateOf(await KnownAsync(token));
        _run = StateOf(await _file.OpenAsync(token));
        if (_run.Began is { } before && now - before > longest)
            await ForgetAnswersAsync(token);
        Resumes = _run.Answers.Count + _run.Pictures.Count > 0;
        if (_run.Began is null)
            await AddAsync(new JournalEntry.Began(now), token);
        Moment = _run.Began ?? now;
    }

    // What cannot be read only costs a full answer where "not modified" would have done.
    private async Task<IReadOnlyList<JournalEntry>> KnownAsync(CancellationToken token)
    {
        try
        {
            return File.Exists(_knownPath) ? await Manifest.ReadAllAsync(_knownPath, JournalJson.Default.JournalEntry, token) : [];
        }
        catch (UserError)
        {
            return [];
        }
    }

    private async Task AddAsync(JournalEntry entry, CancellationToken token)
    {
        await _file.AppendAsync(entry, token);
        _run.Add(entry);
    }

    private async Task<HttpAnswer?> ReadAsync(JournalEntry.Answered? entry, CancellationToken token) =>
        entry is not null && await _bodies.ReadAsync(entry.Body, token) is { } bytes
            ? new HttpAnswer(new Uri(entry.Address), entry.Status, [.. entry.Headers], bytes)
            : null;

    private StoreResult.Stored? StoredOf(JournalEntry.Pictured picture) =>
        new FileInfo(_layout.ImageFile(picture.Sha256, picture.Format)) is { Exists: true } file && file.Length == picture.Bytes
            ? new StoreResult.Stored(picture.Sha256, picture.Bytes, picture.Format, picture.Width, picture.Height)
            : null;

    private static JournalState StateOf(IEnumerable<JournalEntry> entries)
    {
        var state = new JournalState();
        foreach (var entry in entries)
            state.Add(entry);
        return state;
    }
}
