using System.ComponentModel.DataAnnotations;

namespace ShoeData.Pipeline.Companions;

/// <summary>A program that must be up while a stage runs, e.g. the sample shop while it is scraped.</summary>
public sealed record Companion
{
    [Required]
    public string Name { get; init; } = "";

    /// <summary>The stage it accompanies; it is started only when that stage really runs.</summary>
    [Required]
    public string Stage { get; init; } = "";

    /// <summary>Program and arguments; it runs in the checkout.</summary>
    [MinLength(1, ErrorMessage = "a program and its arguments were wanted.")]
    public IReadOnlyList<string> Command { get; init; } = [];

    /// <summary>Asked until it answers 200; if it does so from the beginning, what is up there is used as it is.</summary>
    [Required]
    [RegularExpression(@"https?://[^\s/:]+(:\d{1,5})?(/\S*)?", ErrorMessage = "an address such as http://127.0.0.1:5480/health was wanted.")]
    public string Ready { get; init; } = "";

    [Range(1, 3600, ErrorMessage = "between 1 and 3600 seconds were wanted.")]
    public int TimeoutSeconds { get; init; } = 120;
}
