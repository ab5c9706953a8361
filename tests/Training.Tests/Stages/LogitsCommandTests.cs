using System.Runtime.InteropServices;
using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class LogitsCommandTests
{
    private static readonly Dictionary<string, string> NoMetadata = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task From_files_to_a_file_the_logits_are_those_of_torchvision()
    {
        using var folder = new TemporaryFolder();
        var fixture = TorchvisionFixture.Load();
        var expected = fixture.Cases.Single(candidate => candidate.Model == "squeezenet1_1");
        await SaveModelAsync(folder, fixture.Classes);
        await SafetensorsWriter.WriteAsync(folder["x"], [new("input", FormulaWeights.Input(expected.Count, expected.Side, expected.Input))], NoMetadata, Token);

        await LogitsCommand.RunAsync("squeezenet1_1", folder["w"], folder["x"], folder["y"], Token);

        using var file = SafetensorsReader.Open(folder["y"]);
        file.Entries.ShouldHaveSingleItem().ToString().ShouldBe($"logits F32 [{expected.Count}, {fixture.Classes}]");
        var logits = MemoryMarshal.Cast<byte, float>(file.Read(file.Entries[0].Name).bytes).ToArray();
        var wanted = expected.Logits.SelectMany(row => row).ToArray();
        (wanted.Zip(logits, (left, right) => Math.Abs(left - right)).Max() / wanted.Max()).ShouldBeInRange(0, 1e-4);
    }

    [Fact]
    public async Task An_input_of_another_name_or_shape_is_refused_with_what_was_there()
    {
        using var folder = new TemporaryFolder();
        await SaveModelAsync(folder, 3);
        await SafetensorsWriter.WriteAsync(folder["x"], [new("pixels", zeros(1, 3, 8, 8))], NoMetadata, Token);

        (await Should.ThrowAsync<UserError>(() => LogitsCommand.RunAsync("squeezenet1_1", folder["w"], folder["x"], folder["y"], Token))).Message.ShouldBe(
            $"{folder["x"]}: a tensor 'input' of shape [N, 3, H, W] was wanted; there is pixels F32 [1, 3, 8, 8].");
        File.Exists(folder["y"]).ShouldBeFalse();
    }

    private static async Task SaveModelAsync(TemporaryFolder folder, int classes)
    {
        using var model = ModelZoo.CreateBlank("squeezenet1_1", classes);
        FormulaWeights.Fill(model.State());
        await SafetensorsWriter.WriteAsync(folder["w"], model.State(), NoMetadata, Token);
    }
}
