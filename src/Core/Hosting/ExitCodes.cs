namespace ShoeData;

/// <summary>One exit code for several pieces of work.</summary>
public static class ExitCodes
{
    /// <summary>A failure outweighs a refusal; of several failures the first tells what to mend.</summary>
    public static ExitCode Merge(this IEnumerable<ExitCode> codes)
    {
        var merged = ExitCode.Done;
        foreach (var code in codes)
        {
            if (code is not (ExitCode.Done or ExitCode.Refused))
                return code;
            if (code is ExitCode.Refused)
                merged = code;
        }

        return merged;
    }
}
