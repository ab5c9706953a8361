using ShoeData;
using ShoeData.Pipeline;

return await CommandHost.RunAsync(PipelineCommands.Create(Stages.All), args);
