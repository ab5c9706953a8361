using System.ComponentModel.DataAnnotations;

namespace ShoeData.Scrapers;

/// <summary>Which shops are read, with which browser, and how much of them.</summary>
public sealed record ScrapersOptions : IStageOptions
{
    public static string Section => "Scrapers";

    /// <summary>Names of files in <see cref="SitesFolder"/>, without <c>.json</c>.</summary>
    public IReadOnlyList<string> Sites { get; init; } = [];

    /// <summary>Relative to the checkout.</summary>
    [Required]
    public string SitesFolder { get; init; } = "config/sites";

    /// <summary>The browser's executable; null to look for one.</summary>
    public string? Chromium { get; init; }

    /// <summary>Shows the browser's window.</summary>
    public bool Headed { get; init; }

    /// <summary>Tiles read of each shop; 0 for all.</summary>
    [Range(0, int.MaxValue, ErrorMessage = "a whole number was wanted, 0 for all")]
    public int MaxItems { get; init; }

    /// <summary>How long a page may take to load, and the next part of a wall to arrive.</summary>
    [Range(1, 600, ErrorMessage = "seconds between 1 and 600 were wanted")]
    public int PageTimeoutSeconds { get; init; } = 30;
}
