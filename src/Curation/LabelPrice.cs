namespace ShoeData.Curation;

/// <summary>Which of a shop's two prices becomes the label.</summary>
public enum LabelPrice
{
    /// <summary>What the shop asks without a sale.</summary>
    List,

    /// <summary>What the shop asks now.</summary>
    Current,
}
