namespace ShoeData.Scrapers.Reading;

/// <summary>What a shop answered to one request: a page (HTML) or the answer of its interface (JSON), as text.</summary>
/// <param name="Address">Where it came from in the end; addresses in it are relative to this one.</param>
internal sealed record PageAnswer(Uri Address, string Text)
{
    public bool IsJson => Text.AsSpan().TrimStart(" \t\r\n\uFEFF") is ['{' or '[', ..];
}
