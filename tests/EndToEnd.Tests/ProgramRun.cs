namespace ShoeData.EndToEnd.Tests;

internal sealed record ProgramRun(ExitCode Code, string Output, string Error)
{
    /// <summary>Fails with all that the program said.</summary>
    public void ShouldEndWith(ExitCode code) => Code.ShouldBe(code, $"{Output}\n{Error}");
}
