namespace ShoeData;

/// <summary>The three parts of the data set; the folders carry these names in lower case.</summary>
public enum Split
{
    Train,
    Val,
    Test,
}
