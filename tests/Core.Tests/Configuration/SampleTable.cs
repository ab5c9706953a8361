using System.ComponentModel.DataAnnotations;

namespace ShoeData.Tests;

public sealed record SampleTable
{
    [Required]
    public string Name { get; init; } = "";

    [Range(1, 9)]
    public int Rows { get; init; } = 1;
}
