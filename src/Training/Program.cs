using ShoeData;
using ShoeData.Training;

return await CommandHost.RunAsync(TrainingCommands.Create(), args);
