using System.ComponentModel.DataAnnotations;

namespace ShoeData.Tests;

/// <summary>Options with a member of every kind the stages use.</summary>
public sealed record SampleOptions : IStageOptions
{
    public static string Section => "Curation";

    [Range(8, 4096)]
    public int Size { get; init; } = 224;

    [Required]
    public string Label { get; init; } = "list";

    public double Share { get; init; } = 0.5;

    public bool Flat { get; init; }

    public DayOfWeek Day { get; init; } = DayOfWeek.Monday;

    public TimeSpan Wait { get; init; } = TimeSpan.FromSeconds(5);

    public int? Limit { get; init; }

    public IReadOnlyList<string> Words { get; init; } = [];

    public IReadOnlyList<SampleTable> Tables { get; init; } = [];
}
