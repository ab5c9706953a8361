namespace ShoeData.Training.Tests;

/// <summary>One model of <c>Fixtures/torchvision.json</c>.</summary>
public sealed record TorchvisionCase(string Model, int Count, int Side, string Input, string StateSha256, double[][] Logits, double[] FirstGradient, double[] LastGradient);
