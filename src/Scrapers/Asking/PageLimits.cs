namespace ShoeData.Scrapers.Asking;

/// <summary>Within what a site's pages are asked for.</summary>
/// <param name="Site">Its name.</param>
/// <param name="Product">Our name, as robots.txt would say it.</param>
/// <param name="Fresh">Whether everything is asked for whole, whatever is there already.</param>
internal sealed record PageLimits(string Site, string Product, int MaxBytes, bool Fresh);
