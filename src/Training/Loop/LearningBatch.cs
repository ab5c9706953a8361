using static TorchSharp.torch;

namespace ShoeData.Training;

/// <summary>One batch to learn from; its tensors are made on asking, inside the step's dispose scope.</summary>
/// <param name="Indices">Of the training pictures.</param>
/// <param name="Mix">How they were mixed with each other; null where they were not.</param>
/// <param name="Outputs">Of the model, N x outputs.</param>
internal sealed record LearningBatch(int[] Indices, BatchMix? Mix, Func<Tensor> Outputs);
