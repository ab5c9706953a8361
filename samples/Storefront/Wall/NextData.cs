namespace ShoeData.Storefront;

/// <summary>What the wall's HTML carries in <c>__NEXT_DATA__</c>.</summary>
internal sealed record NextData(NextData.PropsData Props, string Page)
{
    public static NextData Of(WallPage page) =>
        new(new PropsData(new PagePropsData(new InitialStateData(new WallData(page.Products ?? [], page.Pages)))), "/wall");

    internal sealed record PropsData(PagePropsData PageProps);

    internal sealed record PagePropsData(InitialStateData InitialState);

    internal sealed record InitialStateData([property: System.Text.Json.Serialization.JsonPropertyName("Wall")] WallData Wall);

    internal sealed record WallData(IReadOnlyList<WallProduct> Products, WallPages PageData);
}
