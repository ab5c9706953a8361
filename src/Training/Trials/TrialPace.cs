using System.Globalization;

namespace ShoeData.Training;

/// <summary>How long the rest of some equal pieces of work will take.</summary>
/// <param name="pieces">How many there are to do.</param>
internal sealed class TrialPace(int pieces, TimeProvider clock)
{
    private readonly long _began = clock.GetTimestamp();
    private int _done;

    /// <summary><c>; about 12 min left</c>, once one piece is done.</summary>
    public string Left => _done == 0 ? "" : $"; about {Text(clock.GetElapsedTime(_began) / _done * (pieces - _done))} left";

    public void Done() => _done++;

    private static string Text(TimeSpan left) => left switch
    {
        { TotalMinutes: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{left.TotalSeconds:F0} s"),
        { TotalHours: < 1 } => string.Create(CultureInfo.InvariantCulture, $"{left.TotalMinutes:F0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{left.TotalHours:F1} h"),
    };
}
