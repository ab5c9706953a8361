namespace ShoeData.Pipeline.Doctor;

/// <summary>What a check saw. Only <see cref="Missing"/> makes the doctor fail.</summary>
internal abstract record Finding(string Text)
{
    public sealed record Fine(string Text) : Finding(Text);

    /// <summary>It works, but may not for long.</summary>
    public sealed record Doubtful(string Text, string ToDo) : Finding(Text);

    public sealed record Missing(string Text, string ToDo) : Finding(Text);
}
