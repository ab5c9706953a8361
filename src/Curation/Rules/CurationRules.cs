namespace ShoeData.Curation.Rules;

/// <summary>Every rule a shoe must pass by itself. Its order is the order of reasons: the first objection stands.</summary>
internal static class CurationRules
{
    private static readonly Func<Subject, CurationOptions, Refusal?>[] InOrder =
    [
        WearerRule.Age,
        WearerRule.Gender,
        LabelRule.Currency,
        LabelRule.Price,
        ViewRule.Claimed,
        PictureRule.Readable,
        PictureRule.Look,
    ];

    /// <summary>The first objection; null when there is none.</summary>
    public static Refusal? Judge(Subject subject, CurationOptions options)
    {
        foreach (var rule in InOrder)
        {
            if (rule(subject, options) is { } refusal)
                return refusal;
        }

        return null;
    }
}
