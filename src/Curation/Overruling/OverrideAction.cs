namespace ShoeData.Curation.Overruling;

/// <summary>What a person may decide over the rules.</summary>
internal enum OverrideAction
{
    /// <summary>Whatever the rules object to; of duplicates it is the one that stays.</summary>
    Keep,

    /// <summary>Left out.</summary>
    Drop,

    /// <summary>Mirrored, against what was found of its facing.</summary>
    Flip,

    /// <summary>Labelled with this price in dollars.</summary>
    Price,

    /// <summary>Not to be separated from this style.</summary>
    Group,
}
