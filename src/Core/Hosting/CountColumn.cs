using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ShoeData;

/// <summary>"1,234/2,798 · 310/s" beside a progress bar.</summary>
internal sealed class CountColumn : ProgressColumn
{
    // A polite crawl makes less than one step a second.
    private const double SlowPerSecond = 10;

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var rate = task.Speed is { } speed ? string.Create(CultureInfo.InvariantCulture, $" · {(speed < SlowPerSecond ? $"{speed:0.0}" : $"{speed:N0}")}/s") : "";
        return new Text(string.Create(CultureInfo.InvariantCulture, $"{task.Value:N0}/{task.MaxValue:N0}{rate}"));
    }
}
