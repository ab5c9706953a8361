using System.ComponentModel.DataAnnotations;

namespace ShoeData.KaggleImport;

/// <summary>A table to import.</summary>
public sealed record KaggleFile
{
    /// <summary>Name of the source, which is its folder under <c>data/raw/</c>.</summary>
    [Required, RegularExpression("[a-z0-9][a-z0-9._-]*", ErrorMessage = "a folder name of lower-case letters, digits, dots, dashes and underscores was wanted.")]
    public string Name { get; init; } = "";

    /// <summary>The CSV file, relative to the repository root.</summary>
    [Required(ErrorMessage = "the path of a CSV file was wanted.")]
    public string Path { get; init; } = "";

    /// <summary>A name from the schemas folder; recognised from the header when empty.</summary>
    public string Schema { get; init; } = "";
}
