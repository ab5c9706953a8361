using TorchSharp.Modules;
using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>A network of torchvision with its parameter names; pictures N x 3 x H x W in, N x outputs out.</summary>
internal abstract class ImageClassifier(string name, string headName) : nn.Module<Tensor, Tensor>(name)
{
    /// <summary>Name of the last layer, the only one whose shape depends on the outputs: <c>fc</c>, <c>classifier.6</c>, <c>classifier.1</c>.</summary>
    public string HeadName { get; } = headName;

    /// <summary>What stands where in its outputs.</summary>
    public HeadLayout Layout
    {
        get => field ?? throw new InvalidOperationException($"{GetName()} was not made by {nameof(ModelZoo)}");
        set;
    }

    /// <summary>Whether pictures are laid out with the channels of a pixel side by side before they enter, or plane by plane; null leaves them as they come.</summary>
    public bool? ChannelsLast { get; set; }

    /// <summary>All but the head: what it makes of pictures before classes matter.</summary>
    public abstract Tensor Features(Tensor pictures);

    /// <summary>The head: outputs from features.</summary>
    public abstract Tensor Classify(Tensor features);

    public override Tensor forward(Tensor input) => Classify(Features(ChannelsLast switch
    {
        true => input.InChannelsLast(),
        false => input.contiguous(),
        null => input,
    }));

    public IEnumerable<(string name, Parameter parameter)> HeadParameters => named_parameters().Where(pair => IsHead(pair.name));

    public IEnumerable<(string name, Parameter parameter)> BackboneParameters => named_parameters().Where(pair => !IsHead(pair.name));

    /// <summary>All parameters and buffers under torchvision's names and in its order; the tensors are the model's own.</summary>
    public IReadOnlyList<NamedTensor> State() => [.. State(this, prefix: "")];

    /// <summary>What this model calls a tensor that a file calls so: some published files are older than torchvision's present names.</summary>
    public virtual string NameOf(string inFile) => inFile;

    /// <summary>Whether a tensor belongs to what a linear probe learns: the last layer, or all that was put on a backbone.</summary>
    public virtual bool IsHead(string name) => IsLastLayer(name);

    public bool IsLastLayer(string name) => name.StartsWith(HeadName + ".", StringComparison.Ordinal);

    /// <summary>Whether torchvision's network lacks a tensor of this model, so that published weights cannot have it.</summary>
    public virtual bool IsAdded(string name) => false;

    /// <summary>Whether this model lacks a tensor of torchvision's network, under the name that a file gives it.</summary>
    public virtual bool LeavesOut(string inFile) => false;

    /// <summary>Told once what the frozen backbone makes of all training pictures, before the head learns.</summary>
    /// <param name="features">As from <see cref="Features"/>, in parts.</param>
    public virtual void Adapt(IReadOnlyList<Tensor> features)
    {
    }

    // TorchSharp's own state_dict puts all buffers behind all parameters.
    private static IEnumerable<NamedTensor> State(nn.Module module, string prefix)
    {
        foreach (var (name, parameter) in module.named_parameters(recurse: false))
            yield return new NamedTensor(prefix + name, parameter);
        foreach (var (name, buffer) in module.named_buffers(recurse: false))
            yield return new NamedTensor(prefix + name, buffer);
        foreach (var (name, child) in module.named_children())
        {
            foreach (var tensor in State(child, $"{prefix}{name}."))
                yield return tensor;
        }
    }
}
