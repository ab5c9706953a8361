using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace ShoeData.Training;

/// <summary>
/// SqueezeNet 1.1 up to its eighth fire module but two, read by a small network that still sees where things are: the maps of two middle layers, each
/// averaged over the cells of a grid (shoes all stand and face alike, so a cell means a part of the shoe), rather than the mean of the last
/// map over the whole picture. It looks twice: at the whole picture, and closer at the band in its middle in which a curated shoe stands.
/// It takes torchvision's squeezenet1_1 weights and leaves the deeper layers out; decisions 0027 and 0031 have the reasons and figures.
/// </summary>
internal sealed class GridSqueezeNet : ImageClassifier
{
    public const string Name = "squeezenet1_1_grid";

    private const string Head = "head.";
    private const int Channels = 256 + 384;
    private const int Inputs = Channels * ((WholeRows * WholeColumns) + (BandRows * BandColumns));

    // Cells of the whole picture, and of the band.
    private const int WholeRows = 3;
    private const int WholeColumns = 3;
    private const int BandRows = 3;
    private const int BandColumns = 4;

    // Of the picture's height and width, from its middle; a curated shoe takes 94 % of the width and half of the height.
    private const double BandHeight = 0.6;
    private const double BandWidth = 0.94;
    private const double Zoom = 1.5;

    private const int Hidden = 512;
    private const int LowerMap = 7;
    private const int UpperMap = 10;

    // The least float of full precision.
    private const float LeastNormal = 1.17549435e-38f;

    private readonly Sequential features;
    private readonly Sequential head;

    public GridSqueezeNet(int outputs)
        : base(Name, "head.5")
    {
        features = Sequential(SqueezeNet.Layers().Take(UpperMap + 1).Select((layer, index) => ($"{index}", layer)).ToArray());
        head = Sequential(
            ("0", new Standardisation(Inputs)),
            ("1", Dropout(0.2)),
            ("2", new Dense(Inputs, Hidden)),
            ("3", ReLU(inplace: true)),
            ("4", Dropout(0.5)),
            ("5", new Dense(Hidden, outputs)));
        // Under the names of the fields.
        RegisterComponents();
    }

    /// <summary>
    /// N x 13440: the 640 channels over nine cells of the whole picture and twelve of the band; their square roots, which evens out how strongly
    /// single channels speak.
    /// </summary>
    public override Tensor Features(Tensor pictures) =>
        cat([Look(pictures, WholeRows, WholeColumns), Look(Band(pictures), BandRows, BandColumns)], 1);

    public override Tensor Classify(Tensor features) => head.call(features);

    public override void Adapt(IReadOnlyList<Tensor> features) => ((Standardisation)head[0]).Fit(features);

    public override bool IsHead(string name) => name.StartsWith(Head, StringComparison.Ordinal);

    public override bool IsAdded(string name) => IsHead(name);

    public override bool LeavesOut(string inFile) =>
        inFile.StartsWith("features.11.", StringComparison.Ordinal) || inFile.StartsWith("features.12.", StringComparison.Ordinal) || inFile.StartsWith("classifier.", StringComparison.Ordinal);

    private Tensor Look(Tensor pictures, int rows, int columns)
    {
        var lower = Through(pictures, 0, LowerMap);
        var upper = Through(lower, LowerMap + 1, UpperMap);
        return cat([Grid(lower, rows, columns), Grid(upper, rows, columns)], 1);
    }

    private static Tensor Band(Tensor pictures)
    {
        var (height, width) = (pictures.shape[2], pictures.shape[3]);
        var (rows, columns) = (Share(height, BandHeight), Share(width, BandWidth));
        var band = pictures.narrow(2, (height - rows) / 2, rows).narrow(3, (width - columns) / 2, columns);
        return functional.interpolate(band, [Share(rows, Zoom), Share(columns, Zoom)], mode: InterpolationMode.Bicubic, align_corners: false);
    }

    private static long Share(long pixels, double share) => (long)Math.Round(pixels * share);

    private Tensor Through(Tensor map, int first, int last)
    {
        for (var layer = first; layer <= last; layer++)
            map = ((Module<Tensor, Tensor>)features[layer]).call(map);
        return map;
    }

    // Where a channel found nothing the root is 0, and has to have a slope of 0 too: its own is infinite there. Weights do not notice, since the ReLU before
    // keeps it from them; but who derives by the maps themselves, as Grad-CAM does, would get nothing else.
    private static Tensor Grid(Tensor map, int rows, int columns)
    {
        var cells = functional.adaptive_avg_pool2d(map.As(ScalarType.Float32), [rows, columns]).flatten(1);
        return where(cells > 0, cells.clamp_min(LeastNormal).sqrt(), zeros_like(cells));
    }
}
