namespace ShoeData.Storefront;

/// <summary>One kind of trouble as it is written and explained.</summary>
/// <param name="Takes">Name of its value, e.g. <c>SECONDS</c>; null when it takes none.</param>
/// <param name="Usual">The value when none is given.</param>
internal sealed record TroubleRow(TroubleKind Kind, string Name, string? Takes, string? Usual, string Meaning)
{
    /// <summary>Values are numbers, unless they are a word or an address.</summary>
    public bool TakesNumber => Takes is not (null or TroubleTable.Word or TroubleTable.Address or TroubleTable.Path);

    /// <summary>It says what is on offer, and cannot come after or end with some request.</summary>
    public bool Stands => Kind is TroubleKind.Total or TroubleKind.Reprice or TroubleKind.Vanish;

    public bool IsOfRobots => Kind is TroubleKind.RobotsForbid or TroubleKind.RobotsDelay or TroubleKind.RobotsError;
}
