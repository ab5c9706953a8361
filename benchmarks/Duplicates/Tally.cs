using System.Globalization;

namespace ShoeData.Benchmarks.Duplicates;

/// <summary>So many of so many, with Wilson's 95 % interval.</summary>
internal sealed record Tally(int Hits, int Of)
{
    private const double Z = 1.96;

    public double Share => Of == 0 ? 0 : (double)Hits / Of;

    public override string ToString()
    {
        var share = Share;
        var (centre, half) = (share + (Z * Z / 2 / Of), Z * Math.Sqrt((share * (1 - share) / Of) + (Z * Z / 4 / Of / Of)));
        var scale = 1 + (Z * Z / Of);
        return string.Create(CultureInfo.InvariantCulture, $"{share:0.0000} ({(centre - half) / scale:0.0000} to {(centre + half) / scale:0.0000}), {Hits} of {Of}");
    }
}
