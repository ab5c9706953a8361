namespace ShoeData.Storefront;

/// <summary>All that decides a picture's bytes: equal plans give equal bytes.</summary>
internal sealed record PicturePlan(PictureSubject Subject, PictureFinish Finish);
