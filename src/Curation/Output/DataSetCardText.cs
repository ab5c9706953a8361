using System.Globalization;

namespace ShoeData.Curation.Output;

/// <summary>The parts of the card that are prose.</summary>
internal static class DataSetCardText
{
    public const string Loading =
        """
        ## How to read it

        Each split is a torchvision `ImageFolder` and a Hugging Face `imagefolder` as it is.

        **The order of the classes is numeric and stands in `classes.json`.** A folder reader sorts names as text, `120` before `30`, and numbers anew what a split
        lacks; give it the order:

        ```python
        import json, os, torchvision

        class Shoes(torchvision.datasets.ImageFolder):
            def find_classes(self, directory):
                with open(os.path.join(directory, "..", "classes.json")) as file:
                    names = [str(name) for name in json.load(file)]
                return names, {name: index for index, name in enumerate(names) if os.path.isdir(os.path.join(directory, name))}

        train = Shoes("split_dataset/train")
        ```

        ```python
        from datasets import load_dataset
        shoes = load_dataset("split_dataset")   # train, validation, test; the columns of metadata.csv: bin, price_usd, brand, ...
        ```

        With this project: `dotnet run --project src/Training`. Without any library: `split.jsonl` has a row a picture.

        The folders of the splits belong to the curation stage: what it did not put there is removed by its next run. Files beside them are left alone.

        """;

    public const string Licence =
        """
        ## Licence

        The pictures, titles and prices stay their owners'. This card grants nothing: whether you may keep, train on or pass on the data depends on your sources' terms
        and your law. Splits, scores and labels were computed by ShoeData.

        """;

    public static string FrontMatter(DataSetFacts facts) => string.Create(CultureInfo.InvariantCulture, $"""
        ---
        pretty_name: Men's shoes by price
        license: other
        license_name: in-copyright
        license_link: {DataSetFacts.RightsUrl}
        task_categories:
        - image-classification
        size_categories:
        - {SizeCategory(facts.Counts.Pictures())}
        tags:
        - shoes
        - price
        configs:
        - config_name: default
          data_files:
          - split: train
            path: train/**
          - split: validation
            path: val/**
          - split: test
            path: test/**
        ---

        """);

    public static string Rules(CurationOptions options) => string.Create(CultureInfo.InvariantCulture, $"""
        ## Rules

        - **Label**: the {LabelName(options)}, in US dollars. Bins are {options.BinWidth} dollars wide, from {options.LowestBin}; `{options.HighestBin}` is {options.HighestBin} and up. Cheaper shoes are left out.
        - **Wearer**: adults; men's{(options.AcceptUnisex ? ", and unisex or unnamed" : "")}.
        - **Picture**: one a shoe, from the side, its longer side at least {options.MinSide} pixels; mirrored where the toe pointed left, padded with its own background to {options.Size}x{options.Size}, JPEG quality {options.JpegQuality}.
        - **Duplicates**: of pictures that are the same or nearly so one is kept.
        - **Split**: {options.TrainShare:0.##}/{options.ValShare:0.##}/{options.TestShare:0.##} by group, the same share of every bin. A group is a style in all its colours, joined with the styles it shares a picture with; it lies
          in one split and stays there when data is added (`split.lock`).

        """);

    private static string LabelName(CurationOptions options) => options.LabelPrice switch
    {
        LabelPrice.Current => "price asked now",
        _ when options.CurrentWhenListIsMissing => "list price, or the price asked now where there is none",
        _ => "list price (without a sale)",
    };

    // The names Hugging Face knows.
    private static string SizeCategory(int images) => images switch
    {
        < 1_000 => "n<1K",
        < 10_000 => "1K<n<10K",
        < 100_000 => "10K<n<100K",
        _ => "100K<n<1M",
    };
}
