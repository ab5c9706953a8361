using Spectre.Console;

namespace ShoeData.Pipeline.Companions;

/// <summary>The companions of one stage while it runs.</summary>
internal sealed class Company : IAsyncDisposable
{
    private readonly List<CompanionProcess> _started = [];

    /// <summary>Comes back when all are up; those that were up before are left as they are.</summary>
    /// <exception cref="UserError">One of them does not come up.</exception>
    public static async Task<Company> StartAsync(IEnumerable<Companion> companions, StageContext context, CancellationToken token)
    {
        var company = new Company();
        try
        {
            using var check = new ReadyCheck();
            foreach (var companion in companions)
                await company.AddAsync(companion, check, context, token);
            return company;
        }
        catch
        {
            await company.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in _started)
            await process.DisposeAsync();
    }

    private async Task AddAsync(Companion companion, ReadyCheck check, StageContext context, CancellationToken token)
    {
        var ready = new Uri(companion.Ready);
        if (await check.IsUpAsync(ready, token))
        {
            context.Error.MarkupLineInterpolated($"[dim]{companion.Name} is up already at {ready}[/]");
            return;
        }

        context.Error.MarkupLineInterpolated($"[dim]starting {companion.Name}: {string.Join(' ', companion.Command)}[/]");
        var process = CompanionProcess.Start(companion, context.RepositoryRoot);
        _started.Add(process);
        await process.WaitUntilReadyAsync(check, ready, context.Clock, token);
    }
}
