namespace ShoeData;

/// <summary>Where the camera stood, as a shop claims it or as a picture shows it.</summary>
public enum ShoeView
{
    Unknown,
    SideLateral,
    SideMedial,
    Top,
    Sole,
    Front,
    Back,
    Angled,
    Pair,
    Detail,
    OnFoot,
    Packaging,
    Marketing,
    NotAShoe,
}
