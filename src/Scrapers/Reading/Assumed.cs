namespace ShoeData.Scrapers.Reading;

/// <summary>What the page left unsaid and the site's file filled in.</summary>
[Flags]
internal enum Assumed
{
    Nothing = 0,
    Gender = 1,
    AgeGroup = 2,
    Currency = 4,
}
