namespace ShoeData.Tests;

public sealed class ExitCodesTests
{
    [Theory]
    [InlineData(ExitCode.Done)]
    [InlineData(ExitCode.Done, ExitCode.Done, ExitCode.Done)]
    [InlineData(ExitCode.Refused, ExitCode.Done, ExitCode.Refused, ExitCode.Done)]
    [InlineData(ExitCode.Failed, ExitCode.Refused, ExitCode.Failed)]
    [InlineData(ExitCode.Failed, ExitCode.Failed, ExitCode.Refused, ExitCode.Usage)]
    [InlineData(ExitCode.Usage, ExitCode.Usage, ExitCode.Failed)]
    public void A_failure_outweighs_a_refusal_and_the_first_failure_stands(ExitCode merged, params ExitCode[] codes) =>
        codes.Merge().ShouldBe(merged);
}
