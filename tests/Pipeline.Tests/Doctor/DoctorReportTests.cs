using ShoeData.Pipeline.Doctor;

namespace ShoeData.Pipeline.Tests.Doctor;

public sealed class DoctorReportTests : IDisposable
{
    private const long Gigabyte = 1024 * 1024 * 1024;
    private readonly World _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Every_failing_line_says_what_to_do_and_fails_the_whole()
    {
        (await WriteAsync(
            Of("one", () => new Finding.Fine("here")),
            Of("two", () => new Finding.Doubtful("little", "Get more.")),
            Of("three", () => new Finding.Missing("gone", "Install it.")),
            Of("four", () => throw new UserError("no browser was found.\nInstall one with: make setup\nor name one")),
            Of("five", () => throw new DllNotFoundException("Unable to load x.so")))).ShouldBe(ExitCode.Failed);
        _world.Output.Text.ShouldBe("""
            ok     one            here
            beware two            little
                                  → Get more.
            fails  three          gone
                                  → Install it.
            fails  four           no browser was found.
                                  → Install one with: make setup
                                    or name one
            fails  five           DllNotFoundException: Unable to load x.so
                                  → Build again (make build), and ask the doctor again.

            """);
    }

    [Fact]
    public async Task What_is_only_doubtful_fails_nothing() =>
        (await WriteAsync(Of("two", () => new Finding.Doubtful("little", "Get more.")))).ShouldBe(ExitCode.Done);

    [Fact]
    public async Task This_machine_can_run_the_tests_at_least() => (await WriteAsync([.. Checks.All(_world.Stages).Where(check => check.Name is ".NET" or "libvips" or "data root" or "configuration")]))
        .ShouldBe(ExitCode.Done, _world.Output.Text);

    [Theory]
    [InlineData(0.5, typeof(Finding.Missing))]
    [InlineData(1.5, typeof(Finding.Doubtful))]
    [InlineData(6, typeof(Finding.Fine))]
    public void Disk_space(double gigabytes, Type finding) => MachineChecks.DiskSpace("/d", (long)(gigabytes * Gigabyte)).ShouldBeOfType(finding);

    [Theory]
    [InlineData(2.9, typeof(Finding.Doubtful))]
    [InlineData(3, typeof(Finding.Fine))]
    public void Memory(double gigabytes, Type finding) => MachineChecks.Memory((long)(gigabytes * Gigabyte)).ShouldBeOfType(finding);

    [Fact]
    public void Looking_at_the_data_root_leaves_nothing_behind()
    {
        MachineChecks.DataRoot(_world.Context.Layout.Root).ShouldBeOfType<Finding.Fine>();
        Directory.Exists(_world.Context.Layout.Root).ShouldBeFalse();
    }

    [Fact]
    public void A_data_root_that_cannot_be_written_is_missing() =>
        MachineChecks.DataRoot(_world.Folder.File("table.csv")).ShouldBeOfType<Finding.Missing>().ToDo.ShouldBe("Make it writable, or pass another --data.");

    private Task<ExitCode> WriteAsync(params Check[] checks) => DoctorReport.WriteAsync(_world.Context, checks, TestContext.Current.CancellationToken);

    private static Check Of(string name, Func<Finding> look) => new(name, (_, _) => Task.FromResult(look()));
}
