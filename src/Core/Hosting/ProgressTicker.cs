using Spectre.Console;

namespace ShoeData;

/// <summary>Moves one progress bar; safe from any thread.</summary>
public sealed class ProgressTicker(ProgressTask task)
{
    public void Advance(long by = 1) => task.Increment(by);

    /// <summary>Replaces the bar's title, e.g. with the current loss.</summary>
    public void Describe(string title) => task.Description = title.EscapeMarkup();

    public void Extend(long total) => task.MaxValue = Math.Max(1, total);

    /// <summary>Fills the bar: no more ticks come, as many as there were.</summary>
    public void Complete() => task.Value = task.MaxValue;
}
