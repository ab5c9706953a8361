using ShoeData.Pipeline.Companions;

namespace ShoeData.Pipeline.Running;

/// <summary>Reads every setting before anything is started.</summary>
internal static class Configuration
{
    /// <exception cref="UserError">All that is wrong in any section.</exception>
    public static void Check(StageContext context, IReadOnlyList<StageDefinition> stages, IReadOnlyList<Companion> companions)
    {
        List<UserError> errors = [];
        foreach (var stage in stages)
        {
            try
            {
                _ = stage.Parameters(context);
            }
            catch (UserError error)
            {
                errors.Add(error);
            }
        }

        var names = stages.Select(stage => stage.Name).ToList();
        foreach (var companion in companions.Where(companion => !names.Contains(companion.Stage)))
            errors.Add(new UserError($"Pipeline:Companions: '{companion.Name}' is to accompany '{companion.Stage}', which is no stage. The stages are {string.Join(", ", names)}."));
        // Two stages of one section complain alike.
        if (errors.Count > 0)
            throw new UserError(string.Join('\n', errors.Select(error => error.Message).Distinct()));
    }
}
