namespace ShoeData.Storefront;

/// <summary>One of the pictures a house shows of every shoe.</summary>
/// <param name="Code">What the house calls it.</param>
/// <param name="Claims">What that means.</param>
/// <param name="Drawn">What is really drawn.</param>
internal sealed record HouseView(string Code, ShoeView Claims, PictureView Drawn, int Width = PictureFinish.DrawnWidth)
{
    // The wall's own picture, with all that was done to it, and smaller ones from elsewhere around the shoe.
    public PicturePlan Plan(Colourway colourway) => Drawn is PictureView.Side && Width == PictureFinish.DrawnWidth
        ? colourway.Picture
        : new PicturePlan(colourway.Picture.Subject with { View = Drawn }, new PictureFinish { Width = Width });
}
