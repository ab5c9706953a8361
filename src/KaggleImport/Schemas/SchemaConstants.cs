namespace ShoeData.KaggleImport;

/// <summary>What holds for the whole table where a row says nothing.</summary>
internal sealed record SchemaConstants
{
    public string? Brand { get; init; }

    /// <summary>Words for gender and age, e.g. <c>Women's</c>; read together with those of the row.</summary>
    public string? Wearer { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string? Currency { get; init; }
}
