namespace ShoeData.Tests;

public sealed class SettingsTests : IDisposable
{
    private static readonly Dictionary<string, string> NoEnvironment = [];
    private readonly TempFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Without_any_file_the_defaults_hold() => Bind().ShouldBe(new SampleOptions());

    [Fact]
    public void Each_layer_wins_over_the_one_before()
    {
        _root.Write("config/shoedata.json", """{"Curation":{"Size":10,"Label":"base","Share":0.1,"Limit":1}}""");
        _root.Write("config/profiles/small.json", """{"Curation":{"Size":20,"Label":"profile","Share":0.2}}""");
        var environment = new Dictionary<string, string> { ["SHOEDATA_Curation__Size"] = "30", ["SHOEDATA_Curation__Label"] = "environment" };

        var options = Settings.Load(_root.Path, "small", ["Curation:Size=40"], environment).Bind<SampleOptions>();

        (options.Size, options.Label, options.Share, options.Limit).ShouldBe((40, "environment", 0.2, 1));
    }

    [Fact]
    public void A_list_replaces_the_list_before_it()
    {
        _root.Write("config/shoedata.json", """{"Curation":{"Words":["a","b","c"],"Tables":[{"Name":"x"},{"Name":"y"}]}}""");
        var profile = _root.Write("elsewhere/profile.json", """{"Curation":{"Words":["z"],"Tables":[]}}""");
        var options = Settings.Load(_root.Path, profile, [], NoEnvironment).Bind<SampleOptions>();
        options.Words.ShouldBe(["z"]);
        options.Tables.ShouldBeEmpty();
    }

    [Fact]
    public void A_list_can_be_given_on_the_command_line() => Bind("""Curation:Words=["p","q"]""").Words.ShouldBe(["p", "q"]);

    [Fact]
    public void Keys_and_names_of_choices_may_be_in_any_case() =>
        Bind("curation:size=64", "CURATION:DAY=friday").ShouldBe(new SampleOptions { Size = 64, Day = DayOfWeek.Friday });

    [Fact]
    public void Comments_and_trailing_commas_are_allowed()
    {
        _root.Write("config/shoedata.json", "{\n // how big\n \"Curation\": { \"Size\": 64, },\n}");
        Bind().Size.ShouldBe(64);
    }

    [Fact]
    public void The_data_root_is_relative_to_the_checkout()
    {
        Settings.Load(_root.Path, null, [], NoEnvironment).DataRoot.ShouldBe(_root.File("data"));
        Settings.Load(_root.Path, null, ["DataRoot=/elsewhere"], NoEnvironment).DataRoot.ShouldBe("/elsewhere");
        Settings.Load(_root.Path, null, [], new Dictionary<string, string> { ["SHOEDATA_DATAROOT"] = "other" }).DataRoot.ShouldBe(_root.File("other"));
    }

    [Theory]
    [InlineData("Curation:Siez=3", "Curation:Siez (--set): no such key; did you mean Size? Curation has Size, Label, Share, Flat, Day, Wait, Limit, Words, Tables.")]
    [InlineData("Curation:Quality=3", "Curation:Quality (--set): no such key. Curation has Size, Label, Share, Flat, Day, Wait, Limit, Words, Tables.")]
    [InlineData("Curation:Size=big", "Curation:Size (--set) is 'big'; a whole number was wanted.")]
    [InlineData("Curation:Size=", "Curation:Size (--set) is ''; a whole number was wanted.")]
    [InlineData("Curation:Size=22.5", "Curation:Size (--set) is '22.5'; a whole number was wanted.")]
    [InlineData("Curation:Size=[1]", "Curation:Size (--set) is '[1]'; a whole number was wanted.")]
    [InlineData("Curation:Size=7", "Curation:Size (--set) is '7'; The field Size must be between 8 and 4096.")]
    [InlineData("Curation:Size=4097", "Curation:Size (--set) is '4097'; The field Size must be between 8 and 4096.")]
    [InlineData("Curation:Share=half", "Curation:Share (--set) is 'half'; a number was wanted.")]
    [InlineData("Curation:Flat=maybe", "Curation:Flat (--set) is 'maybe'; true or false was wanted.")]
    [InlineData("Curation:Wait=soon", "Curation:Wait (--set) is 'soon'; a duration such as 00:00:30 was wanted.")]
    [InlineData("Curation:Label=", "Curation:Label (--set) is ''; The Label field is required.")]
    [InlineData("Curation:Day=Someday", "Curation:Day (--set) is 'Someday'; one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday was wanted.")]
    [InlineData("Curation:Day=3", "Curation:Day (--set) is '3'; one of Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday was wanted.")]
    [InlineData("Curation:Words=one", "Curation:Words (--set) is 'one'; a list, [ ... ], was wanted.")]
    [InlineData("""Curation:Tables=[{"Name":"x"},{"Name":"y","Row":2}]""", "Curation:Tables:1:Row (--set): no such key; did you mean Rows? Curation:Tables:1 has Name, Rows.")]
    [InlineData("""Curation:Tables=[{"Name":"x","Rows":"many"}]""", "Curation:Tables:0:Rows (--set) is 'many'; a whole number was wanted.")]
    [InlineData("""Curation:Tables=[{"Name":"x","Rows":10}]""", "Curation:Tables:0:Rows (--set) is '10'; The field Rows must be between 1 and 9.")]
    [InlineData("""Curation:Tables=[{"Rows":1}]""", "Curation:Tables:0:Name (--set) is ''; The Name field is required.")]
    [InlineData("""Curation:Tables=[null]""", "Curation:Tables:0 (--set) is null; an object, { ... }, was wanted.")]
    public void A_bad_setting_is_named_with_its_value_and_what_was_wanted(string assignment, string message) =>
        Should.Throw<UserError>(() => Bind(assignment)).Message.ShouldBe(message);

