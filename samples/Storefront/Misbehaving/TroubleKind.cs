namespace ShoeData.Storefront;

/// <summary>What can be wrong with the shop on demand; <see cref="TroubleTable"/> says what each does.</summary>
internal enum TroubleKind
{
    // Instead of the answer
    Busy,
    BusyUntil,
    Forbid,
    Challenge,
    Error,
    Tiny,
    Loop,
    Redirect,
    Bomb,

    // To the answer
    Slow,
    Stall,
    Truncate,
    WrongType,
    NoValidators,
    Rename,
    NoAi,
    MetaNoAi,

    // Instead of robots.txt
    RobotsForbid,
    RobotsDelay,
    RobotsError,

    // What is on offer
    Total,
    Reprice,
    Vanish,
}
