using System.Globalization;
using ShoeData.Imaging;
using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>The pictures of the page, small, inside it; each is drawn once however often it is shown.</summary>
internal sealed class RunPreviews(EvaluatedRun run)
{
    private const int Side = 112;
    private const int LargeSide = 176;
    private const int Quality = 78;

    private readonly Dictionary<string, string> _drawn = new(StringComparer.Ordinal);

    /// <summary>Whatever has been asked for so far.</summary>
    public TileGrid Grid => new(_drawn);

    /// <summary>A test picture with what was said of it.</summary>
    public Tile Of(int index) => Tile(index, string.Create(CultureInfo.InvariantCulture, $"test/{index}"), () => run.Picture(index), Side);

    /// <summary>A test picture with the evidence laid over it.</summary>
    public Tile Of(ExplainedShoe shoe) => Tile(shoe.Index, string.Create(CultureInfo.InvariantCulture, $"evidence/{shoe.Index}"), () => shoe.Overlay, LargeSide);

    private Tile Tile(int index, string key, Func<RgbPixels> pixels, int side)
    {
        if (!_drawn.ContainsKey(key))
            _drawn[key] = $"data:image/jpeg;base64,{Convert.ToBase64String(SquarePicture.Encode(PixelScaler.To(pixels(), side, side), Quality))}";
        var (shoe, bins) = (run.Test[index], run.Meta.Classes);
        return new Tile(
            key,
            FigureText.Text($"${shoe.Price:0.##} · {BinName.Long(bins, shoe.Predicted)}, ${shoe.Estimate:0}"),
            $"{ShoeText.Name(shoe.Sample)}\n{ShoeText.Truth(shoe)}\n{ShoeText.Said(shoe, bins)}\n{Path.GetFileName(shoe.Sample.Path)}",
            FigureText.Text($"{shoe.Confidence:P0}"));
    }
}
