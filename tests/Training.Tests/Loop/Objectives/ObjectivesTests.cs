using static TorchSharp.torch;

namespace ShoeData.Training.Tests;

public sealed class ObjectivesTests
{
    public static TheoryData<string> Names => [.. Objectives.Names];

    [Fact]
    public void What_the_settings_allow_is_what_there_is() => Objectives.Names.ShouldBe(["cross_entropy", "corn", "coral"]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Probabilities_are_none_below_zero_and_sum_to_one(string name)
    {
        var probabilities = Probabilities(name, Outputs(name, classes: 6, pictures: 50, seed: 3));

        probabilities.ShouldAllBe(row => row.Length == 6);
        probabilities.SelectMany(row => row).ShouldAllBe(probability => probability >= 0 && probability <= 1);
        probabilities.ShouldAllBe(row => Math.Abs(row.Sum() - 1) < 1e-5);
    }

    [Theory]
    [InlineData("corn")]
    [InlineData("coral")]
    public void A_higher_output_anywhere_makes_no_cheaper_class_likelier(string name)
    {
        var outputs = Outputs(name, classes: 5, pictures: 20, seed: 4);
        var before = Probabilities(name, outputs).Select(Expected).ToList();
        var after = Probabilities(name, outputs + 0.5).Select(Expected).ToList();

        before.Zip(after).ShouldAllBe(pair => pair.Second > pair.First);
    }

    [Fact]
    public void Corn_multiplies_the_answers_to_its_conditional_questions()
    {
        // Above bin 0: 1/2; above bin 1, once above 0: 3/4.
        var row = Probabilities("corn", tensor(new[,] { { 0f, (float)Math.Log(3) } })).Single();

        row[0].ShouldBe(0.5, 1e-6);
        row[1].ShouldBe(0.125, 1e-6);
        row[2].ShouldBe(0.375, 1e-6);
    }

    [Fact]
    public void Corns_loss_with_hard_labels_is_that_of_the_paper()
    {
        var outputs = new[,] { { 0.3f, -0.2f }, { 1.1f, 0.4f }, { -0.6f, 0.9f } };
        int[] labels = [0, 1, 2];
        double sum = 0;
        var asked = 0;
        for (var question = 0; question < 2; question++)
        {
            foreach (var (picture, label) in labels.Index().Where(pair => pair.Item >= question))
            {
                sum -= LogSigmoid(label > question ? outputs[picture, question] : -outputs[picture, question]);
                asked++;
            }
        }

        Loss("corn", tensor(outputs), labels, 3).ShouldBe(sum / asked, 1e-6);
    }

    [Fact]
    public void Corals_loss_with_hard_labels_is_that_of_the_paper()
    {
        var outputs = new[,] { { 0.3f, -0.2f }, { 1.1f, 0.4f } };
        int[] labels = [0, 2];
        var expected = -(LogSigmoid(-0.3) + LogSigmoid(0.2) + LogSigmoid(1.1) + LogSigmoid(0.4)) / 2;

        Loss("coral", tensor(outputs), labels, 3).ShouldBe(expected, 1e-6);
    }

    [Fact]
    public void Coral_gives_a_bin_whose_limits_have_crossed_nothing_rather_than_less()
    {
        var row = Probabilities("coral", tensor(new[,] { { 0f, 2f } })).Single();

        row[0].ShouldBe(0.5, 1e-6);
        row[1].ShouldBe(0, 1e-6);
        row[2].ShouldBe(0.5, 1e-6);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_loss_falls_when_its_gradient_is_followed_and_ends_at_the_right_class(string name)
    {
        int[] labels = [0, 1, 2, 3];
        using var outputs = Outputs(name, classes: 4, pictures: 4, seed: 5).requires_grad_(true);
        var first = Loss(name, outputs, labels, 4);
        for (var step = 0; step < 200; step++)
        {
            using var scope = NewDisposeScope();
            Find(name).Loss(outputs, Hard(labels, 4), null).backward();
            using var untracked = no_grad();
            outputs.sub_(outputs.grad.ShouldNotBeNull() * 5);
            outputs.grad.ShouldNotBeNull().zero_();
        }

        Loss(name, outputs, labels, 4).ShouldBeLessThan(first / 4);
        Probabilities(name, outputs).Select(row => row.Index().MaxBy(pair => pair.Item).Index).ShouldBe(labels);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_soft_label_is_learnt_as_the_distribution_it_is(string name)
    {
        float[] taught = [0.1f, 0.6f, 0.3f];
        using var outputs = Outputs(name, classes: 3, pictures: 1, seed: 6).requires_grad_(true);
        for (var step = 0; step < 2000; step++)
        {
            using var scope = NewDisposeScope();
            Find(name).Loss(outputs, tensor(taught).unsqueeze(0), null).backward();
            using var untracked = no_grad();
            outputs.sub_(outputs.grad.ShouldNotBeNull());
            outputs.grad.ShouldNotBeNull().zero_();
        }

        Probabilities(name, outputs).Single().Zip(taught).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 0.01);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_class_that_counts_twice_weighs_twice(string name)
    {
        using var outputs = Outputs(name, classes: 3, pictures: 1, seed: 7);
        using var weights = ones(3).index_fill_(0, tensor(1L), 2);

        var loss = Find(name).Loss(outputs, Hard([1], 3), weights).item<float>();

        ((double)loss).ShouldBe(2 * Loss(name, outputs, [1], 3), 1e-5);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_temperature_found_for_probabilities_works_for_every_objective(string name)
    {
        // Twice as sure as is right: the outputs of half the size are the true probabilities.
        var truth = Probabilities(name, Outputs(name, classes: 4, pictures: 1, seed: 8) * 0.5).Single();
        var sharper = Probabilities(name, Outputs(name, classes: 4, pictures: 1, seed: 8)).Single();
        var shoes = truth.Index().SelectMany(pair => Enumerable.Repeat(pair.Index, (int)Math.Round(pair.Item * 2000)))
            .Select(label => new ShoeSample(Split.Val, "", label, 15 + (30 * label), "", "", "")).ToList();

        var calibration = Calibration.Fit(shoes, [.. shoes.Select(_ => (IReadOnlyList<double>)sharper)], new PriceScale([0, 30, 60, 90], [15, 45, 75, 105], 120));

        Nll(shoes, calibration.Apply(sharper)).ShouldBeLessThan(Nll(shoes, sharper));
    }

    private static double Nll(IEnumerable<ShoeSample> shoes, IReadOnlyList<double> said) => shoes.Average(shoe => -Math.Log(said[shoe.Class]));

    private static double Expected(double[] row) => row.Index().Sum(pair => pair.Index * pair.Item);

    private static double LogSigmoid(double value) => -Math.Log(1 + Math.Exp(-value));

    private static IObjective Find(string name) => Objectives.Find(name).ShouldNotBeNull();

    private static Tensor Outputs(string name, int classes, int pictures, ulong seed)
    {
        using var generator = new Generator(seed, CPU);
        return empty(pictures, Find(name).Outputs(classes)).normal_(0, 2, generator);
    }

    private static Tensor Hard(int[] labels, int classes) => eye(classes).index_select(0, tensor(Array.ConvertAll(labels, label => (long)label)));

    private static double Loss(string name, Tensor outputs, int[] labels, int classes)
    {
        using var untracked = no_grad();
        return Find(name).Loss(outputs, Hard(labels, classes), null).item<float>();
    }

    private static double[][] Probabilities(string name, Tensor outputs)
    {
        using var untracked = no_grad();
        using var scope = NewDisposeScope();
        var probabilities = Find(name).LogProbabilities(outputs).exp().to(ScalarType.Float64).contiguous();
        return [.. probabilities.data<double>().ToArray().Chunk((int)probabilities.shape[1])];
    }
}
