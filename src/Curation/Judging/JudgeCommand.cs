using System.CommandLine;
using System.Text.Json;
using ShoeData.Curation.Pictures;
using ShoeData.Imaging;

namespace ShoeData.Curation.Judging;

/// <summary>The verb that judges pictures without listings.</summary>
internal static class JudgeCommand
{
    private static readonly Argument<string[]> Pictures = new("pictures") { Description = "Pictures, or folders of pictures", Arity = ArgumentArity.OneOrMore };

    private static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line on standard output, in the order of the pictures" };

    public static Command Create()
    {
        var command = new Command("judge", """
            Judges pictures as curation would: is it one shoe from the side, which way does it face, can it be seen well; with every
            measure behind the verdict. Writes nothing. A file that is no picture is a line with its reason.

              dotnet run --project src/Curation -- judge shoe.jpg
              dotnet run --project src/Curation -- judge data/raw/nike/images --json > judged.jsonl
            """) { Pictures, Json };
        command.SetStageAction(RunAsync);
        return command;
    }

    private static async Task<ExitCode> RunAsync(ParseResult parsed, StageContext context, CancellationToken token)
    {
        var judge = new PictureJudge(context.Settings.Bind<CurationOptions>());
        var files = PictureFiles.Find(parsed.GetRequiredValue(Pictures));
        var json = parsed.GetValue(Json);
        var judged = InOrder(files, judge, token);
        if (!json)
        {
            JudgeTable.Write(context.Output, await judged.ToListAsync(token));
            return ExitCode.Done;
        }

        await foreach (var picture in judged)
            await context.Output.Profile.Out.Writer.WriteLineAsync(JsonSerializer.Serialize(picture, JudgeJson.Default.JudgedPicture));
        return ExitCode.Done;
    }

    // Results come as they finish; each waits here for those before it.
    private static async IAsyncEnumerable<JudgedPicture> InOrder(
        IReadOnlyList<string> files, PictureJudge judge, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        var (waiting, next) = (new Dictionary<int, JudgedPicture>(), 0);
        var results = ParallelStream.Map(
            Enumerable.Range(0, files.Count),
            PictureWork.AtOnce,
            async (index, inner) => (Index: index, Picture: await judge.JudgeAsync(files[index], inner)),
            token);
        await foreach (var (index, picture) in results)
        {
            waiting.Add(index, picture);
            while (waiting.Remove(next, out var ready))
            {
                next++;
                yield return ready;
            }
        }
    }
}
