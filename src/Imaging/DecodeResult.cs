namespace ShoeData.Imaging;

/// <summary>What became of bytes that should be a picture. A bad picture is a result, not an exception.</summary>
public abstract record DecodeResult
{
    private DecodeResult()
    {
    }

    public sealed record Decoded(Picture Picture) : DecodeResult;

    /// <param name="Reason">Not an image, too large, or broken.</param>
    /// <param name="Detail">One sentence with what was met and what was wanted.</param>
    public sealed record Broken(RejectReason Reason, string Detail) : DecodeResult;
}
