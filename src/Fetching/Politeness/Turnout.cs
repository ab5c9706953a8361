namespace ShoeData.Fetching;

/// <summary>How a host took a request, as far as the next one is concerned.</summary>
internal enum Turnout
{
    /// <summary>It answered as a host does that is well; a missing page is such an answer.</summary>
    Well,

    /// <summary>It does not want to: no reason to ask any faster.</summary>
    Refused,

    /// <summary>It could not: 408, 429, 5xx, no answer, half an answer.</summary>
    Trouble,
}
