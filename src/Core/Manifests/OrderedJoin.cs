namespace ShoeData;

/// <summary>A full outer join of rows that come in the ordinal order of their keys: one row of each side is in memory at a time.</summary>
public static class OrderedJoin
{
    /// <summary>Of every key on either side the two rows that have it, null where there is none. No key comes twice on one side.</summary>
    public static IEnumerable<(TOne? One, TOther? Other)> Of<TOne, TOther>(
        IEnumerable<TOne> ones, Func<TOne, string> keyOfOne, IEnumerable<TOther> others, Func<TOther, string> keyOfOther)
        where TOne : class
        where TOther : class
    {
        using var one = ones.GetEnumerator();
        using var other = others.GetEnumerator();
        var (hasOne, hasOther) = (one.MoveNext(), other.MoveNext());
        while (hasOne || hasOther)
        {
            var order = !hasOne ? 1 : !hasOther ? -1 : string.CompareOrdinal(keyOfOne(one.Current), keyOfOther(other.Current));
            yield return (order <= 0 ? one.Current : null, order >= 0 ? other.Current : null);
            hasOne = order <= 0 ? one.MoveNext() : hasOne;
            hasOther = order >= 0 ? other.MoveNext() : hasOther;
        }
    }
}
