namespace ShoeData.KaggleImport.Tests;

/// <summary>When a run is killed: at a request, or as a file appears.</summary>
internal sealed record KillMoment(int Request, KillPlace Place, string? File)
{
    public static KillMoment Never { get; } = new(0, KillPlace.Before, null);
}
