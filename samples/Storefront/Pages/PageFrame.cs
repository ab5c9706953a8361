namespace ShoeData.Storefront;

/// <summary>What all pages share.</summary>
internal static class PageFrame
{
    public static string Around(string title, string head, string body) => $"""
        <!doctype html>
        <html lang="en-US">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{title}</title>
        <link rel="stylesheet" href="/assets/wall.css">
        <link rel="icon" href="data:,">
        {head}
        </head>
        <body>
        <header><a href="/w/mens-shoes">{Catalogue.Brand}</a></header>
        {body}
        </body>
        </html>

        """;
}
