namespace ShoeData.Storefront;

/// <summary>Where a page stands among the others.</summary>
/// <param name="Next">Endpoint of the page after it; empty on the last.</param>
/// <param name="Prev">Endpoint of the page before it; empty on the first.</param>
/// <param name="TotalResources">Cards on all pages.</param>
internal sealed record WallPages(string Next, string Prev, int TotalPages, int TotalResources);
