using ShoeData.Pipeline.Fingerprints;
using ShoeData.Pipeline.Locks;

namespace ShoeData.Pipeline.Planning;

/// <summary>Knows what each stage was last run from, and what it would be run from now.</summary>
internal sealed class Planner
{
    private readonly StageContext _context;
    private readonly PipelineLock _lock;
    private readonly FileHashes _hashes;
    private readonly GroupListings _listings;
    private readonly Fingerprinter _fingerprints;
    private readonly Staleness _staleness;

    public Planner(StageContext context)
    {
        _context = context;
        _lock = PipelineLock.Load(context.Layout.PipelineLock);
        _hashes = FileHashes.Load(context.Layout.PipelineCache);
        _listings = new GroupListings(context.Layout.PipelineListings);
        _fingerprints = new Fingerprinter(new PathNames(context.Layout.Root, context.RepositoryRoot), _hashes, _listings);
        _staleness = new Staleness(_listings.FilesOf);
    }

    /// <summary>How many files had to be read to tell what changed.</summary>
    public int Hashed => _hashes.Hashed;

    public async Task<StagePlan> PlanAsync(StageDefinition stage, bool forced, CancellationToken token)
    {
        var now = new StageEntry
        {
            Outcome = StageOutcome.Unfinished,
            Version = stage.Version,
            Parameters = new(stage.Parameters(_context).ToDictionary(), StringComparer.Ordinal),
            Inputs = await _fingerprints.OfAsync(stage.Inputs(_context), token),
            Outputs = await _fingerprints.OfAsync(stage.Outputs(_context), token),
        };
        return new StagePlan(now, _staleness.Reasons(_lock.Find(stage.Name), now, forced));
    }

    /// <summary>Whether a source refused when this stage ran last.</summary>
    public bool WasRefused(StageDefinition stage) => _lock.Find(stage.Name)?.Outcome is StageOutcome.Refused;

    /// <summary>Notes that a stage is about to run: until it finishes, it is stale.</summary>
    public async Task BeginAsync(StageDefinition stage, CancellationToken token)
    {
        if (_lock.Find(stage.Name) is { Outcome: not StageOutcome.Unfinished } before)
            await _lock.CommitAsync(stage.Name, before with { Outcome = StageOutcome.Unfinished }, token);
    }

    /// <summary>Notes what a stage was run from, as seen before it ran, and what it gave.</summary>
    public async Task FinishAsync(StageDefinition stage, StagePlan plan, ExitCode code, CancellationToken token)
    {
        _fingerprints.Forget();
        var outputs = await _fingerprints.OfAsync(stage.Outputs(_context), token);
        var outcome = code is ExitCode.Refused ? StageOutcome.Refused : StageOutcome.Done;
        await _lock.CommitAsync(stage.Name, plan.Now with { Outcome = outcome, Outputs = outputs }, token);
        await SaveCacheAsync(token);
    }

    /// <summary>A stage ran and failed: what it left behind must be looked at again.</summary>
    public void Forget() => _fingerprints.Forget();

    public async Task SaveCacheAsync(CancellationToken token)
    {
        await _hashes.SaveAsync(_fingerprints.Gone, token);
        await _listings.SaveAsync(_lock.Names, token);
    }
}
