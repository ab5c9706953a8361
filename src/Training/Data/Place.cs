namespace ShoeData.Training;

/// <summary>The part of a picture that fills the frame. Lengths are shares of the picture's side.</summary>
/// <param name="X">Of its middle, from the picture's middle.</param>
/// <param name="Width">Negative for mirrored.</param>
/// <param name="Angle">Turn about its middle, in radians.</param>
internal sealed record Place(double X, double Y, double Width, double Height, double Angle)
{
    /// <summary>The same part, left and right exchanged.</summary>
    public Place Mirrored => this with { Width = -Width };
}
