namespace ShoeData.Storefront;

/// <summary>US dollars; the numbers are null when no price is named.</summary>
internal sealed record WallPrice(string Currency, decimal? CurrentPrice, bool Discounted, decimal? EmployeePrice, decimal? FullPrice);
