using System.CommandLine;
using ShoeData.Pipeline.Planning;

namespace ShoeData.Pipeline;

/// <summary>The options of <c>run</c>.</summary>
internal static class RunOptions
{
    private static readonly Option<bool> DryRun = new("--dry-run")
    {
        Description = "Say of each stage whether it would run and why; change nothing",
    };

    private static readonly Option<string[]> Force = new("--force")
    {
        Description = "Run the named stages even if they are fresh, or all of them; 'run --force scrape' looks at the shops again",
        HelpName = "STAGE",
        Arity = ArgumentArity.ZeroOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string[]> Only = new("--only")
    {
        Description = "Look at these stages and no others, e.g. --only train,evaluate",
        HelpName = "STAGE,...",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
    };

    private static readonly Option<string?> From = new("--from")
    {
        Description = "Begin with this stage",
        HelpName = "STAGE",
    };

    private static readonly Option<string?> Until = new("--until")
    {
        Description = "End with this stage",
        HelpName = "STAGE",
    };

    private static readonly Option<bool> KeepGoing = new("--keep-going")
    {
        Description = "After a stage failed, go on with those that do not need it",
    };

    public static IReadOnlyList<Option> All { get; } = [DryRun, Force, Only, From, Until, KeepGoing];

    public static RunRequest Read(ParseResult parsed) => new()
    {
        DryRun = parsed.GetValue(DryRun),
        KeepGoing = parsed.GetValue(KeepGoing),
        Force = parsed.GetResult(Force) is null ? null : Names(parsed.GetValue(Force)),
        Only = Names(parsed.GetValue(Only)),
        From = parsed.GetValue(From),
        Until = parsed.GetValue(Until),
    };

    private static IReadOnlyList<string> Names(string[]? values) =>
        [.. (values ?? []).SelectMany(value => value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Distinct()];
}
