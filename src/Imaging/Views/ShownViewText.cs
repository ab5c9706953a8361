namespace ShoeData.Imaging;

/// <summary>What is shown, in words for people.</summary>
public static class ShownViewText
{
    /// <summary>As the end of "it looks like ...".</summary>
    public static string InWords(this ShownView view) => view switch
    {
        ShownView.Top => "a shoe from above",
        ShownView.Sole => "a sole",
        ShownView.Angled => "a shoe seen from a corner",
        ShownView.Pair => "more than one shoe",
        ShownView.Detail => "a detail",
        ShownView.Turned => "a shoe that does not stand on its sole",
        ShownView.NotAShoe => "something else than a shoe",
        _ => "a snapshot before a busy background",
    };
}
