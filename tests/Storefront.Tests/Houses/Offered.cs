namespace ShoeData.Storefront.Tests;

/// <summary>What a page says of a colourway, read by the test's own code.</summary>
internal sealed record Offered(string Id, string? Model, decimal? List, decimal? Current)
{
    public static IEnumerable<Offered> Of(IEnumerable<HouseTruth> truth, bool models = true) =>
        truth.Select(row => new Offered(row.Id, models ? row.Model : null, row.ListPrice, row.CurrentPrice));
}
