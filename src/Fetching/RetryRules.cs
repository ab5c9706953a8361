using Polly;
using Polly.Retry;

namespace ShoeData.Fetching;

/// <summary>Several tries with growing, jittered waits, by the clock that is passed in.</summary>
internal static class RetryRules
{
    // Waits need to differ from each other, not from run to run.
    private const int JitterSeed = 5480;

    public static ResiliencePipeline<FetchTry> Create(FetchingOptions options, TimeProvider clock)
    {
        var builder = new ResiliencePipelineBuilder<FetchTry> { TimeProvider = clock };
        return options.Retries > 0 ? builder.AddRetry(Retry(options)).Build() : ResiliencePipeline<FetchTry>.Empty;
    }

    private static RetryStrategyOptions<FetchTry> Retry(FetchingOptions options)
    {
        var random = new Random(JitterSeed);
        return new RetryStrategyOptions<FetchTry>
        {
            MaxRetryAttempts = options.Retries,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromSeconds(Math.Min(options.FirstDelaySeconds, options.MaxDelaySeconds)),
            MaxDelay = TimeSpan.FromSeconds(options.MaxDelaySeconds),
            UseJitter = true,
            Randomizer = () =>
            {
                lock (random)
                    return random.NextDouble();
            },
            ShouldHandle = new PredicateBuilder<FetchTry>().HandleResult(attempt => attempt.Again),
            DelayGenerator = arguments => ValueTask.FromResult(arguments.Outcome.Result?.Wait),
        };
    }
}
