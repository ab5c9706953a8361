namespace ShoeData.Training.Tests;

public sealed class LearningHistoryTests
{
    private const string Header = "epoch,phase,learning_rate,train_loss_running,train_accuracy_running,val_loss,val_accuracy,more";

    [Fact]
    public async Task Columns_are_found_by_name() =>
        (await ReadAsync($"{Header}\n2,tune,0.1,1.5,0.25,1.25,0.5,x\n")).ShouldBe([new LearningRow(2, "tune", 1.5, 0.25, 1.25, 0.5)]);

    [Theory]
    [InlineData("epoch,phase\n1,tune\n", ":1: the columns are epoch, phase; epoch, phase, train_loss_running, train_accuracy_running, val_loss, val_accuracy were wanted among them. Train the run again.")]
    [InlineData(Header + "\nx,tune,0.1,1,1,1,1,1\n", ":2: this is no row of an epoch: x,tune,0.1,1,1,1,1,1. Train the run again.")]
    [InlineData(Header + "\n1,tune,0.1,1,1,much,1,1\n", ":2: 'val_loss' is 'much', a number was wanted. Train the run again.")]
    public async Task What_is_no_history_is_named(string text, string message) =>
        (await Should.ThrowAsync<UserError>(() => ReadAsync(text))).Message.ShouldEndWith(message);

    private static async Task<IReadOnlyList<LearningRow>> ReadAsync(string text)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["history.csv"], text);
        return await LearningHistory.ReadAsync(folder["history.csv"], TestContext.Current.CancellationToken);
    }
}
