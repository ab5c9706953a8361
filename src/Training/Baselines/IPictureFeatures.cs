using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>Something that turns pictures into rows of numbers without having learnt from these pictures.</summary>
internal interface IPictureFeatures : IDisposable
{
    /// <summary>As files have it: <c>hog_grey</c>.</summary>
    string Name { get; }

    /// <summary>For people.</summary>
    string Title { get; }

    /// <summary>Side in pixels at which pictures are wanted.</summary>
    int Side { get; }

    /// <summary>A row a picture of the stack, in its order.</summary>
    Tensor Of(PictureStack stack, CancellationToken token);
}
