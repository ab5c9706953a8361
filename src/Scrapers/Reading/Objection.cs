namespace ShoeData.Scrapers.Reading;

/// <summary>Why an article is left out.</summary>
internal sealed record Objection(RejectReason Reason, string Detail)
{
    /// <summary>It is of a kind that is no shoe, or no shoe by its name; null when nothing says so.</summary>
    /// <param name="called">What the shop calls a kind: category, group, type.</param>
    public static Objection? ToArticle(string? title, string? kind = null, string called = "kind") =>
        kind is not null && ShoeWords.IsOtherArticle(kind) ? new Objection(RejectReason.NotAShoe, $"'{title}' is of {called} '{kind}', shoes were wanted.")
        : title is not null && ShoeWords.NamesAnotherArticle(title) ? new Objection(RejectReason.NotAShoe, $"'{title}' is no shoe by its name.")
        : null;
}
