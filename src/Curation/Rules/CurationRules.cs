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
        LabelRule.Span,
        ViewRule.Claimed,
        PictureRule.Readable,
        PictureRule.Look,
    ];

    // What not even a person can overrule: without a label and a picture there is no row.
    private static readonly Func<Subject, CurationOptions, Refusal?>[] Indispensable = [LabelRule.Currency, LabelRule.Price, PictureRule.Readable];

    /// <summary>The first objection; null when there is none.</summary>
    public static Refusal? Judge(Subject subject, CurationOptions options) => First(InOrder, subject, options);

    /// <summary>The first objection to a shoe that a person wants kept.</summary>
    public static Refusal? JudgeWanted(Subject subject, CurationOptions options) => First(Indispensable, subject, options);

    private static Refusal? First(Func<Subject, CurationOptions, Refusal?>[] rules, Subject subject, CurationOptions options)
    {
        foreach (var rule in rules)
        {
            if (rule(subject, options) is { } refusal)
                return refusal;
        }

        return null;
    }
}
