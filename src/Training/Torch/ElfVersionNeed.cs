namespace ShoeData.Training;

/// <summary>One version of another library that a library asks for, e.g. <c>GLIBCXX_3.4.32</c> of <c>libstdc++.so.6</c>.</summary>
/// <param name="FlagsOffset">Where its 16 bits of flags lie in the file.</param>
/// <param name="IsWeak">Whether the loader goes on without it.</param>
internal sealed record ElfVersionNeed(string Library, string Version, long FlagsOffset, bool IsWeak);
