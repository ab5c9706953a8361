namespace ShoeData.Storefront;

/// <summary>Everything that makes a style look as it does, but its colours.</summary>
internal sealed record ShoeDesign
{
    public required ShoeFamily Family { get; init; }

    /// <summary>Decides the small things: speckles, knit, tread.</summary>
    public required ulong Seed { get; init; }

    public required SoleDesign Sole { get; init; }

    public required UpperDesign Upper { get; init; }

    public required TrimDesign Trim { get; init; }

    public required Framing Framing { get; init; }
}
