namespace ShoeData.Storefront;

/// <summary>What an upper is made of and what is sewn to it.</summary>
internal sealed record TrimDesign
{
    public required int Laces { get; init; }

    public required int Overlays { get; init; }

    /// <summary>How the overlays lean, from -1 (to the heel) to 1 (to the toe).</summary>
    public required float Lean { get; init; }

    public required bool ToeCap { get; init; }

    /// <summary>Height of the band around the foot above the sole; 0 for none.</summary>
    public required float Mudguard { get; init; }

    public required float HeelCounter { get; init; }

    public required float Eyestay { get; init; }

    public required int StitchRows { get; init; }

    /// <summary>How openly the fabric is knitted, from 0 (leather) to 1.</summary>
    public required float Mesh { get; init; }

    public required float Gloss { get; init; }

    public required bool PullTab { get; init; }

    public required bool HeelClip { get; init; }

    public required bool Fade { get; init; }

    /// <summary>Metal eyelets and edges.</summary>
    public required bool Metal { get; init; }

    public required float Mark { get; init; }

    public required float Collar { get; init; }
}
