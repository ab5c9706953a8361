namespace ShoeData.KaggleImport;

/// <summary>What was found at one place of a table.</summary>
/// <param name="Row">The row, or what is wrong with it.</param>
/// <param name="GoOnAt">Set when reading must begin anew behind a broken row.</param>
internal readonly record struct CsvStep(CsvRow Row, TablePlace? GoOnAt = null);
