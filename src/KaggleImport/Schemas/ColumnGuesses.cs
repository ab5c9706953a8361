namespace ShoeData.KaggleImport;

/// <summary>Which column of an unknown table might feed which field.</summary>
internal sealed record ColumnGuesses(IReadOnlyList<FieldGuess> Fields, IReadOnlyList<string> Constants, string Images)
{
    // By field: names that tables give its column, the surest first, regardless of case and punctuation.
    private static readonly (string Field, string[] Names)[] Known =
    [
        ("listing_id", ["listing id", "product id", "item id", "uniq id", "unique id", "id", "asin", "sku", "article number", "style code", "style", "url", "index"]),
        ("sku", ["sku", "style code", "style id", "mpn", "manufacturer number", "article number", "model number", "asin"]),
        ("brand", ["brand", "brand name", "manufacturer", "maker", "vendor"]),
        ("title", ["title", "name", "product name", "product title", "item name", "shoe name", "model", "product"]),
        ("wearer", ["gender", "gender age", "age group", "department", "categories", "category", "breadcrumbs", "product type", "target audience", "for"]),
        ("sizes", ["size", "sizes", "prices.size", "available sizes"]),
        ("colour", ["color", "colour", "colors", "colorway", "color name"]),
        ("list_price", ["list price", "original price", "retail price", "msrp", "mrp", "regular price", "full price", "list price usd", "price was", "was price"]),
        ("current_price", ["sale price", "selling price", "current price", "final price", "discounted price", "discount price", "price", "price usd", "sale price usd", "actual price", "cost"]),
        ("currency", ["currency", "prices.currency", "price currency", "currency code"]),
        ("product_url", ["product url", "url", "link", "product link", "page url", "source url"]),
        ("seen_at", ["crawled at", "scraped at", "crawl timestamp", "date added", "timestamp", "date", "last updated"]),
        ("images", ["images", "image", "image urls", "image url", "img", "img url", "image link", "image links", "pictures", "picture", "photo", "photos", "thumbnail", "main image"]),
    ];

    public static ColumnGuesses Of(CsvHeader header, IReadOnlyList<CsvRow> rows)
    {
        var values = new SampleValues(header, rows);
        var found = Known.ToDictionary(field => field.Field, field => field.Names.Select(header.PlaceOf).OfType<int>().Select(place => header.Columns[place]).Distinct().ToList());
        Only(found, "images", values.Addresses, take: 3);
        Only(found, "list_price", values.Prices, take: 1);
        Only(found, "current_price", values.Prices.Except(found["list_price"]), take: 1);
        // A table with one price says what is asked.
        found["list_price"].AddRange(found["current_price"]);
        if (found["title"].Count == 0 && values.Longest(except: found["images"]) is { } text)
            found["title"].Add(text);
        found["listing_id"].RemoveAll(column => !values.AreUnique(column));
        if (found["listing_id"].Count == 0)
            found["listing_id"].AddRange(header.Columns.Where(values.AreUnique).Except(found.Values.SelectMany(columns => columns)).Take(1));
        return new ColumnGuesses([.. Known.Select(field => Guess(field.Field, found[field.Field])).OfType<FieldGuess>()], ConstantsOf(found, values), PicturesOf(found["images"], values));
    }

    // Names alone mislead ("price drop", "image count"): values decide, and stand in where no name is known.
    private static void Only(Dictionary<string, List<string>> found, string field, IEnumerable<string> fitting, int take)
    {
        var columns = fitting.ToList();
        var named = found[field].Where(columns.Contains).ToList();
        found[field] = named.Count > 0 ? [.. named.Take(take)] : field is "list_price" ? [] : [.. columns.Take(1)];
    }

    private static FieldGuess? Guess(string field, List<string> columns)
    {
        var needed = field is "listing_id" or "title" or "images" or "list_price" or "brand";
        return columns.Count == 0 && !needed ? null : new FieldGuess(
            field,
            $"[{string.Join(", ", columns.Take(field is "wearer" or "images" ? columns.Count : 2).Select(SchemaDraft.Text))}]",
            columns.Count > 0 ? null : field is "brand" ? "no column was found; name one, or give constants.brand" : "no column was found; name one");
    }

    private static List<string> ConstantsOf(Dictionary<string, List<string>> found, SampleValues values) =>
        found["currency"].Count > 0 ? [] : [$"\"currency\": {SchemaDraft.Text(values.Currency(found["list_price"]) ?? "USD")}"];

    private static string PicturesOf(List<string> columns, SampleValues values) => values.FolderOf(columns) is { } folder
        ? $"{{ \"folder\": {SchemaDraft.Text(folder)} }}"
        : $"{{ \"separator\": \"{SchemaImages.Addresses}\" }}";
}
