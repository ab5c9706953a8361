using System.ComponentModel.DataAnnotations;

namespace ShoeData.Scrapers;

/// <summary>Which shops are read, with which browser, and how much of them.</summary>
public sealed record ScrapersOptions : IStageOptions
{
    private const string Share = "a share between 0 and 1 was wanted";

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

    /// <summary>The least share of a wall's tiles that must say their title.</summary>
    [Range(0, 1, ErrorMessage = Share)]
    public double TitleFloor { get; init; } = 0.95;

    /// <summary>The least share of a wall's tiles that must say a price.</summary>
    [Range(0, 1, ErrorMessage = Share)]
    public double PriceFloor { get; init; } = 0.8;

    /// <summary>The least share of a wall's tiles that must say for whom they are; many walls leave it to their own title.</summary>
    [Range(0, 1, ErrorMessage = Share)]
    public double GenderFloor { get; init; }

    /// <summary>The least share of a wall's tiles that must name a picture.</summary>
    [Range(0, 1, ErrorMessage = Share)]
    public double ImageFloor { get; init; } = 0.9;

    /// <summary>The least share of a wall's tiles that must say their model.</summary>
    [Range(0, 1, ErrorMessage = Share)]
    public double StyleFloor { get; init; } = 0.95;

    /// <summary>By how much the share of tiles that say a field may fall from one whole wall to the next.</summary>
    [Range(0, 1, ErrorMessage = Share)]
    public double CoverageTolerance { get; init; } = 0.1;

    /// <summary>The least number of tiles, as a share of what the last whole wall had.</summary>
    [Range(0, 1, ErrorMessage = Share)]
    public double CountFloor { get; init; } = 0.5;

    /// <summary>A longer page or answer is an error; counted after decompression.</summary>
    [Range(1, 1 << 30, ErrorMessage = "bytes between 1 and 1073741824 were wanted")]
    public int MaxPageBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>The longest Crawl-delay of a robots.txt that is kept to.</summary>
    [Range(0, 86400, ErrorMessage = "seconds between 0 and 86400 were wanted")]
    public double MaxCrawlDelaySeconds { get; init; } = 60;

    /// <summary>An unfinished run that began earlier is not gone on with: its pages are asked for again.</summary>
    [Range(0, 8760, ErrorMessage = "hours between 0 and 8760 were wanted")]
    public double ResumeWithinHours { get; init; } = 24;

    /// <summary>After so many days a picture's server is asked whether it has changed, if it told by what to ask.</summary>
    [Range(0, 3650, ErrorMessage = "days between 0 and 3650 were wanted")]
    public double RecheckPicturesAfterDays { get; init; } = 30;

    /// <summary>A HAR file to write everything into that is asked and answered; null for none.</summary>
    public string? Record { get; init; }

    /// <summary>A HAR file that answers in place of the network; null for the network.</summary>
    public string? Replay { get; init; }
}
