using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>One batch to learn from; its tensors are made on asking, inside the step's dispose scope.</summary>
internal sealed record LearningBatch(int Count, Func<Tensor> Logits, Func<Tensor> Targets);
