using System.Globalization;

namespace ShoeData;

/// <summary>The system's clock, or the fixed moment of <c>SOURCE_DATE_EPOCH</c> (reproducible-builds.org) for byte-identical runs.</summary>
public sealed class SourceDateClock : TimeProvider
{
    private const string Variable = "SOURCE_DATE_EPOCH";
    private static readonly long LastSecond = DateTimeOffset.MaxValue.ToUnixTimeSeconds();
    private readonly DateTimeOffset _moment;

    private SourceDateClock(DateTimeOffset moment) => _moment = moment;

    /// <exception cref="UserError">The variable is set, but not to whole seconds since 1970.</exception>
    public static TimeProvider FromEnvironment() => Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" => System,
        var text when long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LastSecond =>
            new SourceDateClock(DateTimeOffset.FromUnixTimeSeconds(seconds)),
        var text => throw new UserError($"{Variable} is '{text}', whole seconds since 1970 were wanted; correct or unset it."),
    };

    public override DateTimeOffset GetUtcNow() => _moment;
}
