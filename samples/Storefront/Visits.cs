using System.Collections.Concurrent;

namespace ShoeData.Storefront;

/// <summary>How often each address was asked for.</summary>
internal sealed class Visits
{
    private readonly ConcurrentDictionary<string, int> _asked = new(StringComparer.Ordinal);

    /// <summary>By path and query.</summary>
    public IReadOnlyDictionary<string, int> Asked => new SortedDictionary<string, int>(_asked, StringComparer.Ordinal);

    public Task CountAsync(HttpContext context, RequestDelegate next)
    {
        _asked.AddOrUpdate($"{context.Request.Path}{context.Request.QueryString}", 1, (_, before) => before + 1);
        return next(context);
    }
}
