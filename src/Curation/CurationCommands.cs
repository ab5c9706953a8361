using System.CommandLine;

namespace ShoeData.Curation;

/// <summary>The command tree of the program.</summary>
internal static class CurationCommands
{
    private const string Description =
        """
        Turns everything under data/raw/ into the data set: adult men's shoes seen from the side, without duplicates, labelled with
        their price and divided 70/20/10 so that no style lies in two parts.

        Reads   data/raw/<source>/     listings.jsonl, images.jsonl, images/
        Writes  data/curated/          what was kept (curated.jsonl), what was not and why (rejected.jsonl)
                data/split_dataset/    {train,val,test}/<bin>/*.jpg with a metadata.csv each, classes.json, split.lock

        Run it again at any time: only pictures it has not seen are decoded, and no style ever changes its part.

        Examples:
          dotnet run --project src/Curation
          dotnet run --project src/Curation -- --data /tmp/shoes --set Curation:Size=128
          grep near_duplicate data/curated/rejected.jsonl
        """;

    public static RootCommand Create()
    {
        var root = new RootCommand(Description);
        root.SetStageAction(CurationStage.Definition);
        return root;
    }
}
