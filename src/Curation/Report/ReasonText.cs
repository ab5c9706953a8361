namespace ShoeData.Curation.Report;

/// <summary>A reason as one reads it: <c>not a side view</c>.</summary>
internal static class ReasonText
{
    public static string Of(RejectReason reason) => reason.ToSnakeCase().Replace('_', ' ');
}
