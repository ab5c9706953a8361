using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>What a frozen backbone makes of every picture (in half precision, to take half the memory), and the class of each.</summary>
internal sealed record CachedFeatures(Tensor Features, Tensor Targets) : IDisposable
{
    public int Count => (int)Targets.shape[0];

    public Tensor Of(int[] indices) => Features.index_select(0, Chosen(indices)).to(ScalarType.Float32);

    public Tensor TargetsOf(int[] indices) => Targets.index_select(0, Chosen(indices));

    public void Dispose()
    {
        Features.Dispose();
        Targets.Dispose();
    }

    private Tensor Chosen(int[] indices) => tensor(Array.ConvertAll(indices, index => (long)index), device: Targets.device);
}
