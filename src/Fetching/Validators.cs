namespace ShoeData.Fetching;

/// <summary>By what a server tells whether its answer is still the same, exactly as it wrote it.</summary>
public sealed record Validators(string? ETag, string? LastModified)
{
    public static Validators None { get; } = new(null, null);

    /// <summary>Whether the server can be asked for changes only.</summary>
    public bool Any => ETag is not null || LastModified is not null;
}
