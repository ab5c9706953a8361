namespace ShoeData.Training.Tests;

public sealed class HiddenCachesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_processor_that_tells_of_itself_but_not_of_its_caches_hides_them()
    {
        var processor = Directory.CreateDirectory(Path.Combine(_folder.Path, "cpu0")).FullName;
        HiddenCaches.AreHidden(processor).ShouldBeTrue();

        Directory.CreateDirectory(Path.Combine(processor, "cache"));

        HiddenCaches.AreHidden(processor).ShouldBeFalse();
    }

    [Fact]
    public void Where_nothing_is_told_at_all_nothing_is_known() => HiddenCaches.AreHidden(Path.Combine(_folder.Path, "none")).ShouldBeFalse();

    public void Dispose() => _folder.Dispose();
}