    [Theory]
    [InlineData("Curatoin:Size=3", "Curatoin (--set): no such section; did you mean Curation? There are Scrapers, KaggleImport, Fetching, Curation, Training, Predictor, Pipeline and DataRoot.")]
    [InlineData("Curation=3", "Curation (--set) is '\"3\"'; an object, { ... }, was wanted.")]
    [InlineData("DataRoot:x=3", "DataRoot (--set) is '{\"x\":\"3\"}'; the path of a folder was wanted.")]
    [InlineData("Curation:Size", "--set Curation:Size: KEY=VALUE was wanted, e.g. --set Curation:Size=128.")]
    [InlineData("=3", "--set =3: KEY=VALUE was wanted, e.g. --set Curation:Size=128.")]
    public void A_bad_assignment_is_refused_at_once(string assignment, string message) =>
        Should.Throw<UserError>(() => Settings.Load(_root.Path, null, [assignment], NoEnvironment)).Message.ShouldBe(message);

    [Fact]
    public void A_list_that_begins_like_json_but_is_none_is_refused() =>
        Should.Throw<UserError>(() => Bind("Curation:Words=[a,b]")).Message.ShouldStartWith("--set: '[a,b]' begins like JSON, but is no valid JSON: 'a' is an invalid start of a value");

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once_with_its_origin()
    {
        _root.Write("config/shoedata.json", """{"Curation":{"Size":"big","Flat":null,"Words":["a",null]}}""");
        _root.Write("config/profiles/small.json", """{"Curation":{"Colour":"red"}}""");
        var environment = new Dictionary<string, string> { ["SHOEDATA_Curation__Share"] = "half" };

        var error = Should.Throw<UserError>(() => Settings.Load(_root.Path, "small", [], environment).Bind<SampleOptions>());

        error.ExitCode.ShouldBe(ExitCode.Usage);
        error.Message.Split('\n').ShouldBe([
            "Curation:Size (config/shoedata.json) is 'big'; a whole number was wanted.",
            "Curation:Flat (config/shoedata.json) is null; true or false was wanted.",
            "Curation:Words:1 (config/shoedata.json) is null; a text was wanted.",
            "Curation:Colour (config/profiles/small.json): no such key. Curation has Size, Label, Share, Flat, Day, Wait, Limit, Words, Tables.",
            "Curation:Share (environment variable SHOEDATA_Curation__Share) is 'half'; a number was wanted."]);
    }

    [Theory]
    [InlineData("{\"Curation\": {\n \"Size\": }\n}", "config/shoedata.json:2: no valid JSON: '}' is an invalid start of a value.")]
    [InlineData("[]", "config/shoedata.json: the settings must be one JSON object, { ... }.")]
    [InlineData("""{"Curation":{"Size":1,"Size":2}}""", "config/shoedata.json: no valid JSON: Duplicate property 'Size' encountered during deserialization.")]
    public void A_file_that_cannot_be_read_is_named_with_the_line(string text, string message)
    {
        _root.Write("config/shoedata.json", text);
        Should.Throw<UserError>(() => Bind()).Message.ShouldBe(message);
    }

    [Fact]
    public void A_key_given_twice_in_different_case_is_refused()
    {
        _root.Write("config/shoedata.json", """{"Curation":{"Size":9,"size":10}}""");
        Should.Throw<UserError>(() => Bind()).Message.ShouldStartWith("config/shoedata.json: a key stands there twice");
    }

    [Fact]
    public void An_unknown_profile_is_answered_with_those_that_exist()
    {
        _root.Write("config/profiles/small.json", "{}");
        _root.Write("config/profiles/big.json", "{}");
        Should.Throw<UserError>(() => Settings.Load(_root.Path, "smal", [], NoEnvironment)).Message.ShouldBe(
            "--profile smal: neither a profile (big, small) nor a file; name one of these, or give the path of a JSON file.");
    }

    [Fact]
    public void A_recipe_lies_on_top_of_the_profile_before_it()
    {
        _root.Write("config/profiles/small.json", """{"Curation":{"Size":20,"Label":"profile"}}""");
        _root.Write("config/training/best.json", """{"Curation":{"Label":"recipe"}}""");

        var options = Settings.Load(_root.Path, "small, training/best", [], NoEnvironment).Bind<SampleOptions>();

        (options.Size, options.Label).ShouldBe((20, "recipe"));
        Should.Throw<UserError>(() => Settings.Load(_root.Path, "best", [], NoEnvironment)).Message.ShouldBe(
            "--profile best: neither a profile (small, training/best) nor a file; name one of these, or give the path of a JSON file.");
    }

    private SampleOptions Bind(params string[] assignments) => Settings.Load(_root.Path, null, assignments, NoEnvironment).Bind<SampleOptions>();
}
