using System.Diagnostics;
using NetVips;
using ShoeData.Imaging;
using ShoeData.Training;
using Spectre.Console;

namespace ShoeData.Predictor.Tests;

/// <summary>A small data set drawn in code, and a run trained and evaluated on it.</summary>
public sealed class TrainedRun : IAsyncLifetime
{
    private static readonly int[] Bins = [60, 120];

    public string Folder { get; } = Directory.CreateTempSubdirectory("shoedata-predictor-").FullName;

    public DataLayout Layout => new(Path.Combine(Folder, "data"));

    public async ValueTask InitializeAsync()
    {
        var rows = Enum.GetValues<Split>().SelectMany(split => Bins.SelectMany(bin => Enumerable.Range(0, 6).Select(number => Draw(split, bin, number)))).ToList();
        await Manifest.WriteAsync(Layout.SplitManifest, rows, ManifestJson.Default.SplitImage, ManifestKeys.Of);
        await AtomicFile.WriteTextAsync(Layout.Classes, "[60, 120]\n");
        var context = new StageContext
        {
            Settings = Settings.Load(
                Folder,
                assignments: ["Training:Model=resnet18", "Training:ImageSize=32", "Training:Epochs=3", "Training:BatchSize=6", "Training:Device=cpu"],
                environment: new Dictionary<string, string>()),
            Layout = Layout,
            Output = Silent(),
            Error = Silent(),
            Clock = TimeProvider.System,
        };
        await TrainStage.Definition.Run(context, CancellationToken.None);
        await EvaluateStage.Definition.Run(context, CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Starts the built program on this data.</summary>
    public async Task<(int Code, string Output)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "ShoeData.Predictor")) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[.. arguments, "--data", Layout.Root])
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        TestContext.Current.TestOutputHelper?.WriteLine(await error);
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    /// <returns>Where the picture lies, a PNG.</returns>
    public string Save(string name, RgbPixels pixels)
    {
        var path = Path.Combine(Folder, name);
        using var memory = Image.NewFromMemory(pixels.Data, pixels.Width, pixels.Height, RgbPixels.Channels, Enums.BandFormat.Uchar);
        using var picture = memory.Copy(interpretation: Enums.Interpretation.Srgb);
        picture.Pngsave(path);
        return path;
    }

    private SplitImage Draw(Split split, int bin, int number)
    {
        var path = $"{split.ToSnakeCase()}/{bin}/shoe_{number}.jpg";
        var file = Path.Combine(Layout.SplitDataset, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var picture = Image.Black(48, 48, bands: 3) + new double[] { bin + number, 40, 255 - bin };
        using var pixels = picture.Cast(Enums.BandFormat.Uchar);
        pixels.Jpegsave(file);
        return new SplitImage
        {
            Split = split,
            Path = path,
            Bin = bin,
            PriceUsd = bin + number,
            Source = "drawn",
            ListingId = path,
            Brand = "acme",
            Style = path,
            Group = path,
            Sha256 = ContentHash.Of(path),
            FileSha256 = ContentHash.Of(path),
        };
    }

    private static IAnsiConsole Silent() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null) });
}
