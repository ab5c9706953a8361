namespace ShoeData.KaggleImport.Tests;

/// <summary>Where in the answer to a request.</summary>
internal enum KillPlace
{
    Before,
    Within,
    After,
}
