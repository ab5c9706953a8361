namespace ShoeData.Training;

/// <summary>What had to be done to make the library loadable.</summary>
internal enum TorchLibraryState
{
    /// <summary>Nothing: the system's C++ library is new enough.</summary>
    AsShipped,

    /// <summary>One version it asks for is marked weak, in place.</summary>
    Marked,

    /// <summary>The same in a cache folder, as the program's folder cannot be written.</summary>
    MarkedCopy,
}
