namespace ShoeData.Pipeline.Planning;

/// <summary>Why a stage must run.</summary>
internal enum StaleKind
{
    NeverRun,
    Unfinished,
    Version,
    Parameter,
    Input,
    Output,
    Forced,
}
