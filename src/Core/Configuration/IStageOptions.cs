namespace ShoeData;

/// <summary>The settings of one stage: a flat record whose initialisers are the defaults.</summary>
public interface IStageOptions
{
    /// <summary>Its section in the configuration, one of <see cref="Settings.Sections"/>.</summary>
    static abstract string Section { get; }
}
