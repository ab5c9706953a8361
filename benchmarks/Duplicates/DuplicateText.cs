namespace ShoeData.Benchmarks.Duplicates;

/// <summary>The figures for a person to read.</summary>
internal static class DuplicateText
{
    /// <param name="parts">Parts of a trial, each under its own thresholds; counted together.</param>
    public static void Write(TextWriter output, string how, IReadOnlyList<(Thresholds Thresholds, DuplicateTrial Trial)> parts)
    {
        output.WriteLine($"{how}: {string.Join("; ", parts.Select(part => part.Thresholds))}");
        foreach (var kind in Planting.Names)
            Line($"recall {kind}", part => part.Trial.Recall(part.Thresholds, kind));
        Line("recall of the listed", part => part.Trial.Recall(part.Thresholds, Planting.Listed));
        Line("precision of the listed", part => part.Trial.Precision(part.Thresholds, Planting.Listed));
        Line("precision of all", part => part.Trial.Precision(part.Thresholds, Planting.Names));
        Line("right among the photos", part =>
        {
            var found = part.Trial.Looks.Where(look => look.IsNatural && part.Thresholds.Accept(look.Likeness)).ToList();
            return new Tally(found.Count(look => look.IsRight), found.Count);
        });

        void Line(string name, Func<(Thresholds Thresholds, DuplicateTrial Trial), Tally> tally) =>
            output.WriteLine($"  {name,-24} {parts.Select(tally).Aggregate((one, other) => new Tally(one.Hits + other.Hits, one.Of + other.Of))}");
    }
}
