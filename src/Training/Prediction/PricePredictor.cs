using System.Diagnostics;
using ShoeData.Imaging;

namespace ShoeData.Training;

/// <summary>Prices photos with the weights of a finished run, through the very preprocessing the run was trained with.</summary>
public sealed class PricePredictor : IDisposable
{
    private readonly TrainedModel _model;

    private PricePredictor(TrainedModel model) => _model = model;

    /// <summary>Name of the network, e.g. <c>resnet18</c>.</summary>
    public string Model => _model.Meta.Model;

    /// <summary>Lower bounds of the price bins in dollars, in numeric order.</summary>
    public IReadOnlyList<int> Bins => _model.Meta.Classes;

    /// <exception cref="UserError">There is no such run, its files do not fit together, or the device is not there.</exception>
    public static PricePredictor Load(RunLayout run, string device, int threads)
    {
        TrainedModel.RequireIn(run);
        return new PricePredictor(TrainedModel.Load(run, TorchDevice.Choose(device, threads)));
    }

    /// <summary>
    /// Prices one photo of any size, whatever it shows; a shoe that faces left is mirrored, as the data set's were. A file that is no picture is a result,
    /// not an exception.
    /// </summary>
    public PhotoPrice Predict(ReadOnlyMemory<byte> photo)
    {
        return PictureDecoder.Decode(photo, PictureLimits.Default, SquarePicture.WorkingSide(_model.Meta.SquareSize)) switch
        {
            DecodeResult.Decoded decoded => Price(decoded.Picture.Pixels, PictureMeasures.Of(decoded.Picture.Pixels, ViewModel.Shipped)),
            DecodeResult.Broken broken => new PhotoPrice.Unreadable(broken.Detail),
            _ => throw new UnreachableException(),
        };
    }

    public void Dispose() => _model.Dispose();

    private PhotoPrice.Priced Price(RgbPixels photo, PictureMeasures look)
    {
        var meta = _model.Meta;
        var pixels = ModelInput.OfPhoto(photo, look.Toe.Facing, meta.SquareSize, meta.ImageSize);
        var said = _model.Answer(pixels.Data);
        var probabilities = meta.Calibration.Apply(said.Probabilities);
        var interval = meta.Calibration.Interval(probabilities, meta.Scale);
        return new PhotoPrice.Priced
        {
            Bins = [.. probabilities.Select((probability, index) => new BinProbability(meta.Classes[index], probability)).OrderByDescending(bin => bin.Probability).ThenBy(bin => bin.Bin)],
            PriceUsd = PriceEstimate.Of(PriceEstimate.Expected(probabilities, meta.ClassPrices), said.Price, interval),
            LowUsd = interval.Low,
            HighUsd = interval.High,
            Look = look,
        };
    }
}
