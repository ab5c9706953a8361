using System.Numerics;

namespace ShoeData.Training;

/// <summary>What a pickle may hold here: plain data, and tensors.</summary>
internal abstract record PickleValue
{
    private PickleValue()
    {
    }

    public sealed record None : PickleValue;

    public sealed record Flag(bool Value) : PickleValue;

    public sealed record Number(BigInteger Value) : PickleValue;

    public sealed record Real(double Value) : PickleValue;

    public sealed record Text(string Value) : PickleValue;

    /// <summary>A tuple or a list.</summary>
    public sealed record Sequence(List<PickleValue> Items) : PickleValue;

    /// <summary>A dictionary, in its own order.</summary>
    public sealed record Table(List<PickledPair> Pairs) : PickleValue;

    /// <summary>A class or function that is known and allowed: nothing of it is run, its meaning is built in.</summary>
    public sealed record Name(PickleName Value) : PickleValue;

    public sealed record Storage(TorchStorage Value) : PickleValue;

    public sealed record Tensor(TorchTensor Value) : PickleValue;

    /// <summary>Where a tuple, list or dictionary begins on the stack.</summary>
    public sealed record Mark : PickleValue;
}
