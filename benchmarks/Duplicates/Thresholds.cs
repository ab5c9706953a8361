using System.Globalization;
using ShoeData.Curation;
using ShoeData.Curation.Duplicates;

namespace ShoeData.Benchmarks.Duplicates;

/// <summary>How alike two pictures must be: <c>Curation:NearStructure</c>, <c>NearColour</c> and <c>NearTone</c>.</summary>
internal sealed record Thresholds(double Structure, double Colour, double Tone)
{
    private static readonly double[] Structures = [0.88, 0.89, 0.90, 0.91, 0.92, 0.93, 0.94, 0.95];
    private static readonly double[] Colours = [3, 4, 5, 6, 8];
    private static readonly double[] Tones = [8, 10, 12, 14, 16];

    public static Thresholds Shipped { get; } = Of(new CurationOptions());

    /// <summary>All that may be chosen, the strictest first.</summary>
    public static IReadOnlyList<Thresholds> Grid { get; } =
        [.. from structure in Structures.Reverse() from colour in Colours from tone in Tones select new Thresholds(structure, colour, tone)];

    public bool Accept(ShoeLikeness likeness) => likeness.Structure >= Structure && likeness.Colour <= Colour && likeness.Tone <= Tone;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"structure {Structure:0.00}, colour {Colour}, tone {Tone}");

    private static Thresholds Of(CurationOptions options) => new(options.NearStructure, options.NearColour, options.NearTone);
}
