using System.Text.Json;

namespace ShoeData.KaggleImport;

/// <summary>Reads a cell that holds several prices: a JSON list of numbers, texts or objects, or amounts parted by <c>;</c> or <c>|</c>.</summary>
internal static class PriceList
{
    /// <summary>Each price as cells of its own; null when the cell is broken JSON.</summary>
    public static IReadOnlyList<ListedPrice>? Read(CsvCell cell)
    {
        if (cell.Value is not ['[' or '{', ..])
            return [.. cell.Value.Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => Plain(cell, text))];
        try
        {
            using var document = JsonDocument.Parse(cell.Value, new JsonDocumentOptions { MaxDepth = ByteProblem.DeepestJson });
            return document.RootElement.ValueKind is JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select(item => Item(cell, item))]
                : [Item(cell, document.RootElement)];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ListedPrice Item(CsvCell cell, JsonElement item) => item.ValueKind is JsonValueKind.Object
        ? new ListedPrice(
            Member(cell, item, "amountMin", "lowPrice", "price", "amount", "value"),
            Member(cell, item, "amountMax", "highPrice", "price", "amount", "value"),
            Member(cell, item, "currency", "priceCurrency")?.Value,
            Member(cell, item, "isSale")?.Value,
            Member(cell, item, "condition")?.Value,
            Member(cell, item, "offer")?.Value)
        : Plain(cell, item.ToString());

    private static ListedPrice Plain(CsvCell cell, string text) => new(cell with { Value = text }, cell with { Value = text }, null, null, null, null);

    private static CsvCell? Member(CsvCell cell, JsonElement item, params IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (item.TryGetProperty(name, out var value) && value.ToString() is { Length: > 0 } text)
                return new CsvCell($"{cell.Column}.{name}", text);
        }

        return null;
    }
}
