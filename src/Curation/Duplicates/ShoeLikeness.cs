namespace ShoeData.Curation.Duplicates;

/// <summary>How alike two shoes are, laid upon each other as well as they go; blocks that a mark may cover do not count.</summary>
/// <param name="Structure">Correlation of their fine pattern, which even another photograph of the same shoe does not share.</param>
/// <param name="Colour">What differs in their colours when one may be more colourful, of 255: colourways are often made of one photograph.</param>
/// <param name="Tone">What differs in their brightness when one may have another gamma, of 255.</param>
internal readonly record struct ShoeLikeness(double Structure, double Colour, double Tone)
{
    public static ShoeLikeness None { get; } = new(0, byte.MaxValue, byte.MaxValue);

    public bool IsNear(CurationOptions options) =>
        Structure >= options.NearStructure && Colour <= options.NearColour && Tone <= options.NearTone;
}
