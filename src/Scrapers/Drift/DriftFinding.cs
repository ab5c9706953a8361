namespace ShoeData.Scrapers.Drift;

/// <summary>One thing about a wall that is not as it was.</summary>
/// <param name="Field">The field that is missing; <c>wall</c> when it is the tiles themselves.</param>
/// <param name="Text">The numbers now and then, and an example.</param>
internal sealed record DriftFinding(string Field, string Text)
{
    public override string ToString() => $"{Field}: {Text}";
}
