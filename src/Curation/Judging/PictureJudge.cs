using System.Diagnostics;
using ShoeData.Curation.Measures;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Rules;
using ShoeData.Imaging;

namespace ShoeData.Curation.Judging;

/// <summary>Judges single files as curation judges the pictures of listings of which nothing is claimed.</summary>
internal sealed class PictureJudge(CurationOptions options)
{
    private readonly ViewModel? _model = options.LearnedView ? ViewModel.Shipped : null;

    public async Task<JudgedPicture> JudgeAsync(string file, CancellationToken token)
    {
        try
        {
            return new FileInfo(file).Length > options.Limits.MaxBytes
                ? Reject(file, RejectReason.ImageTooLarge, $"the file is larger than {options.MaxMegabytes} MB.")
                : Judge(file, await File.ReadAllBytesAsync(file, token));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Reject(file, RejectReason.ImageMissing, $"it cannot be read: {exception.Message}");
        }
    }

    public JudgedPicture Judge(string file, ReadOnlyMemory<byte> bytes) =>
        PictureDecoder.Decode(bytes, options.Limits, SquarePicture.WorkingSide(options.Size)) switch
        {
            DecodeResult.Decoded { Picture: var picture } =>
                Describe(file, new PictureLook(picture.Width, picture.Height, PictureMeasures.Of(picture.Pixels, _model))),
            DecodeResult.Broken broken => Reject(file, broken.Reason, broken.Detail + "."),
            _ => throw new UnreachableException(),
        };

    private JudgedPicture Describe(string file, PictureLook look)
    {
        var side = SideView.Judge(look.Measures, options.Side);
        var objection = PictureRule.Judge(look, ShoeView.Unknown, options);
        return new JudgedPicture
        {
            File = file,
            Kept = objection is null,
            Reason = objection?.Reason,
            Detail = objection?.Detail,
            IsSide = side.Objection is null,
            SideScore = side.Score,
            Facing = look.Measures.Toe.Facing,
            FacingScore = look.Measures.Toe.Score,
            QualityScore = QualityVerdict.Of(look, options).Score,
            Width = look.Width,
            Height = look.Height,
            Views = look.Measures.Views,
            Outline = look.Measures.Silhouette,
            Quality = look.Measures.Quality,
        };
    }

    private static JudgedPicture Reject(string file, RejectReason reason, string detail) =>
        new() { File = file, Kept = false, Reason = reason, Detail = detail, IsSide = false, SideScore = 0 };
}
